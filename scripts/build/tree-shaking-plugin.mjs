// esbuild plugin: the language server libraries are CommonJS as the TypeScript compiler writes it, which no
// bundler can shake: all their exports stay, used or not, with a line of code for each. Their form is regular, so
// this turns it back into ES modules. A file with anything unexpected in it is left as it is.
//
// `yaml` has ES modules for browsers, but does not say that they may go when nothing uses them; the parser is a quarter of it.
import { readFile } from 'node:fs/promises';
import path from 'node:path';

const libraries =
  /node_modules[\\/]vscode-(languageserver|languageserver-protocol|languageserver-types|languageclient|jsonrpc)[\\/]lib[\\/].*\.js$/;

const yaml = path.resolve('node_modules/yaml/browser/dist');

export function treeShakingPlugin() {
  return {
    name: 'tree-shaking',
    setup(build) {
      build.onResolve({ filter: /^yaml$/ }, () => ({
        path: path.join(yaml, 'index.js'),
        sideEffects: false,
      }));
      build.onResolve({ filter: /^\.{1,2}\// }, ({ path: to, importer, resolveDir }) =>
        importer.startsWith(yaml) ? { path: path.resolve(resolveDir, to), sideEffects: false } : undefined,
      );
      build.onLoad({ filter: libraries }, async ({ path }) => {
        const contents = toEsModule(await readFile(path, 'utf8'));
        return contents === undefined ? undefined : { contents, loader: 'js' };
      });
    },
  };
}

/** @returns {string | undefined} the ES module; nothing if the text holds something unexpected */
export function toEsModule(text) {
  const isCommonJs = text.includes('Object.defineProperty(exports, "__esModule", { value: true });');
  return isCommonJs ? fromCommonJs(text) : pureNamespaces(text, /export var (\w+);\n/);
}

function fromCommonJs(text) {
  const exported = new Map(); // name → local name
  const modules = new Map(); // local name → module
  const result = pureNamespaces(text, /var (\w+);\n/)
    .replace(/^var __\w+ = \(this && this\.__\w+\)[\s\S]*?^\}\)?(?:\(\))?\)?;\n/gm, '')
    .replace('Object.defineProperty(exports, "__esModule", { value: true });\n', '')
    .replace(/^(?:exports\.\w+ = )+void 0;\n/gm, '')
    .replace(
      /^(?:const|var) (\w+) = (__import\w+\()?require\(("[^"]+")\)\)?;$/gm,
      (_, name, helper, module) => {
        if (!helper && !/_\d+$/.test(name)) return `import ${name} from ${module};`; // import name = require(module)
        modules.set(name, module);
        return `import * as ${name} from ${module};`;
      },
    )
    .replace(/^require\(("[^"]+")\);$/gm, 'import $1;')
    .replace(/^__exportStar\(require\(("[^"]+")\), exports\);$/gm, 'export * from $1;')
    .replace(
      /^Object\.defineProperty\(exports, "(\w+)", \{ enumerable: true, get: function \(\) \{ return (\w+)\.(\w+); \} \}\);$/gm,
      (line, name, module, property) =>
        modules.has(module) ? `export { ${property} as ${name} } from ${modules.get(module)};` : line,
    )
    .replace(/^exports\.(\w+) = (\w+);$/gm, (_, name, local) => {
      exported.set(name, local);
      return '';
    })
    .replace(/^exports\.(\w+) = (?=\S)/gm, (_, name) => {
      exported.set(name, name);
      return `var ${name} = `;
    })
    // A namespace that shares its name.
    .replace(/^\}\)\((\w+) \|\| \(exports\.\1 = \1 = \{\}\)\);$/gm, (_, name) => {
      exported.set(name, name);
      return `})(${name} || (${name} = {}));`;
    })
    .replace(/\bexports\.(\w+)/g, (use, name) => exported.get(name) ?? use);
  if (/\bexports\b|\brequire\(|\b__(?:import|export|create|set)\w+|\bmodule\./.test(result)) return undefined;
  const list = [...exported].map(([name, local]) => (name === local ? name : `${local} as ${name}`));
  return `${result}\nexport { ${list.join(', ')} };\n`;
}

/** `var X; (function (X) { … })(X || (X = {}));` as one expression that goes when nothing uses X. */
function pureNamespaces(text, declaration) {
  const pattern = new RegExp(
    `^${declaration.source}\\(function \\(\\1\\) \\{\\n([\\s\\S]*?)^\\}\\)\\(\\1 \\|\\| \\((?:exports\\.\\1 = )?\\1 = \\{\\}\\)\\);$`,
    'gm',
  );
  return text.replace(pattern, (whole, name, body) =>
    text.split(`\n(function (${name}) {\n`).length > 2
      ? whole
      : `export var ${name} = /* @__PURE__ */ (function (${name}) {\n${body}return ${name};\n})({});`,
  );
}
