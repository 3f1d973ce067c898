import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { toEsModule } from '../../scripts/build/tree-shaking-plugin.mjs';

const header = '"use strict";\nObject.defineProperty(exports, "__esModule", { value: true });\n';

function converted(body: string): string {
  const text = toEsModule(header + body);
  assert.ok(text !== undefined, 'the text was left as it is');
  return text;
}

describe('turning compiled CommonJS back into ES modules', () => {
  it('imports and exports again', () => {
    const text = converted(
      'exports.A = exports.B = void 0;\nconst b_1 = require("./b");\n' +
        'Object.defineProperty(exports, "B", { enumerable: true, get: function () { return b_1.B; } });\n' +
        '__exportStar(require("./c"), exports);\nconst A = b_1.f();\nexports.A = A;\n',
    );
    assert.match(text, /^import \* as b_1 from "\.\/b";$/m);
    assert.match(text, /^export \{ B as B \} from "\.\/b";$/m);
    assert.match(text, /^export \* from "\.\/c";$/m);
    assert.match(text, /^export \{ A \};$/m);
    assert.doesNotMatch(text, /exports|require/);
  });

  it('makes a namespace one expression that may go', () => {
    const text = converted('var N;\n(function (N) {\n    N.x = 1;\n})(N || (exports.N = N = {}));\n');
    assert.match(
      text,
      /^export var N = \/\* @__PURE__ \*\/ \(function \(N\) \{\n {4}N\.x = 1;\nreturn N;\n\}\)\(\{\}\);$/m,
    );
  });

  it('keeps two namespaces of one name together', () => {
    const part = '(function (N) {\n    N.x = 1;\n})(N || (exports.N = N = {}));\n';
    const text = converted(`var N;\n${part}${part}`);
    assert.equal(text.split('})(N || (N = {}));').length, 3);
    assert.match(text, /^export \{ N \};$/m);
  });

  it('leaves what it does not know', () => {
    assert.equal(toEsModule(`${header}if (x) {\n  exports.A = require("./a");\n}\n`), undefined);
  });

  it('knows every file of the libraries', () => {
    const libraries = [
      'vscode-languageserver',
      'vscode-languageclient',
      'vscode-jsonrpc',
      'vscode-languageserver-protocol',
    ];
    for (const library of libraries) {
      const lib = path.join('node_modules', library, 'lib');
      for (const name of readdirSync(lib, { recursive: true, encoding: 'utf8' })) {
        if (!name.endsWith('.js') || /browser|esm/.test(name)) continue;
        assert.ok(
          toEsModule(readFileSync(path.join(lib, name), 'utf8')) !== undefined,
          `${library}: ${name}`,
        );
      }
    }
  });
});
