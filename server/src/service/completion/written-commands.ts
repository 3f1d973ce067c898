import { findRow } from '../../catalog/find';
import { wordsOf } from '../../catalog/words';
import type { Word } from '../../grammar/commands';
import { shown } from '../../model/cover';
import type { CommandLine, Structure } from '../../syntax/structure';
import type { Analysis } from '../analysis';
import type { Place } from '../place';
import type { Completion } from './completion';

/** Lines that are looked at on each side, and commands that are offered. */
const LOOK = 10_000;
const MOST = 20;

/** What stands behind `no` so far. */
interface Begun {
  readonly words: readonly Word[];
  readonly partial: string;
  readonly whole: Completion['range'];
}

/** What the block holds that begins so: lines as they are written, and commands that `no` takes back without their value. */
export interface Written {
  readonly lines: readonly Completion[];
  readonly syntaxes: ReadonlySet<string>;
}

/** The commands of the same block that begin so: what `no` can take back. */
export function writtenCommands(analysis: Analysis, line: number, place: Place, begun: Begun): Written {
  const { mode, dialect, config, at } = place;
  const typed = [...begun.words.map(({ text }) => text), begun.partial].map((word) => word.toLowerCase());
  const [first = ''] = typed;
  const items = new Map<string, Completion>();
  const syntaxes = new Set<string>();
  const written = { lines: [], syntaxes };
  if (!config || !mode || !at || first.length < 2) return written;
  for (const command of commandsAround(analysis.structure, line, at.indent, config.part)) {
    if (!command.text.toLowerCase().startsWith(first.slice(0, 2)) || /^no\s/i.test(command.text)) continue;
    const words = wordsOf(command.text);
    if (!typed.every((word, index) => words[index]?.text.toLowerCase().startsWith(word))) continue;
    const row = findRow(words, mode, dialect)?.row;
    if (!row || row.kept) continue;
    syntaxes.add(row.syntax);
    // What a secret is part of is shown nowhere.
    if (row.no === 'bare' || shown(command.text) !== command.text) continue;
    items.set(command.text, {
      label: command.text,
      kind: 'command',
      detail: '',
      range: begun.whole,
      newText: command.text,
      subject: { about: 'command', dialect, mode: row.mode, syntax: row.syntax },
    });
    if (items.size === MOST) break;
  }
  return { ...written, lines: [...items.values()] };
}

/** The nearest commands of the block that a line stands in, above it and below. */
function* commandsAround(
  structure: Structure,
  line: number,
  indent: number,
  part: { readonly start: number; readonly end: number },
): Generator<CommandLine> {
  for (const step of [-1, 1]) {
    const end = step < 0 ? Math.max(part.start, line - LOOK) - 1 : Math.min(part.end, line + LOOK);
    for (let at = line + step; at !== end && (end - at) * step > 0; at += step) {
      const command = structure.command(at);
      if (!command || command.indent > indent) continue;
      if (command.indent < indent) break;
      yield command;
    }
  }
}
