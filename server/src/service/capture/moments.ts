import * as l10n from '@vscode/l10n';
import type { Moment } from '../../captures/dates';
import type { TimeValue } from '../../captures/field-values';
import type { LicenseOutput } from '../../captures/license-output';
import type { Message } from '../../shared/message';
import type { Range } from '../../text/range';
import { distance } from './clock';

/** A date of an output with what it means, measured by the capture's clock. */
export interface TimedValue {
  readonly range: Range;
  readonly text: string;
}

/** Two templates for a date: when it is still to come, and when it is over. */
type Wording = readonly [future: Message, past: Message];

const WORDINGS = {
  retry: ['The device tries again in {time}.', 'The next try was due {time} before the capture.'],
  registrationRenewal: [
    'The registration renews in {time}.',
    'The renewal of the registration was due {time} before the capture.',
  ],
  authorizationRenewal: [
    'The authorization renews in {time}.',
    'The renewal of the authorization was due {time} before the capture.',
  ],
  expires: [
    'The registration expires in {time}; it is renewed before, after six months.',
    'The registration expired {time} before the capture.',
  ],
  deadline: [
    'The authorization expires in {time} unless the device communicates.',
    'The authorization expired {time} before the capture.',
  ],
  ackDeadline: [
    'CSSM must have acknowledged a report within {time}.',
    'An acknowledgement was due {time} before the capture.',
  ],
  push: ['The next report is sent in {time}.', 'A report was due {time} before the capture.'],
  ackCheck: [
    'The device asks in {time} whether its report is acknowledged.',
    'The device asked {time} before the capture whether its report is acknowledged.',
  ],
  happened: ['In {time}.', '{time} before the capture.'],
} as const satisfies Readonly<Record<string, Wording>>;

/** The dates of an output in words; without a clock nothing can be said. */
export function timedValues(output: LicenseOutput, clock: Moment | undefined): TimedValue[] {
  if (!clock) return [];
  const { registration, authorization, usageReporting, trust } = output;
  const found: TimedValue[] = [];
  const say = (value: TimeValue | undefined, wording: Wording): void => {
    if (value?.moment) found.push({ range: value.range, text: inWords(value.moment, clock, wording) });
  };
  const failing = registration?.initial?.outcome === 'failed' || registration?.renewal?.outcome === 'failed';
  const communicates = authorization?.communication?.outcome === 'succeeded';
  say(registration?.nextAttempt, failing ? WORDINGS.retry : WORDINGS.registrationRenewal);
  say(registration?.expires, WORDINGS.expires);
  say(authorization?.nextAttempt, communicates ? WORDINGS.authorizationRenewal : WORDINGS.retry);
  say(authorization?.deadline, WORDINGS.deadline);
  say(usageReporting?.nextAckDeadline, WORDINGS.ackDeadline);
  say(usageReporting?.nextPush, WORDINGS.push);
  say(usageReporting?.nextAckCheck, WORDINGS.ackCheck);
  say(usageReporting?.lastFileWrite, WORDINGS.happened);
  say(usageReporting?.lastAck, WORDINGS.happened);
  say(usageReporting?.lastPush, WORDINGS.happened);
  if (trust?.when) found.push({ range: trust.range, text: inWords(trust.when, clock, WORDINGS.happened) });
  return found;
}

/** A date as words, e.g. for a status line. */
export function inWords(moment: Moment, clock: Moment, [future, past]: Wording): string {
  const { text, past: over } = distance(moment, clock);
  return l10n.t(over ? past : future, { time: text });
}
