import { jsonString } from '../syntax/json-string';
import { markupLength, withoutMarkupBehind } from '../syntax/markup';
import { moreLength, promptLength } from '../syntax/prompt';
import type { Text } from '../text/text';

/** A line of output without what the terminal left in front of it. Columns are UTF-16 units. */
export interface OutputLine {
  readonly line: number;
  /** Column of the first character of `text`. */
  readonly start: number;
  readonly text: string;
}

/** What terminals wrap at; a line that reaches its end may go on in the next one. */
const MIN_WRAP = 76;
const MAX_WRAPPED_LINES = 8;
/** What begins a line of its own, so that it never continues the one before. */
const OWN_LINE =
  /^\s*$|^\s{2}|^!|^\s?(?:<\d+>|\*|\.)?\s*(?:\d+: )?[*.]?(?:[A-Z][a-z]{2} {1,2}\d{1,2} |\d{4}[- ](?:\d\d|[A-Z][a-z]{2})[- ]|\d\d:\d\d:\d\d)|^\s*%[A-Z]|^[-=]{4}|^\s*[A-Z\u00c0-\u00dd][\w\u00c0-\u00ff()/ -]{2,40}:(?:\s|$)/;

const HALF_MNEMONIC = /%[A-Z][A-Z_0-9-]{0,60}$/;
const REST_OF_MNEMONIC = /^[A-Z_0-9-]{0,60}:/;

/** A line without left-overs of `--More--`, indentation and blanks at its end. */
export function outputLine(text: Text, line: number): OutputLine {
  const raw = text.line(line);
  const string = raw.includes('"') ? jsonString(raw) : undefined;
  let start = string?.start ?? moreLength(raw);
  while (start < raw.length && (raw.charCodeAt(start) <= 32 || raw.charCodeAt(start) === 0xfeff)) start++;
  const rest = raw.slice(start, string?.end).trimEnd();
  const markup = markupLength(rest);
  return { line, start: start + markup, text: withoutMarkupBehind(rest.slice(markup), markup > 0) };
}

/**
 * The line together with the lines that a narrow terminal wrapped it into. They join as they are: terminals break in the
 * middle of words, and whether a blank was lost at the margin nobody can tell.
 */
export function joinedText(text: Text, line: number): string {
  const raw = text.line(line);
  const { start, text: first } = outputLine(text, line);
  let width = raw.length;
  // A string of JSON holds its line whole.
  if (width < MIN_WRAP || (raw.includes('"') && jsonString(raw))) return first;
  let joined = raw.slice(start);
  for (let next = line + 1; next <= line + MAX_WRAPPED_LINES && width >= MIN_WRAP; next++) {
    const rest = text.line(next);
    // What goes on behind half a mnemonic looks like a label.
    const isOwn = OWN_LINE.test(rest) && !(HALF_MNEMONIC.test(joined) && REST_OF_MNEMONIC.test(rest));
    if (next >= text.lineCount || isOwn || promptLength(rest) > 0) break;
    joined += rest;
    width = rest.length;
  }
  return joined.trimEnd();
}
