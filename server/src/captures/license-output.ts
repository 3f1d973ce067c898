import type { Value } from '../model/value';
import { type CommunicationStatistics, readCommunications } from './communications';
import { type Moment, momentIn } from './dates';
import type { Field, Section } from './field';
import { fieldValue, pick } from './field-values';
import type { FieldKey } from './labels';
import type { OwnTime } from './license-fields';
import {
  clockOf,
  currentTimeOf,
  HAPPENED,
  isAuthorizationCode,
  pidOf,
  readEnabled,
  readReservation,
  titleOf,
} from './license-fields';
import { type LicenseLine, licenseSteps } from './license-lines';
import {
  type Authorization,
  type Registration,
  readAuthorization,
  readRegistration,
  readTransport,
  readUsageReporting,
  type TransportState,
  type UsageReporting,
} from './license-sections';
import { type ReportingPolicy, readPolicy } from './reporting-policy';
import { readTrust, type TrustState } from './trust-state';

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
  readonly currentTime: OwnTime | undefined;
  /** Other points in time at which something has happened. */
  readonly happened: readonly Moment[];
  /** `Failure reason: …` and `Error: …` that belong to no attempt. */
  readonly looseReasons: readonly Field[];
  readonly sections: readonly Section[];
}

/** Sections that one output prints once: a second one begins the next output. */
const ONCE = new Set(['registration', 'authorization', 'transport', 'usageReporting', 'policyMode']);

/** Reads the sections of one part; outputs that follow each other without a prompt are told apart. */
export function* licenseOutputSteps(sections: readonly Section[]): Generator<void, LicenseOutput[]> {
  const outputs: LicenseOutput[] = [];
  let from = 0;
  const seen = new Set<string>();
  for (const [at, section] of sections.entries()) {
    if (section.inCommunications || section.key === undefined || !ONCE.has(section.key)) continue;
    if (seen.has(section.key)) {
      outputs.push(yield* readOutput(sections.slice(from, at)));
      from = at;
      seen.clear();
    }
    seen.add(section.key);
  }
  outputs.push(yield* readOutput(sections.slice(from)));
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

function* readOutput(sections: readonly Section[]): Generator<void, LicenseOutput> {
  const own = sections.filter((section) => !section.inCommunications);
  const find = (key: Section['key']): Section | undefined => own.find((section) => section.key === key);
  const communications = readCommunications(sections);
  yield;
  const registration = read(find('registration'), readRegistration);
  const authorization = read(find('authorization'), readAuthorization);
  const attempts = [registration?.initial, registration?.renewal, authorization?.communication];
  const used = new Set(attempts.map((attempt) => attempt?.reason));
  const fields = own.flatMap((section) => section.fields);
  const last = sections[sections.length - 1];
  const licenses = yield* licenseSteps(own);
  const looseReasons = fields.filter(
    (field) => (field.key === 'failureReason' || field.key === 'error') && !used.has(field),
  );
  yield;
  for (const { rows } of own) for (const row of rows) looseReasons.push(...titleOf(row));
  yield;
  const trust = readTrust(own);
  yield;
  const pids = fields.flatMap(pidOf);
  yield;
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
    trust,
    utility: /^enabled/i.test(pickIn(find('utility'), 'status')?.value ?? ''),
    authorizationCode: fieldValue(fields.find(isAuthorizationCode)),
    reservation:
      fieldValue(fields.find((field) => field.key === 'licenseReservation')) ?? readReservation(own),
    communications,
    licenses,
    pids,
    clock: clockOf(fields),
    currentTime: currentTimeOf(fields),
    happened: fields.flatMap(({ key, label, value }) =>
      key !== undefined && HAPPENED.has(key) ? (momentIn(`${label}:${value}`) ?? []) : [],
    ),
    looseReasons,
    sections,
  };
}

function read<T>(section: Section | undefined, reader: (section: Section) => T): T | undefined {
  return section && reader(section);
}

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

function pickIn(section: Section | undefined, key: FieldKey): Field | undefined {
  return section && pick(section, key);
}
