import type { Failure } from '../captures/sign';
import { isReportingOff } from './device-state';
import type { Device } from './devices';
import { candidates } from './endings';
import type { Scenario } from './scenario';

/** The scenario that a failure of a device is: the first that may be, and claims it. */
export function scenarioFor(failure: Failure, device: Device): Scenario | undefined {
  const scenario = candidates(failure).find(
    ({ meta, evidence }) =>
      (meta.model === undefined || meta.model === device.model) &&
      (evidence.claims?.(failure, device) ?? true),
  );
  // What it is does not change where it has nothing to say.
  return scenario?.evidence.silentWhenOff && isReportingOff(device) ? undefined : scenario;
}
