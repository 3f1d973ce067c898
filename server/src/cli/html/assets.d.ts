// The style and the script of the HTML report, as text, minified; made while bundling (scripts/build/page-plugin.mjs).
declare module '*?page' {
  const text: string;
  export default text;
}
