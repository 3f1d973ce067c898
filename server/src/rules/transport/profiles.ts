import { addTo, type Change, remove, replaceCommand } from '../../changes/change';
import type { Profile } from '../../model/call-home';
import { perConfig } from '../../model/derived';
import type { DeviceConfig } from '../../model/device-config';
import { lastOf, ofKind, type Statement } from '../../model/value';

const HTTP = 'destination transport-method http';
const REPORTING = 'reporting smart-licensing-data';

/** The profiles that licensing data leaves by: active, and reporting it. The device accepts one. */
export const licensingProfiles = perConfig(({ callHome }): readonly Profile[] =>
  callHome.profiles.filter((profile) => profile.active && profile.reportsLicensing),
);

/** Whether a template decides what stands in the call-home block (`{% if … %}`): no two of its lines are certain to meet. */
export function isTemplated(config: DeviceConfig): boolean {
  return config.callHome.block?.body.some((line) => /^\{[{%#]/.test(line.text)) ?? false;
}

/** Lets a profile send. */
export function activate(profile: Profile): Change[] {
  if (profile.active) return [];
  const written = lastOf(profile.statements, 'profile-active');
  return [written ? replaceCommand(written, 'active') : addTo(profile.block, 'active', 'start')];
}

/** Stops a profile altogether. */
export function deactivate(profile: Profile): Change[] {
  if (!profile.active) return [];
  const written = lastOf(profile.statements, 'profile-active');
  return [written ? replaceCommand(written, 'no active') : addTo(profile.block, 'no active', 'start')];
}

/** Lets a profile report licensing data. */
export function startReporting(profile: Profile): Change[] {
  if (profile.reportsLicensing) return [];
  const written = reportingLines(profile).pop();
  return [written ? replaceCommand(written, REPORTING) : addTo(profile.block, REPORTING, 'start')];
}

/** Stops a profile reporting licensing data; CiscoTAC-1 does so unless it is told not to. */
export function stopReporting(profile: Profile): Change[] {
  if (!profile.reportsLicensing) return [];
  const written = reportingLines(profile).filter((line) => !line.command.negated);
  if (!profile.builtIn) return written.map((line) => remove(line));
  const last = written.pop();
  return [last ? replaceCommand(last, `no ${REPORTING}`) : addTo(profile.block, `no ${REPORTING}`)];
}

/** Lets a profile send by HTTP, and no longer by e-mail where nothing but licensing uses it. */
export function useHttp(profile: Profile): Change[] {
  if (profile.http) return [];
  const methods = ofKind(profile.statements, 'profile-transport');
  const off = methods.filter((line) => /^http$/i.test(line.command.method.text)).pop();
  if (off) return [replaceCommand(off, HTTP)];
  if (!profile.email || !isForLicensingOnly(profile)) return [addTo(profile.block, HTTP)];
  return [replaceCommand(profile.email, HTTP), addTo(profile.block, 'no destination transport-method email')];
}

/** Nothing else is sent by e-mail: no address, no alert group. CiscoTAC-1 has one method at a time anyway. */
function isForLicensingOnly(profile: Profile): boolean {
  if (profile.builtIn) return true;
  const emails = ofKind(profile.statements, 'profile-address').some(
    (line) => line.command.transport === 'email' && !line.command.negated,
  );
  return !emails && !profile.block.body.some((line) => /^subscribe/i.test(line.text));
}

/** The lines that say whether a profile reports licensing data. */
export function reportingLines(profile: Profile): Statement<'profile-reporting'>[] {
  return ofKind(profile.statements, 'profile-reporting').filter(
    (line) => line.command.data !== 'smart-call-home-data',
  );
}
