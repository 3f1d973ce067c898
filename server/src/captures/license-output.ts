import type { Value } from '../model/value';
import { FAILURE_TITLES } from '../syntax/failure-titles';
import { type Range, rangeOnLine } from '../text/range';
import { type CommunicationStatistics, readCommunications } from './communications';
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
import { type LicenseLine, readLicenses } from './license-lines';
import type { OutputLine } from './lines';
import { type ReportingPolicy, readPolicy } from './reporting-policy';
import { readTrust, type TrustState } from './trust-state';

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

/** One output of `show license all|status|summary|usage|udi|tech-support`, as far as it was captured. */
export interface LicenseOutput {
  /** First and last line. */
  readonly start: number;
  readonly end: number;
  readonly model: 'classic' | 'policy' | undefined;
  /** `Smart Licensing is ENABLED`. */
  readonly enabled: Value<boolean> | undefined;
  readonly registration: Registration | undefined;
  readonly authorization: Authorization | undefined;
  readonly transport: TransportState | undefined;
  readonly usageReporting: UsageReporting | undefined;
  readonly policy: ReportingPolicy | undefined;
  /** `Trust Code Installed:`, or what `show license tech-support` knows of it. */
  readonly trust: TrustState | undefined;
  /** `Utility:` / `Status: ENABLED`: usage is billed, by other rules of reporting. */
  readonly utility: boolean;
  /** `Status:` under `Overall status:` of `show license authorization`. */
  readonly authorizationCode: Value | undefined;
  /** `License reservation: ENABLED`. */
  readonly reservation: Value | undefined;
  readonly communications: readonly CommunicationStatistics[];
  readonly licenses: readonly LicenseLine[];
  readonly pids: readonly Value[];
  /** The device's own time when the output was taken. */
  readonly clock: Moment | undefined;
  /** `Current time:` of the license agent. */
  readonly currentTime: { readonly line: number; readonly moment: Moment } | undefined;
  /** Other points in time at which something has happened. */
  readonly happened: readonly Moment[];
  /** `Failure reason: …` and `Error: …` that belong to no attempt. */
  readonly looseReasons: readonly Field[];
  readonly sections: readonly Section[];
}

/** Sections that one output prints once: a second one begins the next output. */
const ONCE = new Set(['registration', 'authorization', 'transport', 'usageReporting', 'policyMode']);

/** Reads the sections of one part; outputs that follow each other without a prompt are told apart. */
export function readLicenseOutputs(sections: readonly Section[]): LicenseOutput[] {
  const outputs: LicenseOutput[] = [];
  let from = 0;
  const seen = new Set<string>();
  sections.forEach((section, at) => {
    if (section.inCommunications || section.key === undefined || !ONCE.has(section.key)) return;
    if (seen.has(section.key)) {
      outputs.push(readOutput(sections.slice(from, at)));
      from = at;
      seen.clear();
    }
    seen.add(section.key);
  });
  outputs.push(readOutput(sections.slice(from)));
  return outputs.filter(saysSomething);
}

function saysSomething(output: LicenseOutput): boolean {
  const { enabled, registration, authorization, transport, usageReporting, trust, policy } = output;
  const { communications, licenses, pids, looseReasons, clock } = output;
  return (
    [enabled, registration, authorization, transport, usageReporting, trust, policy, clock].some(Boolean) ||
    communications.length + licenses.length + pids.length + looseReasons.length > 0
  );
}

function readOutput(sections: readonly Section[]): LicenseOutput {
  const own = sections.filter((section) => !section.inCommunications);
  const find = (key: Section['key']): Section | undefined => own.find((section) => section.key === key);
  const communications = readCommunications(sections);
  const registration = read(find('registration'), readRegistration);
  const authorization = read(find('authorization'), readAuthorization);
  const attempts = [registration?.initial, registration?.renewal, authorization?.communication];
  const used = new Set(attempts.map((attempt) => attempt?.reason));
  const fields = own.flatMap((section) => section.fields);
  const last = sections[sections.length - 1];
  const licenses = readLicenses(own);
  return {
    start: sections[0]?.line ?? 0,
    end: Math.max(last?.line ?? 0, last?.fields.at(-1)?.line ?? 0, last?.rows.at(-1)?.line ?? 0),
    model: communications.length > 0 ? 'policy' : modelOf(own, licenses),
    enabled: readEnabled(own),
    registration,
    authorization,
    transport: read(find('transport') ?? filteredTransport(own), readTransport),
    usageReporting: read(find('usageReporting') ?? filteredReporting(own), readUsageReporting),
    policy: read(find('policy'), readPolicy),
    trust: readTrust(own),
    utility: /^enabled/i.test(pickIn(find('utility'), 'status')?.value ?? ''),
    authorizationCode: fieldValue(fields.find(isAuthorizationCode)),
    reservation:
      fieldValue(fields.find((field) => field.key === 'licenseReservation')) ?? readReservation(own),
    communications,
    licenses,
    pids: fields.flatMap(pidOf),
    clock: clockOf(fields),
    currentTime: currentTimeOf(fields),
    happened: fields.flatMap(({ key, label, value }) =>
      key !== undefined && HAPPENED.has(key) ? (momentIn(`${label}:${value}`) ?? []) : [],
    ),
    looseReasons: [
      ...fields.filter(
        (field) => (field.key === 'failureReason' || field.key === 'error') && !used.has(field),
      ),
      ...own.flatMap(({ rows }) => rows.flatMap(titleOf)),
    ],
    sections,
  };
}

function read<T>(section: Section | undefined, reader: (section: Section) => T): T | undefined {
  return section && reader(section);
}

function readRegistration(section: Section): Registration {
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

function readAuthorization(section: Section): Authorization {
  return {
    range: section.range,
    status: stateValue(pick(section, 'status')),
    evaluationLeft: fieldValue(pick(section, 'evaluationRemaining')),
    communication: attempt(section, 'lastCommunication'),
    nextAttempt: timeValue(pick(section, 'nextCommunication')),
    deadline: timeValue(pick(section, 'deadline')),
  };
}

function readTransport(section: Section): TransportState {
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

function readUsageReporting(section: Section): UsageReporting {
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

/** `| include Type|URL` leaves the values without their title: a type that only transports have tells. */
function filteredTransport(sections: readonly Section[]): Section | undefined {
  return untitled(sections)?.fields.some(
    ({ key, value }) => key === 'type' && /^(?:callhome|smart|cslu|transport off)$/i.test(value),
  )
    ? untitled(sections)
    : undefined;
}

/** The same of `| include ACK`. */
function filteredReporting(sections: readonly Section[]): Section | undefined {
  const section = untitled(sections);
  return section && (pick(section, 'lastAck') || pick(section, 'nextAckDeadline')) ? section : undefined;
}

function untitled(sections: readonly Section[]): Section | undefined {
  return sections.find(({ title, key }) => title === '' && key === undefined);
}

const POLICY_SECTIONS = ['policyMode', 'usageReporting', 'trustCode'] as const;

function modelOf(sections: readonly Section[], licenses: readonly LicenseLine[]): LicenseOutput['model'] {
  const keys = new Set(sections.map((section) => section.key));
  if (POLICY_SECTIONS.some((key) => keys.has(key)) || filteredReporting(sections)) return 'policy';
  // Classic outputs do not say how a license is enforced.
  if (licenses.some(({ enforcement }) => enforcement)) return 'policy';
  return keys.has('registration') ? 'classic' : undefined;
}

/** Codes are shown for each device; a reservation's says so. */
function isAuthorizationCode({ key, value }: Field): boolean {
  return key === 'status' && /^(?:smart authorization|specific) installed/i.test(value);
}

function pickIn(section: Section | undefined, key: FieldKey): Field | undefined {
  return section && pick(section, key);
}

const RESERVED = /^License Reservation is (ENABLED|DISABLED)/i;

/** `License Reservation is ENABLED`, as the classic outputs say it. */
function readReservation(sections: readonly Section[]): Value | undefined {
  for (const { line, start, text } of sections.flatMap(({ rows }) => rows)) {
    const value = RESERVED.exec(text)?.[1];
    const end = start + text.length;
    if (value) return { value, range: rangeOnLine(line, start, end) };
  }
  return undefined;
}

const ENABLED = /^Smart Licensing is (ENABLED|DISABLED)/i;

function readEnabled(sections: readonly Section[]): Value<boolean> | undefined {
  for (const { rows } of sections) {
    for (const row of rows) {
      const match = ENABLED.exec(row.text);
      if (!match) continue;
      const end = row.start + match[0].length;
      const range = {
        start: { line: row.line, character: end - (match[1] ?? '').length },
        end: { line: row.line, character: end },
      };
      return { value: match[1]?.toUpperCase() === 'ENABLED', range };
    }
  }
  return undefined;
}

/** Sentences that quote a failure are none. */
function titleOf({ line, start, text }: OutputLine): Field[] {
  if (!FAILURE_TITLES.some((title) => title.test(text))) return [];
  const range = rangeOnLine(line, start, start + text.length);
  return [{ label: '', key: undefined, value: text, line, range, valueRange: range }];
}

function pidOf(field: Field): Value[] {
  const pid = field.key === 'udi' ? /^PID:\s*([^\s,]+)/i.exec(field.value)?.[1] : undefined;
  return pid ? [{ value: pid, range: field.valueRange }] : [];
}

const HAPPENED = new Set<FieldKey>(['smartAccount', 'policyInUse', 'statusTime', 'requestTime']);

function currentTimeOf(fields: readonly Field[]): LicenseOutput['currentTime'] {
  const field = fields.find(({ key }) => key === 'currentTime');
  const moment = field && momentIn(field.value);
  return moment && { line: field.line, moment };
}

function clockOf(fields: readonly Field[]): Moment | undefined {
  const field = fields.find(({ key, label }) => key === 'currentTime' || /^(?:no )?time source/i.test(label));
  return field && momentIn(`${field.label}:${field.value}`);
}
