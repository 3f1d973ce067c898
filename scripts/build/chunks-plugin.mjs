// esbuild plugin: a program of several files that Node.js loads with `require`, one for each part that is loaded by
// itself. esbuild splits ES modules only; each of its files is turned into CommonJS by esbuild again.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import esbuild from 'esbuild';

export function chunksPlugin() {
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
        // What a file exports does not change once it has run: plain properties, where esbuild has functions that get them.
        footer: 'module.exports={...module.exports};',
      };
      build.onEnd(async ({ outputFiles = [] }) => {
        await Promise.all(
          outputFiles.map(async ({ path: file, text }) => {
            const { code } = await esbuild.transform(text, { ...options, sourcefile: path.basename(file) });
            await mkdir(path.dirname(file), { recursive: true });
            await writeFile(file, code);
          }),
        );
      });
    },
  };
}
