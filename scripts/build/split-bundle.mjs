// A bundle whose `await import('./x')` parts are files of their own, in CommonJS. esbuild splits ES modules only, so it
// makes those first and turns each file into CommonJS afterwards. Modules that several parts use lie in shared files:
// each exists once, with one state, whichever part is loaded first.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import esbuild from 'esbuild';

/**
 * @param {import('esbuild').BuildOptions} options with one entry point; `outfile` is the file to start from, the other
 *   files lie beside it and begin with its name
 * @param {Record<string, string>} besides more files to start from that share the others: name → entry point
 * @returns {Promise<{ metafile: import('esbuild').Metafile }>} of the files as they were written
 */
export async function buildSplit({ outfile, format, entryPoints, ...options }, besides = {}) {
  const name = path.basename(outfile, '.js');
  const folder = path.dirname(outfile);
  const { outputFiles, metafile } = await esbuild.build({
    ...options,
    entryPoints: { [name]: entryPoints[0], ...besides },
    format: 'esm',
    splitting: true,
    write: false,
    outdir: folder,
    entryNames: '[name]',
    chunkNames: `${name}-[name]-[hash]`,
    sourcemap: options.sourcemap ? 'inline' : false,
  });
  await mkdir(folder, { recursive: true });
  await Promise.all(
    outputFiles.map(async ({ path: file, text }) => {
      const output = metafile.outputs[path.relative('.', file).replaceAll(path.sep, '/')];
      const { code, map } = await esbuild.transform(takenOnce(text), {
        format,
        platform: options.platform,
        target: options.target,
        minify: options.minify,
        sourcemap: options.sourcemap ? 'external' : false,
        sourcefile: path.basename(file),
        supported: { 'dynamic-import': false }, // becomes a require behind a promise
      });
      const link = map ? `//# sourceMappingURL=${path.basename(file)}.map\n` : '';
      await writeFile(file, code + link);
      output.bytes = Buffer.byteLength(code + link);
      if (!map) return;
      await writeFile(`${file}.map`, map);
      metafile.outputs[`${path.relative('.', file).replaceAll(path.sep, '/')}.map`] = {
        bytes: Buffer.byteLength(map),
        inputs: {},
        imports: [],
        exports: [],
      };
    }),
  );
  return { metafile };
}

/**
 * Imports from the shared files as constants: esbuild would ask the other file for each use of each name. Nothing is
 * lost, since shared files never need one another in a circle and no name in them changes its value.
 */
function takenOnce(text) {
  const imports = /^(?:import\b[^;"]*"[^"]+";\s*)*/.exec(text)?.[0] ?? '';
  const taken = imports.replace(/import ?\{([^}]*)\} ?from ?("\.\/[^"]+");/g, (_, names, file) => {
    return `const{${names.replace(/ as /g, ':')}}=require(${file});`;
  });
  return taken + text.slice(imports.length);
}

/**
 * @param {import('esbuild').Metafile['outputs']} outputs
 * @param {string} file
 * @returns {number} bytes that are read when the file is loaded: its own, and those of the files that it needs at once
 */
export function bytesAtStart(outputs, file, seen = new Set()) {
  const output = outputs[file];
  if (!output || seen.has(file)) return 0;
  seen.add(file);
  const needed = output.imports.filter(({ kind, external }) => kind === 'import-statement' && !external);
  return needed.reduce((sum, { path: next }) => sum + bytesAtStart(outputs, next, seen), output.bytes);
}
