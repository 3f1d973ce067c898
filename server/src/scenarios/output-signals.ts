import type { CommunicationStatistics } from '../captures/communications';
import { type Moment, momentIn } from '../captures/dates';
import type { LicenseOutput } from '../captures/license-output';
import type { Attempt } from '../captures/license-sections';
import { reasonOf } from '../captures/reasons';
import { ending, type Failure, failure, type Peer, type Success } from '../captures/sign';
import { peerIn } from './classify';
import { isEndedBy } from './endings';
import type { Signal } from './signal';

const REGISTERED = ending(['registered']);
const COMMUNICATED = ending(['communicated']);
const COMPLIANT = ending(['compliant']);
const SWITCHED_OFF = ending(['switched-off']);
const ACKNOWLEDGED = ending(['communicated', 'answered', 'acknowledged'], true);
const ANSWERED = ending(['communicated', 'answered'], true);
const AUTHORIZED = ending(['authorization-installed'], true);
const TRUSTED = ending(['trusted'], true);

/** What one output says of successes and of failures with a reason. */
export function outputSignals(host: string | undefined, output: LicenseOutput): Signal[] {
  const line = output.start;
  // Successes count from the output's first line: what fails in the same output is weighed by its time, below.
  const signals: Signal[] = [];
  if (isSwitchedOff(output)) signals.push({ line, host, sign: SWITCHED_OFF });
  if (output.authorization?.communication?.outcome === 'succeeded')
    signals.push({ line, host, sign: COMMUNICATED });
  if (isCompliant(output)) signals.push({ line, host, sign: COMPLIANT });
  if (isRegistered(output)) signals.push({ line, host, sign: REGISTERED });
  const ack = output.usageReporting?.lastAck?.moment;
  if (ack) signals.push({ line, host, sign: ACKNOWLEDGED, when: ack });
  const answered = lastAnswer(output);
  if (answered) signals.push({ line, host, sign: ANSWERED, when: answered });
  const trusted = output.trust?.state === 'installed' ? output.trust.when : undefined;
  if (trusted) signals.push({ line, host, sign: TRUSTED, when: trusted });
  const code = output.authorizationCode;
  const authorized = code && momentIn(code.value);
  if (authorized) signals.push({ line, host, sign: AUTHORIZED, when: authorized });
  if (isSwitchedOff(output)) return signals;
  return [...signals, ...attempts(host, output), ...statistics(host, output), ...loose(host, output)];
}

/** Smart Licensing, its transport or all its communication is off. */
function isSwitchedOff({ enabled, transport, reservation }: LicenseOutput): boolean {
  return (
    enabled?.value === false ||
    /\boff$/i.test(transport?.type?.value ?? '') ||
    /^enabled/i.test(reservation?.value ?? '')
  );
}

function isCompliant({ authorization }: LicenseOutput): boolean {
  const outcome = authorization?.communication?.outcome;
  return authorization?.status?.state === 'authorized' && outcome !== 'failed' && outcome !== 'pending';
}

function isRegistered({ registration }: LicenseOutput): boolean {
  return registration?.status?.state === 'registered' && registration.initial?.outcome === 'succeeded';
}

function peerOf({ transport }: LicenseOutput): Peer | undefined {
  const type = transport?.type?.value ?? '';
  if (/cslu/i.test(type)) return 'cslu';
  return type === '' ? undefined : 'cssm';
}

/** A communication that failed for a reason nobody owns is one that did not get through. */
const SPEAKS_OF_THE_WAY = /commun|connect|http|send|time ?out|timed out|server|response/i;

/** Failures of registration, renewal and communication that no later success in the same output ends. */
function attempts(host: string | undefined, output: LicenseOutput): Signal[] {
  const { registration, authorization } = output;
  const communication = authorization?.communication;
  return [registration?.initial, registration?.renewal, communication].flatMap((attempt) => {
    if (!attempt?.reason || attempt.outcome === 'succeeded') return [];
    const { value, line, valueRange: range } = attempt.reason;
    const reason = reasonOf(value);
    const lost = attempt === communication && attempt.outcome === 'failed' && SPEAKS_OF_THE_WAY.test(value);
    if (!reason && !lost) return [];
    const sign = failure(reason ? { reason, peer: peerOf(output) } : { topic: 'communication' });
    return isOutlived(attempt, sign, output) ? [] : [{ line, host, sign, range }];
  });
}

/** Whether a later success in the same output, told by its time, shows that the failure is over. */
function isOutlived(attempt: Attempt, sign: Failure, output: LicenseOutput): boolean {
  const { registration, authorization } = output;
  const ends = (success: Success, ...ones: (Attempt | undefined)[]): boolean =>
    isEndedBy(sign, success) && ones.some((one) => isLater(one, attempt));
  return (
    ends('communicated', authorization?.communication) ||
    ends('registered', registration?.initial, registration?.renewal)
  );
}

function isLater(success: Attempt | undefined, failed: Attempt): boolean {
  return (
    success?.outcome === 'succeeded' &&
    success.when !== undefined &&
    failed.when !== undefined &&
    success.when.time >= failed.when.time
  );
}

/** The last time that anything of policy licensing was answered. */
function lastAnswer({ communications }: LicenseOutput): Moment | undefined {
  return communications
    .flatMap(({ lastSuccess }) => lastSuccess ?? [])
    .reduce<Moment | undefined>((last, one) => (last && last.time >= one.time ? last : one), undefined);
}

/** Kinds of messages that fail now. What was answered later, of whatever kind, shows that they do no more. */
function statistics(host: string | undefined, output: LicenseOutput): Signal[] {
  const answered = lastAnswer(output);
  const ack = output.usageReporting?.lastAck?.moment;
  const last = Math.max(answered?.time ?? 0, ack?.time ?? 0);
  return output.communications.flatMap((one): Signal[] => {
    const { ongoingFailures, lastFailure, lastResponse, reason: told } = one;
    const field = told ?? lastResponse;
    if (ongoingFailures === 0 || !field) return [];
    if (lastFailure && lastFailure.time < last) return [];
    const sign = signOf(one, output);
    if (!sign) return [];
    return [{ line: field.line, host, sign, range: field.valueRange, when: lastFailure }];
  });
}

function signOf(one: CommunicationStatistics, output: LicenseOutput): Failure | undefined {
  const { topic, unanswered, reason: told, lastResponse } = one;
  const peer = told ? (peerIn(told.value) ?? peerOf(output)) : peerOf(output);
  const response = lastResponse?.value ?? '';
  // Nothing is wrong where there was nothing to send.
  if (/^(?:NO DATA TO PROCESS|BUILD REQUEST ERROR)/i.test(response)) return undefined;
  const reason =
    reasonOf(told?.value ?? '') ?? reasonOf(response) ?? (unanswered > 0 ? 'no-answer' : undefined);
  if (reason) return failure({ reason, topic, peer, policy: true });
  return told || /^INVALID STATUS CODE/i.test(response) ? failure({ topic, peer, policy: true }) : undefined;
}

/** `Failure reason: …` and `Error: …` that belong to no attempt. */
function loose(host: string | undefined, output: LicenseOutput): Signal[] {
  return output.looseReasons.flatMap(({ value, line, valueRange: range }) => {
    const reason = reasonOf(value);
    const peer = peerIn(value) ?? peerOf(output);
    return reason ? [{ line, host, sign: failure({ reason, peer }), range }] : [];
  });
}
