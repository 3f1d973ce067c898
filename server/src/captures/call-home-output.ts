import type { Value } from '../model/value';
import type { Range } from '../text/range';
import type { Field } from './field';
import { foldWords } from './labels';

/** A profile as `show call-home profile all` describes it. */
export interface ProfileState {
  readonly name: Value;
  readonly range: Range;
  readonly active: boolean | undefined;
  /** `Profile status: ACTIVE`. */
  readonly status: Value;
  readonly reportsLicensing: boolean | undefined;
  /** `Reporting Data: Smart Call Home, Smart Licensing`. */
  readonly reporting: Value | undefined;
  readonly transport: Value | undefined;
  readonly addresses: readonly Value[];
}

/** What `show call-home`, `show call-home profile all` and `show call-home smart-licensing` say. */
export interface CallHomeOutput {
  /** `show callhome` of NX-OS, not `show call-home` of IOS XE. */
  readonly isNexus?: true;
  /** `call home feature : enable`. */
  readonly enabled: Value<boolean> | undefined;
  /** `Smart licensing messages: enabled`. */
  readonly licensingMessages: Value<boolean> | undefined;
  readonly vrf: Value | undefined;
  readonly sourceInterface: Value | undefined;
  readonly proxy: Value | undefined;
  readonly identityCheck: Value<boolean> | undefined;
  readonly profiles: readonly ProfileState[];
  /** The profile that carries licensing, as `show call-home smart-licensing` names it. */
  readonly licensingProfile: Value | undefined;
  readonly destination: Value | undefined;
}

const SIGN = /^(?:call home feature|smart.licens\w{1,5} messages|profile name)/i;
const UNSET = /^not yet set up$/i;

/** Reads the fields of a part, a profile a step; undefined when they are no call-home output. */
export function* callHomeOutputSteps(fields: readonly Field[]): Generator<void, CallHomeOutput | undefined> {
  // Most outputs are about something else: their labels need not be compared.
  if (!fields.some(({ label }) => SIGN.test(label))) return undefined;
  const labelled: Labelled[] = [];
  const named = new Map<string, Field>();
  for (const field of fields) {
    const label = foldWords(field.label);
    labelled.push({ label, field });
    if (!named.has(label)) named.set(label, field);
    yield;
  }
  const get = (label: string): Value | undefined => fieldValue(named.get(label));
  const profiles = yield* profileSteps(labelled);
  const licensingMessages = onOff(get('smart licensing messages') ?? get('smart-license messages'));
  const enabled = onOff(get('call home feature'));
  if (profiles.length === 0 && !licensingMessages && !enabled) return undefined;
  const profile = labelled.find(({ label, field }) => label === 'profile' && behind(field, named))?.field;
  return {
    enabled,
    licensingMessages,
    vrf: get('vrf for call-home messages'),
    sourceInterface: get('source interface'),
    proxy: get('http proxy'),
    identityCheck: onOff(get('server identity check')),
    profiles,
    licensingProfile: fieldValue(profile),
    destination: get('destination url(s)'),
  };
}

/** Both diagnostic signatures and licensing name a `Profile:`; licensing's stands behind its own line. */
function behind(field: Field, named: ReadonlyMap<string, Field>): boolean {
  const messages = named.get('smart licensing messages') ?? named.get('smart-license messages');
  return messages !== undefined && field.line > messages.line;
}

/** A field with the words of its label. */
interface Labelled {
  readonly label: string;
  readonly field: Field;
}

function* profileSteps(fields: readonly Labelled[]): Generator<void, ProfileState[]> {
  const groups: Labelled[][] = [];
  for (const one of fields) {
    if (one.label === 'profile name') groups.push([one]);
    else groups.at(-1)?.push(one);
  }
  const profiles: ProfileState[] = [];
  for (const group of groups) {
    yield;
    const name = fieldValue(group[0]?.field);
    const get = (pattern: RegExp): Value[] =>
      group.filter(({ label }) => pattern.test(label)).flatMap(({ field }) => fieldValue(field) ?? []);
    const status = get(/^profile status$/)[0];
    const reporting = get(/^reporting data$/)[0];
    // `show call-home` only lists the names.
    if (!name || !status) continue;
    profiles.push({
      name,
      range: name.range,
      active: /^active/i.test(status.value),
      status,
      reportsLicensing: reporting && /smart licensing/i.test(reporting.value),
      reporting,
      transport: get(/^transport method/)[0],
      addresses: get(/^http address(?:\(es\))?$/),
    });
  }
  return profiles;
}

function fieldValue(field: Field | undefined): Value | undefined {
  if (!field || field.value === '' || UNSET.test(field.value)) return undefined;
  return { value: field.value, range: field.valueRange };
}

function onOff(value: Value | undefined): Value<boolean> | undefined {
  return value && { value: /^(?:en|on|yes|true)/i.test(value.value), range: value.range };
}

/** Several outputs tell different parts; the newest one of each counts. */
export function mergedCallHome(calls: readonly CallHomeOutput[]): CallHomeOutput | undefined {
  if (calls.length === 0) return undefined;
  const newest = [...calls].reverse();
  const latest = <K extends keyof CallHomeOutput>(key: K): CallHomeOutput[K] | undefined =>
    newest.find((call) => call[key] !== undefined)?.[key];
  return {
    ...(calls.some(({ isNexus }) => isNexus) ? { isNexus: true as const } : {}),
    enabled: latest('enabled'),
    licensingMessages: latest('licensingMessages'),
    vrf: latest('vrf'),
    sourceInterface: latest('sourceInterface'),
    proxy: latest('proxy'),
    identityCheck: latest('identityCheck'),
    profiles: newest.find(({ profiles }) => profiles.length > 0)?.profiles ?? [],
    licensingProfile: latest('licensingProfile'),
    destination: latest('destination'),
  };
}
