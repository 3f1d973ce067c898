// esbuild plugin: compiles `.ohm` files into recipes while bundling.
//
// The default export of a `.ohm` file has one property per grammar in that file: its recipe, which
// server/src/grammar/grammar.ts reads commands with. A grammar may extend one of the same file, or of any other `.ohm` file of the folder or of
// the folder above; the recipe then refers to the other file's, so shared grammars are bundled once. Each
// recipe sits behind a getter: an unused grammar costs nothing at start. Grammar text and source positions
// are left out, they only serve error messages about the grammar itself, and those are given here, with file
// and line.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import * as ohm from 'ohm-js';

export function ohmPlugin() {
  return {
    name: 'ohm',
    setup(build) {
      build.onResolve({ filter: new RegExp(`^${shorthandModule}$`) }, () => ({
        path: shorthandModule,
        namespace: 'ohm',
      }));
      build.onLoad({ filter: /.*/, namespace: 'ohm' }, () => ({ contents: shorthandCode, loader: 'js' }));
      build.onLoad({ filter: /\.ohm$/ }, async ({ path: file }) => {
        const folder = path.dirname(file);
        const watchDirs = [folder, path.dirname(folder)];
        const watchFiles = (await Promise.all(watchDirs.map(ohmFiles))).flat();
        try {
          const sources = await Promise.all(watchFiles.map((each) => readFile(each, 'utf8')));
          const texts = new Map(watchFiles.map((each, index) => [each, sources[index]]));
          return { contents: compileOhm(file, texts), loader: 'js', watchFiles, watchDirs };
        } catch (error) {
          if (!(error instanceof OhmError)) throw error;
          return { errors: [error.toMessage()], watchFiles, watchDirs };
        }
      });
    },
  };
}

async function ohmFiles(folder) {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ohm'));
  return names.map((name) => path.join(folder, name));
}

/**
 * @param {string} file path of the file to compile
 * @param {ReadonlyMap<string, string>} texts path → text of every `.ohm` file that it may refer to
 */
export function compileOhm(file, texts) {
  const compiled = new Map(); // path → namespace of the grammars declared in it
  const declaredIn = new Map(); // grammar name → path
  const declarations = new Map(); // path → [{ name, superName }]
  for (const [each, text] of texts) {
    // A broken neighbour is reported when it is bundled itself, or when this file needs it.
    const found = each === file ? parseDeclarations(each, text) : tryParse(each, text);
    declarations.set(each, found);
    for (const { name } of found) {
      const other = declaredIn.get(name);
      if (other !== undefined && (other === file || each === file)) {
        throw new OhmError(
          each,
          text,
          `Grammar ${name} is also declared in ${path.basename(other)}`,
          text.indexOf(name),
        );
      }
      declaredIn.set(name, each);
    }
  }

  const namespaceOf = (each, chain) => {
    const known = compiled.get(each);
    if (known) return known;
    const text = texts.get(each);
    if (chain.includes(each))
      throw new OhmError(each, text, 'Grammar files extend each other in a circle', 0);
    const outside = {};
    for (const { superName } of declarations.get(each)) {
      const home = declaredIn.get(superName);
      if (home && home !== each) outside[superName] = namespaceOf(home, [...chain, each])[superName];
    }
    const namespace = build(each, text, outside);
    compiled.set(each, namespace);
    return namespace;
  };
  const namespace = namespaceOf(file, []);

  const imports = new Map(); // path → identifier
  const properties = [];
  for (const { name, superName } of declarations.get(file)) {
    const home = declaredIn.get(superName);
    let base = 'null';
    if (home === file) base = `recipes.${superName}`;
    else if (home) {
      if (!imports.has(home)) imports.set(home, `file${imports.size}`);
      base = `${imports.get(home)}.${superName}`;
    }
    const [, , , , start, rules] = JSON.parse(namespace[name].toRecipe());
    const lines = Object.entries(rules).map(
      ([rule, recipe]) => `    ${JSON.stringify(rule)}: ${ruleCode(recipe)},`,
    );
    properties.push(
      `  get ${name}() { return ["grammar", null, ${JSON.stringify(name)}, ${base}, ${JSON.stringify(start)}, {`,
      ...lines,
      '  }]; },',
    );
  }
  return [
    `import { ${Object.keys(shorthands).join(', ')} } from ${JSON.stringify(shorthandModule)};`,
    ...[...imports].map(([home, id]) => `import ${id} from ${JSON.stringify(importPath(file, home))};`),
    'const recipes = {',
    ...properties,
    '};',
    'export default recipes;',
    '',
  ].join('\n');
}

function importPath(file, home) {
  return `./${path.relative(path.dirname(file), home).replaceAll(path.sep, '/')}`;
}

/** Recipes are lists of lists; written as calls of these they take half the room in the bundle. */
const shorthandModule = 'ohm-recipe-shorthands';
const shorthands = {
  terminal: (text) => ['terminal', null, text],
  app: (rule, params = []) => ['app', null, rule, params],
  seq: (...parts) => ['seq', null, ...parts],
  alt: (...parts) => ['alt', null, ...parts],
  star: (part) => ['star', null, part],
  plus: (part) => ['plus', null, part],
  opt: (part) => ['opt', null, part],
  not: (part) => ['not', null, part],
  define: (body, formals = [], description = null) => ['define', null, description, formals, body],
  override: (body, formals = [], description = null) => ['override', null, description, formals, body],
  extend: (body, formals = [], description = null) => ['extend', null, description, formals, body],
};
const shorthandCode = Object.entries(shorthands)
  .map(([name, make]) => `export const ${name} = ${make};`)
  .join('\n');

function ruleCode([action, , description, formals, body]) {
  const extras = [JSON.stringify(formals), JSON.stringify(description)];
  const count = description !== null ? 2 : formals.length > 0 ? 1 : 0;
  return `${action}(${[expressionCode(body), ...extras.slice(0, count)].join(', ')})`;
}

/** `["seq", { sourceInterval }, …]` without the position; arguments may be lists of expressions. */
function expressionCode(value) {
  if (!Array.isArray(value)) return JSON.stringify(value);
  const isExpression =
    typeof value[0] === 'string' &&
    value[1] !== null &&
    typeof value[1] === 'object' &&
    !Array.isArray(value[1]);
  if (!isExpression) return `[${value.map(expressionCode).join(', ')}]`;
  const [name, , ...rest] = value;
  if (!Object.hasOwn(shorthands, name))
    return `[${JSON.stringify(name)}, null, ${rest.map(expressionCode).join(', ')}]`;
  const args = name === 'app' && rest[1]?.length === 0 ? rest.slice(0, 1) : rest;
  return `${name}(${args.map(expressionCode).join(', ')})`;
}

const declarationSemantics = ohm.ohmGrammar.createSemantics().addOperation('declarations', {
  Grammars: (grammars) => grammars.children.map((each) => each.declarations()),
  Grammar: (name, base, _open, _rules, _close) => ({
    name: name.sourceString,
    superName: base.children[0]?.children[1]?.sourceString,
  }),
});

// A file is bundled several times, and read for each of its neighbours: the same text gives the same grammar.
const declarationsOf = new Map(); // text → declarations
const namespaces = new Map(); // path → { text, outside, namespace }

function parseDeclarations(file, text) {
  const known = declarationsOf.get(text);
  if (known) return known;
  const match = ohm.ohmGrammar.match(text, 'Grammars');
  if (match.failed())
    throw new OhmError(
      file,
      text,
      match.shortMessage.replace(/^Line \d+, col \d+: /, ''),
      match.getRightmostFailurePosition(),
    );
  const found = declarationSemantics(match).declarations();
  declarationsOf.set(text, found);
  return found;
}

function tryParse(file, text) {
  try {
    return parseDeclarations(file, text);
  } catch {
    return [];
  }
}

function build(file, text, outside) {
  const known = namespaces.get(file);
  const names = Object.keys(outside);
  const same = (old) =>
    names.length === Object.keys(old).length && names.every((name) => old[name] === outside[name]);
  if (known?.text === text && same(known.outside)) return known.namespace;
  try {
    const namespace = ohm.grammars(text, outside);
    namespaces.set(file, { text, outside, namespace });
    return namespace;
  } catch (error) {
    const message = error.shortMessage ?? error.message.trim().split('\n').at(-1).trim();
    throw new OhmError(file, text, message, error.interval?.startIdx ?? 0);
  }
}

class OhmError extends Error {
  constructor(file, text, message, offset) {
    super(message);
    this.file = file;
    const before = text.slice(0, offset).split('\n');
    this.line = before.length;
    this.column = before.at(-1).length;
    this.lineText = text.split('\n')[this.line - 1] ?? '';
  }

  toMessage() {
    const file = path.relative(process.cwd(), this.file);
    return {
      text: this.message,
      location: { file, line: this.line, column: this.column, lineText: this.lineText },
    };
  }
}
