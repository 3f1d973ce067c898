import type { Value } from '../model/value';
import type { Range } from '../text/range';
import type { Section } from './field';
import { fieldValue, pick } from './field-values';

/** `Policy:`, the rules of reporting that hold for the device. */
export interface ReportingPolicy {
  readonly range: Range;
  /** `Installed On …`, or `Merged from multiple sources.`, which is the default. */
  readonly inUse: Value | undefined;
  readonly name: Value | undefined;
  /** `Reporting ACK required: yes (CISCO default)`. */
  readonly ackRequired: Value<boolean> | undefined;
}

export function readPolicy(section: Section): ReportingPolicy {
  const required = fieldValue(pick(section, 'ackRequired'));
  return {
    range: section.range,
    inUse: fieldValue(pick(section, 'policyInUse')),
    name: fieldValue(pick(section, 'policyName')),
    ackRequired: required && { value: !/^no\b/i.test(required.value), range: required.range },
  };
}
