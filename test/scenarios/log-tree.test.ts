import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { analyse } from '../../server/src/service';
import { DEFAULT_SETTINGS } from '../../server/src/shared/settings';
import { Text } from '../../server/src/text/text';

const MESSAGES = {
  failed:
    '%SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : Fail to send out Call Home HTTP message.',
  restored:
    '%SMART_LIC-5-COMM_RESTORED: Communications with the Cisco Smart Software Manager (CSSM) restored',
  short: '%SMART_LIC-3-OUT_OF_COMPLIANCE: One or more entitlements are out of compliance.',
  enough: '%SMART_LIC-6-IN_COMPLIANCE: All entitlements are in compliance.',
  other: '%SYS-5-CONFIG_I: Configured from console by vty0',
} as const;
type Message = keyof typeof MESSAGES;
const CODES: Partial<Record<Message, string>> = { failed: 'SL905', short: 'SL908' };
const ENDS: Partial<Record<Message, string>> = { restored: 'SL905', enough: 'SL908' };

interface Entry {
  readonly host: number;
  readonly message: Message;
}

const lineOf = ({ host, message }: Entry, at: number): string =>
  `Oct 22 14:25:${String(at % 60).padStart(2, '0')} core-${host} ${at}: ${MESSAGES[message]}`;

/** What is left standing, message by message: host, code, first line and how often. */
function expected(entries: readonly Entry[]): string[] {
  const standing = new Map<string, { first: number; count: number }>();
  for (const [line, { host, message }] of entries.entries()) {
    const [code, ended] = [CODES[message], ENDS[message]];
    if (ended) standing.delete(`core-${host} ${ended}`);
    if (!code) continue;
    const known = standing.get(`core-${host} ${code}`) ?? { first: line, count: 0 };
    standing.set(`core-${host} ${code}`, { ...known, count: known.count + 1 });
  }
  // Where communication fails behind it, the compliance is out of date.
  const counts = ([name, { first }]: [string, { readonly first: number }]): boolean =>
    !name.endsWith('SL908') || (standing.get(name.replace('SL908', 'SL905'))?.first ?? -1) < first;
  return [...standing]
    .filter(counts)
    .map(([name, { first, count }]) => `${name} ${first} ${count}`)
    .sort();
}

function found(text: Text): string[] {
  const { findings } = analyse(text, { ...DEFAULT_SETTINGS, maxProblems: 100_000 });
  return findings
    .map(({ code, message, range }) => {
      const host = /^(core-\d+): /.exec(message)?.[1] ?? 'core-0';
      const count = /Seen (\d+) times/.exec(message)?.[1] ?? '1';
      return `${host} ${code} ${range.start.line} ${count}`;
    })
    .sort();
}

const entries = (hosts: number, length: number): fc.Arbitrary<Entry[]> =>
  fc.array(
    fc.record({
      host: fc.integer({ min: 0, max: hosts }),
      message: fc.constantFrom(...(Object.keys(MESSAGES) as Message[])),
    }),
    { minLength: length, maxLength: length + 40 },
  );

describe('a log summed up in a tree', () => {
  it('says what going through it message by message says', () => {
    fc.assert(
      fc.property(entries(4, 900), (all) => {
        const text = Text.of(`${all.map(lineOf).join('\n')}\n`);
        const several = new Set(all.map(({ host }) => host)).size > 1;
        fc.pre(several);
        assert.deepEqual(found(text), expected(all));
      }),
      { numRuns: 15 },
    );
  });

  it('says after edits what it says when it is read anew', () => {
    const edit = fc.record({ at: fc.nat(899), remove: fc.nat(40), insert: entries(3, 0) });
    fc.assert(
      fc.property(entries(3, 900), fc.array(edit, { minLength: 1, maxLength: 6 }), (all, edits) => {
        let text = Text.of(`${all.map(lineOf).join('\n')}\n`);
        analyse(text, DEFAULT_SETTINGS);
        for (const { at, remove, insert } of edits) {
          const [start, end] = [at, at + remove].map((line) => ({
            line: Math.min(line, text.lineCount - 1),
            character: 0,
          }));
          assert.ok(start && end);
          text = text.edit(
            { start, end },
            insert.map((entry, index) => `${lineOf(entry, index)}\n`).join(''),
          );
          assert.deepEqual(found(text), found(Text.of(text.slice())));
        }
      }),
      { numRuns: 10 },
    );
  });

  it('knows the order of what one device says under two names', () => {
    const log = (...lines: string[]): Text => Text.of(`${lines.join('\n')}\n`);
    const failed = `Oct 22 14:25:01 core-1 1: ${MESSAGES.failed}`;
    const restored = `Oct 22 14:25:02 core-1.corp.example 2: ${MESSAGES.restored}`;
    const elsewhere = `Oct 22 14:25:02 core-2 2: ${MESSAGES.other}`;
    assert.deepEqual(found(log(failed, restored, elsewhere)), []);
    assert.equal(found(log(restored, failed, elsewhere)).length, 1);
  });
});
