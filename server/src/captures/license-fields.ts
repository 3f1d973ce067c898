import type { Value } from '../model/value';
import { hasFailureTitle } from '../syntax/failure-titles';
import { rangeOnLine } from '../text/range';
import { type Moment, momentIn } from './dates';
import type { Field, Section } from './field';
import type { FieldKey } from './labels';
import type { OutputLine } from './lines';

/** What the license agent takes for the time, and the line that says so. */
export interface OwnTime {
  readonly line: number;
  readonly moment: Moment;
}

/** Codes are shown for each device; a reservation's says so. */
export function isAuthorizationCode({ key, value }: Field): boolean {
  return key === 'status' && /^(?:smart authorization|specific) installed/i.test(value);
}

const RESERVED = /^License Reservation is (ENABLED|DISABLED)/i;

/** `License Reservation is ENABLED`, as the classic outputs say it. */
export function readReservation(sections: readonly Section[]): Value | undefined {
  for (const { line, start, text } of sections.flatMap(({ rows }) => rows)) {
    const value = RESERVED.exec(text)?.[1];
    const end = start + text.length;
    if (value) return { value, range: rangeOnLine(line, start, end) };
  }
  return undefined;
}

const ENABLED = /^Smart Licensing is (ENABLED|DISABLED)/i;

/** `Smart Licensing is ENABLED`. */
export function readEnabled(sections: readonly Section[]): Value<boolean> | undefined {
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
export function titleOf({ line, start, text }: OutputLine): Field[] {
  if (!hasFailureTitle(text)) return [];
  const range = rangeOnLine(line, start, start + text.length);
  return [{ label: '', key: undefined, value: text, line, range, valueRange: range }];
}

/** The product id of a `UDI:`. */
export function pidOf(field: Field): Value[] {
  const pid = field.key === 'udi' ? /^PID:\s*([^\s,]+)/i.exec(field.value)?.[1] : undefined;
  return pid ? [{ value: pid, range: field.valueRange }] : [];
}

/** Fields whose time is that of something which has happened. */
export const HAPPENED = new Set<FieldKey>(['smartAccount', 'policyInUse', 'statusTime', 'requestTime']);

/** `Current time:` of the license agent. */
export function currentTimeOf(fields: readonly Field[]): OwnTime | undefined {
  const field = fields.find(({ key }) => key === 'currentTime');
  const moment = field && momentIn(field.value);
  return moment && { line: field.line, moment };
}

/** The device's own time, as the agent or the head of the output says it. */
export function clockOf(fields: readonly Field[]): Moment | undefined {
  const field = fields.find(({ key, label }) => key === 'currentTime' || /^(?:no )?time source/i.test(label));
  return field && momentIn(`${field.label}:${field.value}`);
}
