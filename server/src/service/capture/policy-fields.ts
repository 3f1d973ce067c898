import * as l10n from '@vscode/l10n';
import type { Field } from '../../captures/field';
import { type FieldKey, foldWords } from '../../captures/labels';
import type { Message } from '../../shared/message';

/** What the fields of an output mean, and what is usual. */
const BY_KEY: Readonly<Partial<Record<FieldKey, Message>>> = {
  csluAddress:
    'Where reports go by transport cslu. Empty, or cslu-local, is the factory default: the device looks for a CSLU of that name.',
  policyInUse:
    'Who set the rules of reporting: “Merged from multiple sources.” is Cisco’s default, a date is that of a policy of the account.',
  ackRequired:
    'Whether reports must be acknowledged. If so, the device says in its log when the deadline is over; if not, none is missed.',
  lastAck: 'When CSSM last acknowledged a report. None is usual for a device that has not reported yet.',
  nextAckDeadline:
    'Until when a report must be acknowledged. Afterwards the device says so in its log; no function stops.',
  pushInterval:
    'How often the device sends reports by itself. It is 0 where the policy wants no periodic report, which is no fault.',
  nextAckCheck: 'When the device asks whether its report is acknowledged. A time just past is usual.',
  nextPush: 'When the next report is sent. A time just past is usual.',
  lastPush: 'When a report was last sent, or tried to be sent.',
  lastFileWrite: 'When reports were last written to a file, by license smart save usage.',
  attempts:
    'Tries, answers and failures since the start. “Ongoing Failure: Overall” of 1 or more fails now; “Communication” counts those of them to which nothing came back.',
  evaluationRemaining:
    'What is left of the 90 days of evaluation. They count only days of use, over reloads, and never come back; afterwards nothing is switched off, but the device must be registered.',
  lastResponse:
    'OK, OK_POLL: the server answered. NO REPLY: nothing came back. INVALID STATUS CODE: the server refused. OK_TRY_AGAIN: the server has a trouble of its own. NO DATA TO PROCESS is usual.',
  overallTrust:
    'The trust code binds the device to its account; CSSM takes reports only from devices that have one. Through CSLU, SSM On-Prem or files none is needed. In a stack or pair each device needs its own.',
  enforcement:
    'NOT ENFORCED: use is only reported. ENFORCED, EXPORT RESTRICTED: an authorisation code must be installed before use.',
  exportStatus:
    'NOT RESTRICTED is usual. RESTRICTED licences need an authorisation code; ALLOWED says that one is installed.',
};

/** The same by their labels. */
const BY_LABEL: Readonly<Record<string, Message>> = {
  'first report requirement (days)': 'Days from the first use until the first report must be there.',
  'reporting frequency (days)': 'Days between reports; 0 asks for no periodic report.',
  'report on change (days)': 'Days within which a change of what is used must be reported.',
  state:
    'OPEN: the report is being filled. CLOSED: it waits to be sent or acknowledged. ACK: it is acknowledged.',
};

/** What a field means; undefined for one that needs no words. */
export function fieldMeaning({ key, label, value }: Field): string | undefined {
  const meaning = key === undefined ? BY_LABEL[foldWords(label)] : BY_KEY[key];
  if (meaning === undefined) return undefined;
  const lines = [l10n.t(meaning)];
  if (/\(CISCO default\)/i.test(value)) lines.push(l10n.t('This value is Cisco’s default.'));
  if (/\(Customer Policy\)/i.test(value))
    lines.push(l10n.t('This value comes from the policy of the account.'));
  return lines.join('\n\n');
}
