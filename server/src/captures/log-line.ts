import type { Text } from '../text/text';
import { joinedText } from './lines';

/** A message of a device's log. */
export interface LogMessage {
  /** `SMART_LIC-3-COMM_FAILED`, in capitals, without the `%`. */
  readonly mnemonic: string;
  /** What follows the mnemonic, wrapped lines joined. */
  readonly body: string;
}

/** Markdown escapes the underscores of a mnemonic. A sentence about one has no colon behind it. */
const MESSAGE =
  /%((?:SMART_LIC(?:ENSE)?|CALL_?HOME|PKI|LICMGR)(?:-SW\d(?:_STBY)?)?-\d-[A-Z_0-9]+) *(?::|\r?\n|$)\s*(.*)/s;
/** Chassis that are one device put the member that speaks between facility and severity. */
const MEMBER = /-SW\d(?:_STBY)?(?=-\d-)/;
/** The license manager of NX-OS speaks for the agent: `%LICMGR-3-LOG_SMART_LIC_COMM_FAILED`. */
const NEXUS_AGENT = /^LICMGR-(\d)-LOG_SMART_LIC_/;

const ZONES =
  /^(?:UTC|GMT|[ECMPA][SD]?T|CEST|WES?T|EES?T|BST|IST|JST|KST|SGT|HKT|MSK|AE[SD]T|BRT|ART|CLT|NZ[SD]T)$/;
const TIMESTAMPS =
  /^\s*(?:<\d+>)?(?:\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d\S*|(?:\d{4} )?[A-Z][a-z]{2} +\d{1,2} (?:\d{4},? )?\d\d:\d\d:\d\d(?:\.\d+)?(?: \d{4})?|\d\d:\d\d:\d\d(?:\.\d+)?|\d+[ywd]\d+[wdh])/;
/** A prefix that only a log line has; EEM patterns, comments and other systems' messages have others. */
export const MAX_PREFIX = 160;
/** A message is read so far; wrapped lines and all, none is longer. */
const MAX_MESSAGE = 2_000;
/** NX-OS names the virtual device context between the host and the message. */
const NEXUS_CONTEXT = /%\$ *VDC-\d+ *%\$/;
/** What stands in front of a message in a log that was exported as a table. */
const CSV = /^\s*(?:"[^"%]{0,80}"[,;]){1,12}"$/;
/** A line of a log that a tool printed as a string of JSON. */
const STRING = /^\s*"(?=[^"]*$)/;
const FOREIGN_PREFIX = /["'%!]|\b(?:RP|LC|SC|FC)\/\d|\bevent\b|\bpattern\b|[{}()]/;

/** Reads the log message of a line whose `%` is at `start`; undefined when it is something else. */
export function readLogMessage(text: Text, line: number, start: number): LogMessage | undefined {
  const whole = joinedText(text, line);
  const from = whole.indexOf(text.line(line).slice(start, start + 8));
  return messageOf(whole.slice(Math.max(from, 0), Math.max(from, 0) + MAX_MESSAGE));
}

/** The same from the `%` on. */
export function messageOf(words: string): LogMessage | undefined {
  const message = MESSAGE.exec(words.includes('\\') ? words.replaceAll('\\_', '_') : words);
  if (!message) return undefined;
  const mnemonic = (message[1] ?? '').toUpperCase().replace(MEMBER, '').replace(NEXUS_AGENT, 'SMART_LIC-$1-');
  return { mnemonic, body: (message[2] ?? '').trim() };
}

/**
 * The device that a log line's prefix names: the last name between the time stamps, since relays put themselves in
 * front. Undefined when it names none; null when the line is no log line.
 */
export function hostOf(given: string): string | undefined | null {
  if (given.length > MAX_PREFIX) return null;
  const line = CSV.test(given) ? given.replace(/[",]/g, ' ') : given.replace(STRING, '');
  const prefix = line.includes('%$') ? line.replace(NEXUS_CONTEXT, '') : line;
  if (FOREIGN_PREFIX.test(prefix)) return null;
  let rest = prefix.replace(/^[\s>*-]+(?=\S|$)/, '');
  let host: string | undefined;
  let words = 0;
  let stamped = false;
  while (rest !== '') {
    const stamp = TIMESTAMPS.exec(rest);
    if (stamp) {
      stamped = true;
      rest = rest.slice(stamp[0].length);
      // Letters right behind a time are its zone: known ones always, others only when a colon ends the stamp.
      const zone = /^ ([A-Za-z]{2,5}|[A-Z]{3,4}\d[A-Z]{3,4}|(?:UTC|GMT)[+-]\d{1,2})(:?)(?=\s|$|:)/.exec(rest);
      if (zone && (ZONES.test(zone[1] ?? '') || (zone[2] === ':' && !/[a-z]/.test(zone[1] ?? ''))))
        rest = rest.slice(zone[0].length);
      continue;
    }
    const word = /^[\s:,]*(\S+)/.exec(rest);
    if (!word) break;
    rest = rest.slice(word[0].length);
    const name = (word[1] ?? '').replace(/^[*.[]+|(?<![\]:,])[\]:,]+$/g, '');
    // `*Oct 22 …`: the star belongs to the time behind it.
    if (/^[*.]/.test(word[1] ?? '') && TIMESTAMPS.test(name + rest)) {
      rest = name + rest;
      continue;
    }
    if (++words > 8) return null;
    if (isName(name)) host = name;
  }
  // Without a time the words are prose or a command; only a number, a prompt or a label may stand there.
  if (!stamped) return words === 0 || (words === 1 && /[:#>\]]\s*$/.test(prefix)) ? undefined : null;
  return host;
}

/**
 * Whether IOS wrote the message whose `%` is at `start`: NX-OS puts the year before the month, and has no facility
 * CALL_HOME. What a relay puts in front does not count.
 */
export function isIosMessage(line: string, start: number): boolean {
  if (IOS_FACILITY.test(line.slice(start, start + 12))) return true;
  return IOS_STAMP.test(line.slice(Math.max(0, start - 48), start));
}

const IOS_FACILITY = /^%CALL\\?_HOME-/;
const IOS_STAMP =
  /(?<!\d{4} )\b[A-Z][a-z]{2} {1,2}\d{1,2} (?:\d{4} )?\d\d:\d\d:\d\d(?:\.\d{1,6})?(?: [A-Z]{2,5})?: $/;

function isName(word: string): boolean {
  if (!/^[A-Za-z0-9][\w.:-]*$/.test(word) || /^\d+$/.test(word)) return false;
  if (/^\d+(?:\.\d+){3}$/.test(word)) return true;
  // Facilities and severities of a syslog server stand among the names.
  if (/^(?:local\d|kern|user|daemon|syslog|auth)(?:\.\w+)?$/i.test(word)) return false;
  return /[A-Za-z]/.test(word) && !/^<?\d+>/.test(word);
}
