import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { codeLenses } from '../../server/src/service/code-lenses';
import { completionsAt } from '../../server/src/service/completion/complete';
import { findSymbols } from '../../server/src/service/find-symbols';
import { formatEdits } from '../../server/src/service/format';
import { HINT_KINDS } from '../../server/src/service/hint-kinds';
import { hoverAt } from '../../server/src/service/hover/hover';
import { inlayHints } from '../../server/src/service/inlay-hints';
import { links } from '../../server/src/service/links';
import { definitionsAt, referencesAt } from '../../server/src/service/names/navigation';
import { rename } from '../../server/src/service/names/rename';
import { semanticTokens } from '../../server/src/service/semantic-tokens';
import { signaturesAt } from '../../server/src/service/signature';
import type { Range } from '../../server/src/text/range';
import { read } from './caret';

const EXAMPLES = ['core-1', 'dist-2', 'branch-rtr-4', 'n9k-leaf-1', 'n9k-leaf-2'].map((name) =>
  readFileSync(`examples/${name}.cfg`, 'utf8'),
);
/** Licensing lines and other things that somebody may be in the middle of typing. */
const PIECES = [
  '',
  'no ',
  'license smart url ',
  '"',
  '\t',
  'ip host vrf ',
  'profile "x',
  '<',
  '^C',
  'vrf ',
  '\r',
  '😀',
  '://',
];

describe('language features', () => {
  it('never throw and stay inside the text, anywhere in a damaged configuration', () => {
    const damage = fc.tuple(fc.nat(), fc.nat(40), fc.constantFrom(...PIECES));
    fc.assert(
      fc.property(
        fc.constantFrom(...EXAMPLES),
        fc.array(damage, { maxLength: 4 }),
        fc.array(fc.nat(), { minLength: 8, maxLength: 8 }),
        (source, damages, places) => {
          let text = source;
          for (const [seed, length, piece] of damages) {
            const at = seed % text.length;
            text = text.slice(0, at) + piece + text.slice(at + length);
          }
          const analysis = read(text);
          const inside = (range: Range): void => {
            for (const end of [range.start, range.end]) assert.deepEqual(analysis.text.clamp(end), end);
          };
          for (const seed of places) {
            const position = analysis.text.positionAt(seed % text.length);
            const hover = hoverAt(analysis, position);
            if (hover) inside(hover.range);
            for (const { range } of completionsAt(analysis, position).items) {
              inside(range);
              assert.equal(range.start.line, position.line);
              assert.ok(
                range.start.character <= position.character && position.character <= range.end.character,
              );
            }
            for (const range of definitionsAt(analysis, position)) inside(range);
            const references = referencesAt(analysis, position, true);
            for (const range of references) inside(range);
            const renamed = rename(analysis, position, 'Vlan4000');
            if ('value' in renamed) assert.equal(renamed.value.length, references.length);
            signaturesAt(analysis, position);
          }
          for (const { range } of semanticTokens(analysis)) inside(range);
          for (const { range } of [...codeLenses(analysis), ...links(analysis), ...formatEdits(analysis)])
            inside(range);
          for (const { range } of findSymbols(analysis, '', 99)) inside(range);
          for (const { position } of inlayHints(analysis, analysis.structure.span, new Set(HINT_KINDS))) {
            assert.deepEqual(analysis.text.clamp(position), position);
          }
        },
      ),
      { numRuns: 80 },
    );
  });
});
