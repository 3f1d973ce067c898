// esbuild plugin for programs that `chunks-plugin.mjs` makes: a module whose functions most runs never call is loaded by
// the first call of one of them. Nothing in the sources changes, and nothing waits: `require` gives it at once.
import { readFile } from 'node:fs/promises';
import path from 'node:path';

const NAMESPACE = 'later';

/** How the generated module asks for the real one; `loadedAtOnce` makes a `require` of it. */
const MARK = 'globalThis.__later__';

/** @param {string[]} modules Sources that export functions (and types), and nothing else. */
export function laterPlugin(modules) {
  const later = new Set(modules.map((file) => path.resolve(file)));
  return {
    name: 'later',
    setup(build) {
      build.onResolve({ filter: /^\.{1,2}\// }, ({ path: to, resolveDir, namespace }) => {
        const file = `${path.resolve(resolveDir, to)}.ts`;
        return namespace !== NAMESPACE && later.has(file) ? { path: file, namespace: NAMESPACE } : undefined;
      });
      build.onLoad({ filter: /./, namespace: NAMESPACE }, async ({ path: file }) => {
        const names = exportedFunctions(await readFile(file, 'utf8'), file);
        const real = JSON.stringify(`./${path.basename(file, '.ts')}`);
        const functions = names.map(
          (name) => `export function ${name}(...given) { return load().${name}(...given); }`,
        );
        return {
          contents: `const load = () => ${MARK}(import(${real}));\n${functions.join('\n')}\n`,
          resolveDir: path.dirname(file),
        };
      });
    },
  };
}

/** The names of the functions that a module exports; an error if it exports another value. */
export function exportedFunctions(source, file) {
  const names = [];
  for (const [line, name] of source.matchAll(/^export (?:async )?(?:function\*? ?(\w+)|.*)/gm)) {
    if (name) names.push(name);
    else if (!/^export (?:interface|type) /.test(line))
      throw new Error(`${file}: “${line}” cannot be loaded later, it is no function`);
  }
  return names;
}

/** The code of a file with modules that are loaded when they are called. */
export function loadedAtOnce(code) {
  return code.replaceAll(/globalThis\.__later__\(import\(("[^"]+")\)\)/g, 'require($1)');
}
