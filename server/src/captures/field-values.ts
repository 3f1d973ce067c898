import type { Value } from '../model/value';
import { type Moment, momentIn } from './dates';
import type { Field, Section } from './field';
import { type FieldKey, type LicenseState, stateOf } from './labels';

/** A state with the words the device uses for it. */
export interface StateValue extends Value {
  readonly state: LicenseState | undefined;
  readonly since: Moment | undefined;
}

/** A value that names a point in time. */
export interface TimeValue extends Value {
  readonly moment: Moment | undefined;
}

export function pick(section: Section, key: FieldKey): Field | undefined {
  return section.fields.find((field) => field.key === key);
}

export function fieldValue(field: Field | undefined): Value | undefined {
  return field && field.value !== '' ? { value: field.value, range: field.valueRange } : undefined;
}

/** A value that is set: not `<empty>`, `<none>`, `Not Configured`. */
export function setValue(field: Field | undefined): Value | undefined {
  const value = fieldValue(field);
  return value && /^(?:<\w*>|not configured|none|n\/a)$/i.test(value.value) ? undefined : value;
}

export function timeValue(field: Field | undefined): TimeValue | undefined {
  const value = fieldValue(field);
  return value && { ...value, moment: momentIn(value.value) };
}

export function stateValue(field: Field | undefined): StateValue | undefined {
  const value = fieldValue(field);
  return value && { ...value, state: stateOf(value.value), since: momentIn(value.value) };
}
