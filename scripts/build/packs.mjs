// Puts ES modules that are always loaded together into one CommonJS file: to find, open and read forty takes Node.js
// longer than their text is worth, and in one scope nothing is exported that only they use.
import { createHash } from 'node:crypto';
import path from 'node:path';
import esbuild from 'esbuild';

/**
 * @param {Map<string, string>} modules The program's files, as esbuild has split it, and their text. Those in a pack go.
 * @param {Record<string, {imports: {path: string, kind: string}[], inputs: object, bytes: number, entryPoint?: string}>} outputs
 *   esbuild's account of the same files; packs take the place of what went into them here too.
 * @param {Record<string, string[]>} packs By the name of a pack, the entries of the program (or modules loaded by
 *   `import()`) that it holds, with all they import that is in no pack before it.
 * @param {esbuild.BuildOptions} options
 * @returns the packs, and how other files ask for what is in them
 */
export async function inPacks(modules, outputs, packs, options) {
  const places = new Map(); // base name of a file → its pack and its name there
  const made = Object.entries(packs).map(([name, entries]) => {
    const members = withImports(entries, outputs).filter((file) => !places.has(path.basename(file)));
    const hash = createHash('sha256').update(members.map((file) => modules.get(file)).join('\0'));
    const pack = `${name}-${hash.digest('hex').slice(0, 8).toUpperCase()}.js`;
    for (const [at, file] of members.entries()) places.set(path.basename(file), { pack, name: `m${at}` });
    return { file: path.join(path.dirname(members[0]), pack), members };
  });
  const redirected = (code) =>
    code.replace(/\brequire\("\.\/([\w.-]+)"\)/g, (call, base) => {
      const place = places.get(base);
      return place ? `require("./${place.pack}").${place.name}` : call;
    });
  const files = new Map();
  for (const { file, members } of made) {
    const asked = members
      .filter((member) => isAskedFor(member, members, outputs))
      .map((member) => path.basename(member));
    const texts = new Map(members.map((member) => [path.basename(member), modules.get(member)]));
    const exported = asked.map((base) => `export * as ${places.get(base).name} from './${base}';`);
    files.set(file, redirected(await bundled(exported.join('\n'), texts, options)));
  }
  for (const { file, members } of made) {
    const inputs = Object.assign({}, ...members.map((member) => outputs[member].inputs));
    outputs[file] = { bytes: Buffer.byteLength(files.get(file)), imports: [], exports: [], inputs };
    for (const member of members) {
      modules.delete(member);
      delete outputs[member];
    }
  }
  return { files, redirected };
}

/** The files of the entries and all that they import. */
function withImports(entries, outputs) {
  const found = new Set();
  const add = (file) => {
    if (found.has(file)) return;
    found.add(file);
    for (const { path: imported, kind } of outputs[file].imports)
      if (kind === 'import-statement' && outputs[imported]) add(imported);
  };
  for (const entry of entries) {
    const file = Object.keys(outputs).find((name) => outputs[name].entryPoint === entry);
    if (!file) throw new Error(`nothing loads ${entry}: it cannot be in a pack`);
    add(file);
  }
  return [...found];
}

/** Whether a file outside of its pack imports it, or any file loads it when it is reached. */
function isAskedFor(file, members, outputs) {
  return Object.entries(outputs).some(([from, { imports }]) =>
    imports.some(
      ({ path: to, kind }) => to === file && (kind === 'dynamic-import' || !members.includes(from)),
    ),
  );
}

/** The modules that `contents` names in one file. What is loaded when it is reached stays a file of its own. */
async function bundled(contents, modules, options) {
  const members = {
    name: 'members',
    setup(build) {
      build.onResolve({ filter: /^\.\// }, ({ path: to, kind }) => {
        const base = path.basename(to);
        if (kind === 'dynamic-import' || !modules.has(base)) return { path: to, external: true };
        return { path: base, namespace: 'member' };
      });
      build.onLoad({ filter: /./, namespace: 'member' }, ({ path: base }) => ({
        contents: modules.get(base),
      }));
    },
  };
  const stdin = { contents, resolveDir: '.' };
  const result = await esbuild.build({ ...options, stdin, bundle: true, write: false, plugins: [members] });
  return result.outputFiles[0].text;
}
