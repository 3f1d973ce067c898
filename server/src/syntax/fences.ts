import { hasCaptureSign } from './capture-signs';
import { Head } from './heads';
import { belongsTo } from './modes';
import { hasConfigPrompt } from './prompt';
import type { Structure } from './structure';

/**
 * A document that was turned into text may have a fence around every line or two of one output. Such fences are no
 * borders; a fence of more lines is the writer's own.
 */
const FEW = 2;
/** So far ahead a line is looked for. */
const NEAR = 4;

/** Whether the line opens or closes a Markdown fence. */
export function isFence(structure: Structure, line: number): boolean {
  return structure.head(line) === Head.boundary && /^\s*```/.test(structure.text.line(line));
}

/**
 * Whether what stands in the fence from `opened` to `closed` goes on behind it: in the next fence, or as lines that
 * only a device writes.
 */
export function goesOnBehind(structure: Structure, opened: number, closed: number): boolean {
  const next = nextLine(structure, closed + 1);
  if (next === undefined) return false;
  // A writer who names the language has put the fence there.
  if (!isBare(structure, opened)) return false;
  const small = isSmall(structure, opened, closed);
  if (isFence(structure, next))
    return (
      isBare(structure, next) &&
      (small ||
        isSmall(structure, next, closingFence(structure, next)) ||
        isSameSession(lastLine(structure, opened, closed), firstLine(structure, next)))
    );
  return small && isDeviceLine(structure, next, lastLine(structure, opened, closed));
}

function isBare(structure: Structure, opened: number): boolean {
  return structure.text.line(opened).trim() === '```';
}

function isSmall(structure: Structure, opened: number, closed: number | undefined): boolean {
  if (closed === undefined) return false;
  let lines = 0;
  for (let line = opened + 1; line < closed && lines <= FEW; line++)
    if (structure.head(line) !== Head.blank) lines++;
  return lines <= FEW;
}

function closingFence(structure: Structure, opened: number): number | undefined {
  const end = Math.min(structure.text.lineCount, opened + 2 + FEW * 2);
  for (let line = opened + 1; line < end; line++) if (isFence(structure, line)) return line;
  return undefined;
}

function nextLine(structure: Structure, from: number): number | undefined {
  const end = Math.min(structure.text.lineCount, from + NEAR);
  for (let line = from; line < end; line++) if (structure.head(line) !== Head.blank) return line;
  return undefined;
}

function lastLine(structure: Structure, opened: number, closed: number): string {
  for (let line = closed - 1; line > opened; line--) {
    const text = structure.text.line(line).trim();
    if (text !== '') return text;
  }
  return '';
}

function firstLine(structure: Structure, opened: number): string {
  const line = nextLine(structure, opened + 1);
  return line === undefined ? '' : structure.text.line(line).trim();
}

/** A page ended within a mode: the same device goes on at the prompt of a configuration mode. */
function isSameSession(before: string, after: string): boolean {
  const name = /^([\w.-]{1,64})\(/.exec(after)?.[1];
  return (
    name !== undefined && hasConfigPrompt(after) && before.startsWith(`${name}(`) && hasConfigPrompt(before)
  );
}

/** Prose may begin with the word of a command; these beginnings it does not have. */
function isDeviceLine(structure: Structure, line: number, before: string): boolean {
  const raw = structure.text.line(line);
  if (/^![\w ]/.test(raw) || hasCaptureSign(raw)) return true;
  const command = structure.command(line)?.text ?? '';
  if (!/^call[- ]?home$/i.test(before)) return false;
  return belongsTo('call-home', 'nxos', command) || belongsTo('call-home', 'iosxe', command);
}
