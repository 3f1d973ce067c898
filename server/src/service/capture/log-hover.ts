import * as l10n from '@vscode/l10n';
import type { Message } from '../../shared/message';
import { type Range, rangeOnLine } from '../../text/range';

/** What the messages of a registration that works, and of the time after it, tell. */
const MEANINGS: Readonly<Record<string, Message>> = {
  KEY_ADDITION:
    'The device has made the keys with which it signs its licensing messages. Save the configuration, or they are lost with the next reload.',
  EXPORT_CONTROLLED:
    'Whether the token allows features under export control. “Not allowed” is usual at every start, and no failure.',
  SCH_REGISTRATION_IN_PROGRESS:
    'Call-home registers the device with its server and asks for the result again and again. No failure.',
  AGENT_REG_SUCCESS:
    'The device is registered with CSSM or SSM On-Prem. Whatever kept it from registering before is over.',
  AUTH_RENEW_SUCCESS: 'The server has answered: the way of the reports works in both directions.',
  IN_COMPLIANCE: 'The Virtual Account has all licenses that the device uses.',
  COMM_RESTORED: 'The device reaches the server again; failures of communication before are over.',
  REPORTING_REQUIRED:
    'In so many days a report must be acknowledged. Printed at every start; nothing is wrong while days are left.',
};

/** What the device answers to the command that registers it. */
const BEGUN = /^\s*(?:Registration process is in progress|Initiated device registration with backend)\b/;

const MNEMONIC =
  /%(?:SMART\\?_LIC(?:ENSE)?-\d-|LICMGR-\d-LOG\\?_SMART\\?_LIC\\?_|CALL\\?_HOME-\d-(?=SCH)|CRYPTO\\?_ENGINE-\d-(?=KEY))([A-Z][A-Z_\\]{1,60})/;

/** A line of the log that tells of something in order: what it means; undefined for any other line. */
export function logHover(
  line: string,
  number: number,
): { readonly range: Range; readonly markdown: string } | undefined {
  if (BEGUN.test(line)) {
    const told = l10n.t(
      'The device has begun to register. Whether it worked, `show license status` tells, and `%SMART_LIC-6-AGENT_REG_SUCCESS` in the log.',
    );
    return { range: rangeOnLine(number, line.search(/\S/), line.trimEnd().length), markdown: told };
  }
  const match = line.length < 2_000 ? MNEMONIC.exec(line) : null;
  const name = match?.[1]?.replaceAll('\\', '');
  const meaning = name === undefined ? undefined : MEANINGS[name];
  if (!match || meaning === undefined) return undefined;
  // Other keys than licensing's are nobody's business here.
  if (name === 'KEY_ADDITION' && !/SLA-KeyPair/i.test(line)) return undefined;
  const range = rangeOnLine(number, match.index, match.index + match[0].length);
  return { range, markdown: l10n.t(meaning) };
}
