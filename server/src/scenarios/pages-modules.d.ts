// The Markdown pages beside the scenarios, read while bundling (scripts/build/pages-plugin.mjs), by the scenario's name.
declare module 'pages:scenarios' {
  const pages: Readonly<Record<string, import('./page').ScenarioProse>>;
  export default pages;
}
