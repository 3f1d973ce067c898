// A `.ohm` file is compiled while bundling (scripts/build/ohm-plugin.mjs): each grammar in it becomes a
// recipe under its own name, so that run time never parses grammar text.
declare module '*.ohm' {
  const recipes: Readonly<Record<string, readonly unknown[]>>;
  export default recipes;
}
