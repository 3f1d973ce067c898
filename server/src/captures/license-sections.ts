import type { Value } from '../model/value';
import type { Range } from '../text/range';
import { type Moment, momentIn } from './dates';
import type { Field, Section } from './field';
import {
  fieldValue,
  pick,
  type StateValue,
  setValue,
  stateValue,
  type TimeValue,
  timeValue,
} from './field-values';
import { type FieldKey, type Outcome, outcomeOf } from './labels';

/** A try to register, to renew or to communicate. */
export interface Attempt {
  readonly field: Field;
  readonly outcome: Outcome | undefined;
  readonly when: Moment | undefined;
  /** Why it failed, as the device says. */
  readonly reason: Field | undefined;
}

/** `Registration:` of classic Smart Licensing. */
export interface Registration {
  readonly range: Range;
  readonly status: StateValue | undefined;
  readonly smartAccount: Value | undefined;
  readonly virtualAccount: Value | undefined;
  readonly initial: Attempt | undefined;
  readonly renewal: Attempt | undefined;
  readonly nextAttempt: TimeValue | undefined;
  readonly expires: TimeValue | undefined;
}

/** `License Authorization:`. */
export interface Authorization {
  readonly range: Range;
  readonly status: StateValue | undefined;
  readonly evaluationLeft: Value | undefined;
  readonly communication: Attempt | undefined;
  readonly nextAttempt: TimeValue | undefined;
  readonly deadline: TimeValue | undefined;
}

/** `Transport:`, what the device itself says about the way of its reports. */
export interface TransportState {
  readonly range: Range;
  readonly type: Value | undefined;
  readonly url: Value | undefined;
  readonly proxy: Value | undefined;
  readonly proxyPort: Value | undefined;
  readonly vrf: Value | undefined;
  readonly trustPoint: Value | undefined;
}

/** `Usage Reporting:` of Smart Licensing Using Policy. */
export interface UsageReporting {
  readonly range: Range;
  readonly pushInterval: Value | undefined;
  readonly nextAckCheck: TimeValue | undefined;
  readonly lastFileWrite: TimeValue | undefined;
  readonly lastAck: TimeValue | undefined;
  readonly nextAckDeadline: TimeValue | undefined;
  readonly nextPush: TimeValue | undefined;
  readonly lastPush: TimeValue | undefined;
}

/** Reads `Registration:`. */
export function readRegistration(section: Section): Registration {
  return {
    range: section.range,
    status: stateValue(pick(section, 'status')),
    smartAccount: fieldValue(pick(section, 'smartAccount')),
    virtualAccount: fieldValue(pick(section, 'virtualAccount')),
    initial: attempt(section, 'initialRegistration'),
    renewal: attempt(section, 'lastRenewal'),
    nextAttempt: timeValue(pick(section, 'nextRegistration') ?? pick(section, 'nextRenewal')),
    expires: timeValue(pick(section, 'registrationExpires')),
  };
}

/** Reads `License Authorization:`. */
export function readAuthorization(section: Section): Authorization {
  return {
    range: section.range,
    status: stateValue(pick(section, 'status')),
    evaluationLeft: fieldValue(pick(section, 'evaluationRemaining')),
    communication: attempt(section, 'lastCommunication'),
    nextAttempt: timeValue(pick(section, 'nextCommunication')),
    deadline: timeValue(pick(section, 'deadline')),
  };
}

/** Reads `Transport:`. */
export function readTransport(section: Section): TransportState {
  return {
    range: section.range,
    type: setValue(pick(section, 'type')),
    url: setValue(pick(section, 'url')) ?? setValue(pick(section, 'csluAddress')),
    proxy: setValue(pick(section, 'address')),
    proxyPort: setValue(pick(section, 'port')),
    vrf: setValue(pick(section, 'vrf')),
    trustPoint: setValue(pick(section, 'trustPoint')),
  };
}

/** Reads `Usage Reporting:`. */
export function readUsageReporting(section: Section): UsageReporting {
  return {
    range: section.range,
    pushInterval: fieldValue(pick(section, 'pushInterval')),
    nextAckCheck: timeValue(pick(section, 'nextAckCheck')),
    lastFileWrite: timeValue(pick(section, 'lastFileWrite')),
    lastAck: timeValue(pick(section, 'lastAck')),
    nextAckDeadline: timeValue(pick(section, 'nextAckDeadline')),
    nextPush: timeValue(pick(section, 'nextPush')),
    lastPush: timeValue(pick(section, 'lastPush')),
  };
}

/** The reason of an attempt is the first one behind it, before the next attempt. */
function attempt(section: Section, key: FieldKey): Attempt | undefined {
  const at = section.fields.findIndex((field) => field.key === key);
  const field = section.fields[at];
  if (!field) return undefined;
  const rest = section.fields.slice(at + 1);
  const next = rest.findIndex((other) => ATTEMPTS.has(other.key));
  const reason = rest.slice(0, next < 0 ? rest.length : next).find((other) => other.key === 'failureReason');
  return { field, outcome: outcomeOf(field.value), when: momentIn(field.value), reason };
}

const ATTEMPTS = new Set<FieldKey | undefined>(['initialRegistration', 'lastRenewal', 'lastCommunication']);
