import type { Failure, Success } from '../captures/sign';
import { SCENARIOS } from './index';
import type { Scenario } from './scenario';

/** Scenarios that a failure may turn out to be, whatever device it is of, in the order in which they are asked. */
export function candidates({ scenario, reason, topic }: Failure): readonly Scenario[] {
  const byReason = reason ? SCENARIOS.filter(({ evidence }) => evidence.reasons?.includes(reason)) : [];
  const named = SCENARIOS.filter(({ meta }) => meta.code === scenario);
  const byTopic =
    topic && !reason ? SCENARIOS.filter(({ evidence }) => evidence.topics?.includes(topic)) : [];
  const all = [...byReason, ...named, ...byTopic];
  return [...all.filter(({ evidence }) => !evidence.last), ...all.filter(({ evidence }) => evidence.last)];
}

const known = new WeakMap<Failure, ReadonlySet<Success>>();

/** Whose reason it is; what else the message may mean counts only where that depends on the device. */
function likely(failure: Failure): readonly Scenario[] {
  const all = candidates(failure);
  const owners = all.filter(({ evidence }) => failure.reason && evidence.reasons?.includes(failure.reason));
  return owners.some(({ meta }) => meta.model === undefined) ? owners : all;
}

/** Whether a success shows that a failure is over. */
export function isEndedBy(failure: Failure, success: Success): boolean {
  let endings = known.get(failure);
  if (!endings) {
    endings = new Set(likely(failure).flatMap(({ evidence }) => evidence.endedBy));
    known.set(failure, endings);
  }
  return endings.has(success);
}
