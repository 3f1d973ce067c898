// esbuild plugins: the pages of the rules (`*.page.ts`) are as much text as their code. The bundles that judge leave them
// out and load dist/rule-pages.js when a page is asked for. It speaks the language of the bundle that loads it.

const L10N = /^@vscode\/l10n$/;

/** The bundle of the pages, as esbuild takes it. */
export const rulePages = {
  stdin: {
    contents: `export * from './rule-page'; export { speakLike } from '@vscode/l10n';`,
    resolveDir: 'server/src/service',
  },
  outfile: 'dist/rule-pages.js',
};

/** For the bundle of the pages: texts are translated by who loads it. */
export function borrowedTextsPlugin() {
  return {
    name: 'borrowed-texts',
    setup(build) {
      build.onResolve({ filter: L10N }, ({ path }) => ({ path, namespace: 'borrowed-texts' }));
      build.onLoad({ filter: L10N, namespace: 'borrowed-texts' }, () => ({
        contents: 'export let t = (text) => text;\nexport function speakLike(own) { t = own; }',
      }));
    },
  };
}

/** For the bundles that judge. */
export function rulePagesPlugin() {
  const file = './rule-pages.js';
  const namespace = 'rule-pages';
  return {
    name: namespace,
    setup(build) {
      build.onResolve({ filter: /^\.\/rule-page$/ }, () => ({ path: file, namespace }));
      build.onResolve({ filter: L10N, namespace }, ({ path, kind }) =>
        build.resolve(path, { kind, resolveDir: 'server/src/service' }),
      );
      build.onResolve({ filter: /.*/, namespace }, () => ({ path: file, external: true }));
      build.onLoad({ filter: /.*/, namespace }, () => ({
        contents: `import { t } from '@vscode/l10n';
function pages() {
  const found = require('${file}');
  found.speakLike(t);
  return found;
}
export const explain = (code) => pages().explain(code);
export const scenarioGuide = (code) => pages().scenarioGuide(code);`,
        loader: 'js',
      }));
    },
  };
}

/** The pages as a part of the server's own bundle, which shares what they need of the analysis, and its language. */
export const serverPages = { name: 'server-pages', entry: 'server/src/service/rule-page.ts' };

/** For the server: leaves the pages out of what it starts with. */
export function serverPagesPlugin() {
  const file = `./${serverPages.name}.js`;
  return {
    name: serverPages.name,
    setup(build) {
      const namespace = serverPages.name;
      build.onResolve({ filter: /^\.\/rule-page$/ }, () => ({ path: file, namespace }));
      build.onResolve({ filter: /.*/, namespace }, () => ({ path: file, external: true }));
      build.onLoad({ filter: /.*/, namespace }, () => ({
        contents: `export const explain = (code) => require('${file}').explain(code);
export const scenarioGuide = (code) => require('${file}').scenarioGuide(code);`,
        loader: 'js',
      }));
    },
  };
}
