import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import * as ohm from 'ohm-js';

const ROOT = 'server/src/grammar';
/** Rules of Ohm that our reading of grammars has (`grammar.ts`). */
const KNOWN = new Set(['any', 'digit', 'end', 'space']);

const files = readdirSync(ROOT, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.ohm'));

describe('rules of Ohm in our grammars', () => {
  const { superGrammar } = ohm.grammar('G { a = "a" }') as unknown as {
    readonly superGrammar: { readonly rules: Readonly<Record<string, unknown>> };
  };
  const builtIn = Object.keys(superGrammar.rules).filter((name) => !KNOWN.has(name));

  it('has some to look for', () => {
    assert.ok(builtIn.includes('alnum') && builtIn.includes('letter'));
    assert.ok(files.length > 10);
  });

  for (const file of files) {
    it(`${file} has none that would be missing when a command is read`, () => {
      const text = readFileSync(`${ROOT}/${file}`, 'utf8').replace(/\/\/.*$|"[^"]*"/gm, '');
      const words = new Set(text.match(/[A-Za-z_]\w*/g));
      const declared = new Set([...text.matchAll(/^ *(\w+)(?:<[^>]*>)?\s*\+?=/gm)].map(([, name]) => name));
      assert.deepEqual(
        builtIn.filter((name) => words.has(name) && !declared.has(name)),
        [],
      );
    });
  }
});
