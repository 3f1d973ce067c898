// esbuild plugin: a program of several files that Node.js loads with `require`, one for each part that is loaded by
// itself. esbuild splits ES modules only; each of its files is turned into CommonJS by esbuild again.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import esbuild from 'esbuild';
import { loadedAtOnce } from './later-plugin.mjs';
import { inPacks } from './packs.mjs';

/** @param {Record<string, string[]>} packs What is loaded together, for files without maps; see `packs.mjs`. */
export function chunksPlugin(packs) {
  return {
    name: 'chunks',
    setup(build) {
      const { minify, sourcemap, target } = build.initialOptions;
      Object.assign(build.initialOptions, {
        format: 'esm',
        splitting: true,
        write: false,
        // A map that stands in the file goes through the second step too.
        sourcemap: sourcemap && 'inline',
      });
      const options = {
        format: 'cjs',
        platform: 'node',
        target,
        minify,
        sourcemap: sourcemap && 'inline',
        // `import('./x')` becomes a `require` when it is reached: Node's own costs a loader of ES modules.
        supported: { 'dynamic-import': false },
      };
      // What a file exports does not change once it has run: plain properties, where esbuild has functions that get them.
      const footer = 'module.exports={...module.exports};';
      build.onEnd(async ({ outputFiles = [], metafile }) => {
        const modules = new Map(
          outputFiles.map(({ path: file, text }) => [path.relative('.', file), loadedAtOnce(text)]),
        );
        const { files, redirected } = await inPacks(
          modules,
          metafile.outputs,
          sourcemap ? {} : packs,
          options,
        );
        for (const [file, text] of modules) {
          const sourcefile = path.basename(file);
          const { code } = await esbuild.transform(text, { ...options, footer, sourcefile });
          files.set(file, redirected(code));
        }
        for (const [file, code] of files) {
          await mkdir(path.dirname(file), { recursive: true });
          await writeFile(file, code);
        }
      });
    },
  };
}
