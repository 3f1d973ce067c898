// esbuild plugin: the pages of the rules (`*.page.ts`) are as much text as their code. The bundles that judge leave them
// out and load dist/rule-pages.js when a page is asked for.
export const rulePages = { entry: 'server/src/service/rule-page.ts', outfile: 'dist/rule-pages.js' };

export function rulePagesPlugin() {
  const file = './rule-pages.js';
  return {
    name: 'rule-pages',
    setup(build) {
      build.onResolve({ filter: /^\.\/rule-page$/ }, () => ({ path: file, namespace: 'rule-pages' }));
      build.onResolve({ filter: /.*/, namespace: 'rule-pages' }, () => ({ path: file, external: true }));
      build.onLoad({ filter: /.*/, namespace: 'rule-pages' }, () => ({
        contents: ['explain', 'scenarioGuide']
          .map((name) => `export const ${name} = (code) => require('${file}').${name}(code);`)
          .join('\n'),
        loader: 'js',
      }));
    },
  };
}
