import type { Word } from '../../grammar/commands';
import { rangeOf } from '../../model/value';
import type { CommandLine } from '../../syntax/structure';
import { type Range, rangeOnLine } from '../../text/range';

/** Range from the first to the last of some words of a command; the whole command when there are none. */
export function wordsRange(line: CommandLine, words: readonly Word[]): Range {
  const first = words[0];
  const last = words[words.length - 1];
  return first && last
    ? rangeOnLine(line.line, line.start + first.start, line.start + last.end)
    : rangeOf(line);
}
