import type { Change } from '../changes/change';
import type { Text } from '../text/text';
import type { Finding } from './types';

/** What a text was before a change, for what only the changed text shows. */
export interface Origin {
  /** The line of a finding in the text as it was: the first one with the same words. */
  readonly lineOf: (text: Text, finding: Finding) => number;
  /** Whether a change is of lines and blocks that the text has had from the beginning. */
  readonly holds: (change: Change) => boolean;
}

/** Remembers the lines of a text. A transcript has prompts before its commands. */
export function originOf(text: Text): Origin {
  const lines: string[] = [];
  for (let line = 0; line < text.lineCount; line++) lines.push(text.line(line).trimEnd());
  const held = (command: string): boolean => lines.some((line) => line.endsWith(command.trimEnd()));
  return {
    lineOf: (other, { range: { start } }) => {
      const wanted = other.line(start.line).trim();
      if (lines[start.line]?.trim() === wanted) return start.line;
      const at = lines.findIndex((line) => line.trim() === wanted);
      return at < 0 ? Math.min(start.line, lines.length - 1) : at;
    },
    holds: (change) => {
      if (change.op === 'redact') return true;
      if (change.op === 'add')
        return change.target.level === 'global' || held(change.target.block.header.text);
      return held(change.line.text) && (!change.block || held(change.block.header.text));
    },
  };
}
