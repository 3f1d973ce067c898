import type { Dialect, Mode } from '../grammar/commands';
import { type Described, describe } from './described';
import { BLOCK_ORDER, type HiddenLine } from './row';
import { wordsOf } from './words';

/** Headers that change what a device does without a line. */
const UNDER: Readonly<Record<NonNullable<HiddenLine['under']>, RegExp>> = {
  'ciscotac-1': /^profile\s+["”“]?ciscotac-1\b/i,
  'own-profile': /^profile\s+(?!["”“]?ciscotac-1\b)/i,
  vlan: /^interface\s+vlan/i,
  mgmt0: /^interface\s+mgmt ?0$/i,
};

/** Two commands with the same slot replace one another; undefined for a command that stands beside others. */
export function slotOf(text: string, mode: Mode | undefined, dialect: Dialect): string | undefined {
  const described = describe(text, mode, dialect);
  if (!described || described.row.holds === 'many') return undefined;
  const { row } = described;
  return row.slot ?? spelt(described).slice(0, keyLength(described)).join(' ');
}

/** The command that takes another one back. */
export function negationOf(text: string, mode: Mode | undefined, dialect: Dialect): string {
  const positive = text.replace(/^no\s+/i, '');
  if (positive !== text) return positive;
  const described = describe(text, mode, dialect);
  if (described?.row.no !== 'bare') return `no ${text}`;
  const length = described.row.slot?.split(' ').length ?? keyLength(described);
  return `no ${text.slice(0, described.words[length - 1]?.end)}`;
}

/** Whether a command, under the header of its mode ('' is the global mode), only writes out what the device does anyway. */
export function isHidden(text: string, header: string, mode: Mode | undefined, dialect: Dialect): boolean {
  const described = describe(text, mode, dialect);
  return described?.row.hidden?.some((one) => writes(described, one, header)) ?? false;
}

/** Where a command comes among those of its block; smaller is earlier. */
export function blockRank(text: string, mode: Mode | undefined, dialect: Dialect): number {
  const described = describe(text, mode, dialect);
  const turn = described?.row.turn?.[described.negated ? 'unset' : 'set'];
  return BLOCK_ORDER.indexOf(turn ?? 'usual');
}

function writes(described: Described, { line, under }: HiddenLine, header: string): boolean {
  if (under !== undefined && !UNDER[under].test(header)) return false;
  const bare = line.replace(/^no /, '');
  if (described.negated !== (bare !== line)) return false;
  const words = spelt(described);
  const wanted = wordsOf(bare);
  return (
    words.length === wanted.length &&
    wanted.every(({ text }, at) => text === words[at] || (text.startsWith('<') && text.endsWith('>')))
  );
}

/** The words as the device prints them: those of the CLI in full, values as they are. */
export function spelt({ words }: Pick<Described, 'words'>): string[] {
  return words.map(({ text, token }) => {
    if (token?.kind === 'word') return token.text;
    return token && token.values.length > 0 ? text.toLowerCase() : text;
  });
}

/** How many words say what the value is of. */
function keyLength({ row, words }: Described): number {
  const values = words.flatMap(({ token }, at) => (token?.kind === 'slot' ? [at] : []));
  const [first = words.length, second = words.length] = values;
  if (row.holds === 'switch') return words.length;
  return row.holds === 'one-each' ? (second > first + 1 ? second : first + 1) : first;
}
