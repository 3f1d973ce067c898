// esbuild plugin: `import text from './x?page'` gives the minified text of a style sheet or of a script for a browser,
// bundled with all that it imports.
import { existsSync } from 'node:fs';
import path from 'node:path';
import esbuild from 'esbuild';

export function pagePlugin() {
  return {
    name: 'page',
    setup(build) {
      build.onResolve({ filter: /\?page$/ }, ({ path: request, resolveDir }) => {
        const file = path.join(resolveDir, request.replace(/\?page$/, ''));
        return { path: existsSync(file) ? file : `${file}.ts`, namespace: 'page' };
      });
      build.onLoad({ filter: /.*/, namespace: 'page' }, async ({ path: file }) => {
        const { outputFiles, metafile, errors } = await esbuild.build({
          entryPoints: [file],
          bundle: true,
          minify: true,
          write: false,
          metafile: true,
          charset: 'utf8',
          format: 'iife',
          target: ['es2022', 'chrome110', 'firefox115', 'safari16'],
          legalComments: 'none',
          logLevel: 'silent',
        });
        const watchFiles = Object.keys(metafile.inputs).map((input) => path.resolve(input));
        return { contents: outputFiles[0].text.trim(), loader: 'text', errors, watchFiles };
      });
    },
  };
}
