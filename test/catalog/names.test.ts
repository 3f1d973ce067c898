import { strict as assert } from 'node:assert';
import { CATALOG, formsOfRow, type Row } from '../../server/src/catalog';
import type { CommandKind, Dialect, Mode } from '../../server/src/grammar/commands';
import { type NameKind, namesOf } from '../../server/src/service/names/name';
import { placeAt } from '../../server/src/service/place';
import { belongsTo } from '../../server/src/syntax/modes';
import { read } from '../service/laws';
import { textWith } from './places';
import { sampleOf, slotValue } from './samples';

const KINDS = Object.keys(CATALOG) as CommandKind[];
const DIALECTS: readonly Dialect[] = ['iosxe', 'nxos'];

/** What a slot of this name names. */
const NAMES: Readonly<Record<string, NameKind>> = {
  vrf: 'vrf',
  interface: 'interface',
  trustpoint: 'trustpoint',
  profile: 'profile',
  'proxy-host': 'host',
};

describe('catalog: what refers to a name, and where a line stands', () => {
  for (const dialect of DIALECTS)
    for (const kind of KINDS)
      for (const row of CATALOG[kind][dialect]) {
        describe(`${dialect}, ${row.mode}: ${row.syntax}`, () => {
          for (const { text, slots } of withNames(row, dialect)) {
            it(`${text}: refers to ${slots.join(', ')}`, () => {
              const full = textWith(text, row.mode, dialect);
              const { structure } = read(`${full}\n`);
              const at = structure.command(structure.text.lineCount - 2);
              assert.ok(at, full);
              const found = namesOf(at, dialect, () => row.mode);
              for (const slot of slots) {
                const value = slotValue(slot, dialect);
                assert.ok(
                  found.some((name) => name.kind === NAMES[slot] && name.text === value),
                  `<${slot}> ${value} in ${JSON.stringify(found.map((name) => [name.kind, name.text]))}`,
                );
              }
            });
          }

          const { mode } = row;
          if (mode !== 'global')
            it('belongs to its mode in a text without indentation', () => {
              const sample = sampleOf(row, dialect);
              assert.ok(belongsTo(mode, dialect, sample), sample);
              assert.ok(belongsTo(mode, dialect, `no ${sample}`), `no ${sample}`);
            });

          const opened: Mode | undefined = CATALOG[kind].opens;
          if (opened !== undefined)
            it(`opens ${opened} for the line below it`, () => {
              const header = textWith(sampleOf(row, dialect), row.mode, dialect);
              const indent = /^\s*/.exec(header.split('\n').at(-1) ?? '')?.[0].length ?? 0;
              const text = `${header}\n${' '.repeat(indent + 1)}x`;
              const line = text.split('\n').length - 1;
              const place = placeAt(read(`${text}\n`), { line, character: indent + 2 });
              assert.equal(place?.mode, opened, text);
            });
        });
      }
});

/** The forms of a row that hold names, as text. */
function withNames(row: Row, dialect: Dialect): { text: string; slots: string[] }[] {
  return formsOfRow(row).flatMap((form) => {
    const slots = form.flatMap((token) =>
      token.kind === 'slot' && NAMES[token.name] !== undefined ? [token.name] : [],
    );
    const words = form.map((token) =>
      token.kind === 'word' ? token.text : (token.values[0] ?? slotValue(token.name, dialect)),
    );
    return slots.length > 0 ? [{ text: words.join(' '), slots }] : [];
  });
}
