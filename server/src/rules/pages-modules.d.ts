// The Markdown pages beside the rules, read while bundling (scripts/build/pages-plugin.mjs), by the name of the rule.
declare module 'pages:rules' {
  const pages: Readonly<Record<string, import('./page').RulePage>>;
  export default pages;
}
