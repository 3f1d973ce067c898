import type { Text } from '../text/text';
import { joinedText } from './lines';
import type { LogMessage } from './log-line';

const PREFIX = /^[^"'!%{}]{0,60}$/;
const EVENT = /(SAEVT_[A-Z_0-9]+)(.*)/s;

/** Reads a line of `show license eventlog`, whose `SAEVT_…` is at `start`, as a message. */
export function readEvent(text: Text, line: number, start: number): LogMessage | undefined {
  const prefix = text.line(line).slice(0, start);
  // A time stamp stands in front, nothing else.
  if (!PREFIX.test(prefix) || /[A-Za-z]{6}/.test(prefix)) return undefined;
  const whole = joinedText(text, line).replaceAll('\\_', '_');
  const match = EVENT.exec(whole);
  if (!match) return undefined;
  return { mnemonic: match[1] ?? '', body: (match[2] ?? '').trim() };
}
