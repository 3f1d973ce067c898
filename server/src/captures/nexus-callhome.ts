import type { Value } from '../model/value';
import { firstFrom } from '../shared/first-from';
import { rangeOnLine } from '../text/range';
import type { CallHomeOutput, ProfileState } from './call-home-output';
import type { Field, Section } from './field';
import { fieldValue } from './field-values';
import { foldWords } from './labels';
import type { OutputLine } from './lines';

/** `callhome enabled`, the first line of `show callhome`. */
const STATE = /^callhome (enabled|disabled)$/i;
/** `CiscoTAC-1 destination profile information`, above each profile of `show callhome destination-profile`. */
const PROFILE = /^(\S{1,64}) destination profile information$/i;
/** The profile that carries licensing. */
const LICENSING = 'CiscoTAC-1';
const URL = /^[a-z]{3,5}:?\/{1,2}\S+$/i;

/** Reads what `show callhome` and `show callhome destination-profile` of NX-OS say, in steps; undefined for other output. */
export function* nexusCallHomeSteps(
  sections: readonly Section[],
): Generator<void, CallHomeOutput | undefined> {
  const rows = sections.flatMap((section) => section.rows);
  const enabled = rows.map(stateIn).find((state) => state);
  yield;
  const profiles = yield* profileSteps(
    rows,
    sections.flatMap((section) => section.fields),
  );
  yield;
  // Contact and priority stand in every `show callhome`: the first line alone may be prose.
  const isWhole = sections.some(({ title, fields }) =>
    [title, ...fields.map(({ label }) => label)].some(isOwn),
  );
  if (profiles.length === 0 && !(enabled && isWhole)) return undefined;
  return {
    isNexus: true,
    enabled,
    licensingMessages: undefined,
    vrf: undefined,
    sourceInterface: undefined,
    proxy: undefined,
    identityCheck: undefined,
    profiles,
    licensingProfile: undefined,
    destination: undefined,
  };
}

function isOwn(label: string): boolean {
  return /^(?:callhome information|contact person's email|switch priority)$/.test(foldWords(label));
}

function stateIn({ line, start, text }: OutputLine): Value<boolean> | undefined {
  const word = STATE.exec(text)?.[1];
  if (!word) return undefined;
  const end = start + text.length;
  return { value: /^enabled$/i.test(word), range: rangeOnLine(line, end - word.length, end) };
}

function* profileSteps(
  rows: readonly OutputLine[],
  fields: readonly Field[],
): Generator<void, ProfileState[]> {
  const heads = rows.flatMap((row) => {
    const name = PROFILE.exec(row.text)?.[1];
    return name ? [{ row, name }] : [];
  });
  const profiles: ProfileState[] = [];
  for (const [at, { row, name }] of heads.entries()) {
    yield;
    const end = heads[at + 1]?.row.line ?? Number.POSITIVE_INFINITY;
    const value = { value: name, range: rangeOnLine(row.line, row.start, row.start + name.length) };
    const method = between(fields, row.line, end).find((field) =>
      /^transport[- ]method$/.test(foldWords(field.label)),
    );
    profiles.push({
      name: value,
      range: value.range,
      // NX-OS has no profiles that are switched off.
      active: true,
      status: value,
      reportsLicensing: name === LICENSING,
      reporting: undefined,
      transport: fieldValue(method),
      addresses: between(rows, row.line, end)
        .filter((one) => URL.test(one.text))
        .map(addressIn),
    });
  }
  return profiles;
}

/** Those of the lines, which are in order, that stand between two. */
function between<T extends { readonly line: number }>(
  lines: readonly T[],
  above: number,
  below: number,
): T[] {
  const first = firstFrom(lines, ({ line }) => line > above);
  return lines.slice(
    first,
    firstFrom(lines, ({ line }) => line >= below, first),
  );
}

function addressIn({ line, start, text }: OutputLine): Value {
  return { value: text, range: rangeOnLine(line, start, start + text.length) };
}
