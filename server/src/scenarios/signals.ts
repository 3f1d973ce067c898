import type { Capture, CapturePart } from '../captures/capture';
import type { Field } from '../captures/field';
import { stateOf } from '../captures/labels';
import type { Attempt, LicenseOutput } from '../captures/license-output';
import type { Range } from '../text/range';
import { classifyReason, type Kind } from './classify';
import type { Resolver } from './scenario';

/** Something that an output says, at the line where it takes effect. */
export interface Signal {
  readonly line: number;
  readonly host: string | undefined;
  readonly kind: Kind;
  /** Where a finding about it stands; a success has none. */
  readonly range: Range | undefined;
}

/** Resolvers of a communication failure and of a registration failure, for the times inside one output. */
const COMMUNICATION = new Set([
  'SL905',
  'SL907',
  'SL910',
  'SL911',
  'SL912',
  'SL915',
  'SL916',
  'unresolved',
  'unresolved-cslu',
]);

/** What the outputs of a text say, in order of their lines. */
export function signalsOf(capture: Capture): Signal[] {
  const signals = capture.parts.flatMap((part) => [
    ...part.outputs.flatMap((output) => outputSignals(part, output)),
    ...answerSignals(part),
  ]);
  for (const line of capture.saves)
    signals.push({ line, host: hostAt(capture, line), kind: '+saved', range: undefined });
  return signals.sort((a, b) => a.line - b.line);
}

function hostAt(capture: Capture, line: number): string | undefined {
  let host: string | undefined;
  for (const part of capture.parts) if (part.part.start <= line) host = part.host;
  return host;
}

function outputSignals({ host }: CapturePart, output: LicenseOutput): Signal[] {
  const success = (resolver: Resolver): Signal => ({
    line: output.start,
    host,
    kind: `+${resolver}`,
    range: undefined,
  });
  const signals: Signal[] = [];
  // Successes count from the output's first line: what fails in the same output is weighed by its time, below.
  if (isSwitchedOff(output)) signals.push(success('switched-off'));
  if (output.authorization?.communication?.outcome === 'succeeded') signals.push(success('communicated'));
  if (isRegistered(output)) signals.push(success('registered'));
  for (const { field, kind } of isSwitchedOff(output) ? [] : failures(output))
    signals.push({ line: field.line, host, kind, range: field.valueRange });
  const state = authorizationState(output);
  if (state) signals.push({ ...state, host });
  return [...signals, ...expired(output).map((signal) => ({ ...signal, host }))];
}

/** Smart Licensing, its transport or all its communication is off. */
function isSwitchedOff({ enabled, transport, reservation }: LicenseOutput): boolean {
  return (
    enabled?.value === false ||
    /\boff$/i.test(transport?.type?.value ?? '') ||
    /^enabled/i.test(reservation?.value ?? '')
  );
}

function isRegistered({ registration }: LicenseOutput): boolean {
  return registration?.status?.state === 'registered' && registration.initial?.outcome === 'succeeded';
}

/** Failure reasons of an output that no later success in it resolves. */
function* failures(output: LicenseOutput): Generator<{ readonly field: Field; readonly kind: Kind }> {
  const { registration, authorization } = output;
  for (const attempt of [registration?.initial, registration?.renewal, authorization?.communication]) {
    const kind = attempt?.reason && attempt.outcome !== 'succeeded' && failureKind(attempt, output);
    if (!attempt?.reason || !kind || isOutlived(attempt, kind, output)) continue;
    yield { field: attempt.reason, kind };
  }
  for (const one of output.communications) {
    if (!one.reason || one.ongoingFailures === 0) continue;
    if (one.lastSuccess && one.lastFailure && one.lastSuccess.time > one.lastFailure.time) continue;
    const kind = classifyReason(one.reason.value);
    if (kind) yield { field: one.reason, kind: towards(kind, output) };
  }
  for (const field of output.looseReasons) {
    const kind = classifyReason(field.value);
    if (kind) yield { field, kind: towards(kind, output) };
  }
}

/** A communication that failed for a reason nobody owns is one that did not get through. */
function failureKind(attempt: Attempt, output: LicenseOutput): Kind | undefined {
  const kind = classifyReason(attempt.reason?.value ?? '');
  if (kind) return towards(kind, output);
  const failed = attempt.outcome === 'failed' && attempt === output.authorization?.communication;
  return failed &&
    /commun|connect|http|send|time ?out|timed out|server|response/i.test(attempt.reason?.value ?? '')
    ? 'SL905'
    : undefined;
}

/** Status outputs do not say whose name is not resolved: their transport does. */
function towards(kind: Kind, { transport }: LicenseOutput): Kind {
  return kind === 'unresolved' && /cslu/i.test(transport?.type?.value ?? '') ? 'unresolved-cslu' : kind;
}

/** Whether a later success in the same output, told by its time, shows that the failure is over. */
function isOutlived(attempt: Attempt, kind: Kind, { registration, authorization }: LicenseOutput): boolean {
  const successes = COMMUNICATION.has(kind)
    ? [authorization?.communication]
    : [registration?.initial, registration?.renewal];
  return successes.some(
    (one) =>
      one?.outcome === 'succeeded' &&
      one.when !== undefined &&
      attempt.when !== undefined &&
      one.when.time >= attempt.when.time,
  );
}

/** OUT OF COMPLIANCE counts where communication works; a failed one is reported by its own scenario alone. */
function authorizationState(output: LicenseOutput): Omit<Signal, 'host'> | undefined {
  const { authorization, licenses } = output;
  const outcome = authorization?.communication?.outcome;
  if (outcome === 'failed' || outcome === 'pending') return undefined;
  const status = authorization?.status;
  if (status?.state === 'out-of-compliance')
    return { line: status.range.start.line, kind: 'SL908', range: status.range };
  if (status?.state === 'authorized') return { line: output.start, kind: '+compliant', range: undefined };
  const license = licenses.find((one) => one.status?.state === 'out-of-compliance');
  const range = license?.status?.range;
  return range && { line: range.start.line, kind: `SL908:${license.tag || license.name}`, range };
}

/** States of the authorisation, its deadline or a licence whose period has run out. */
function expired(output: LicenseOutput): Omit<Signal, 'host'>[] {
  const { authorization, licenses, usageReporting } = output;
  const values = [
    authorization?.status,
    authorization?.deadline,
    authorization?.evaluationLeft,
    usageReporting?.nextAckDeadline,
    ...licenses.map((license) => license.status),
  ];
  for (const value of values) {
    const kind = value && expiredKind(value.value);
    if (kind) return [{ line: value.range.start.line, kind, range: value.range }];
  }
  return [];
}

function expiredKind(value: string): Kind | undefined {
  const state = stateOf(value);
  if (state === 'evaluation-expired') return 'SL913:evaluation';
  if (state === 'authorization-expired' || /^deadline exceeded|^expired\b/i.test(value))
    return 'SL913:authorization';
  return undefined;
}

/**
 * Answers of `show license history message`: of each kind the last one counts. A success of a kind shows that trust, clock
 * and communication are well.
 */
function answerSignals({ answers, host }: CapturePart): Signal[] {
  const last = new Map(answers.map((answer) => [answer.section, answer]));
  return [...last.values()].flatMap(({ ok, line, section, range, reason }): Signal[] => {
    const success = (resolver: Resolver): Signal => ({ line, host, kind: `+${resolver}`, range: undefined });
    if (ok)
      return section.startsWith('trust')
        ? [success('communicated'), success('registered')]
        : [success('communicated')];
    const kind = classifyReason(reason);
    return kind ? [{ line, host, kind, range }] : [];
  });
}
