import { promptLength } from '../syntax/prompt';
import type { Structure } from '../syntax/structure';
import { type Range, rangeOnLine } from '../text/range';
import { outputLine } from './lines';

/** A `license smart import` typed at a prompt, whose answer tells how it ended. */
export interface FileImport {
  /** Name in the prompt. */
  readonly from: string | undefined;
  /** A blank stands behind the prompt, as NX-OS has it. */
  readonly promptBlank: boolean;
  readonly failed: boolean;
  /** The answer. */
  readonly range: Range;
}

const IMPORT = /^(?:do\s+)?lic\S*\s+sm\S*\s+imp\S*\s+\S/i;
const FAILED = /^% ?error\b|\bfail(?:ed|ure)?\b/i;
const DONE = /\bsuccess/i;
/** Lines behind the command that may hold its answer. */
const ANSWER_LINES = 8;

/** The import that was typed at the prompt of a line; `next` is the line behind its answer. */
export function importAt(structure: Structure, line: number, next: number): FileImport | undefined {
  const { text } = structure;
  if (!IMPORT.test(structure.command(line)?.text ?? '')) return undefined;
  const raw = text.line(line).trimStart();
  const from = promptLength(raw) > 0 ? /^[\w.-]+/.exec(raw)?.[0] : undefined;
  const end = Math.min(next, line + 1 + ANSWER_LINES);
  for (let number = line + 1; number < end; number++) {
    const answer = outputLine(text, number);
    const failed = FAILED.test(answer.text);
    if (!failed && !DONE.test(answer.text)) continue;
    const range = rangeOnLine(number, answer.start, answer.start + answer.text.length);
    return { from, promptBlank: /^[\w.-]+# \S/.test(raw), failed, range };
  }
  return undefined;
}
