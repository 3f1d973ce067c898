// esbuild plugin: what a rule says about itself at length (`docs`, `examples`) is as much text as its code and only
// its page shows it. The bundles that judge leave it out and load dist/rule-pages.js when a page is asked for.
import { readFile } from 'node:fs/promises';

export const rulePages = { entry: 'server/src/service/rule-page.ts', outfile: 'dist/rule-pages.js' };

export function rulePagesPlugin() {
  const file = './rule-pages.js';
  return {
    name: 'rule-pages',
    setup(build) {
      build.onResolve({ filter: /^\.\/rule-page$/ }, () => ({ path: file, namespace: 'rule-pages' }));
      build.onResolve({ filter: /.*/, namespace: 'rule-pages' }, () => ({ path: file, external: true }));
      build.onLoad({ filter: /.*/, namespace: 'rule-pages' }, () => ({
        contents: `export const explain = (code) => require('${file}').explain(code);`,
        loader: 'js',
      }));
      build.onLoad({ filter: /[\\/]server[\\/]src[\\/]rules[\\/].*\.ts$/ }, async ({ path }) => ({
        contents: withoutPage(await readFile(path, 'utf8')),
        loader: 'ts',
      }));
    },
  };
}

/** Leaves out `docs` and `examples` of a rule's `meta`: whole lines, since the formatter has been over them. */
function withoutPage(source) {
  return source.replace(/^ {4}(?:docs|examples): \{\n[\s\S]*?^ {4}\},\n/gm, (lines) =>
    '\n'.repeat(lines.split('\n').length - 1),
  );
}
