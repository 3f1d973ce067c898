import type { DeviceConfig } from '../model/device-config';
import { lastOf } from '../model/value';
import { newest } from '../scenarios/device-state';
import type { Device } from '../scenarios/devices';

/** How a device stands with licensing before the upgrade. */
export type StartingState =
  | 'registered'
  | 'evaluation'
  | 'reserved'
  | 'permanently-reserved'
  | 'trusted'
  | 'untrusted'
  | 'utility'
  | 'controller';

/** The state that a capture shows, or the configuration where it can: a registration stands in none. */
export function startingState(config: DeviceConfig | undefined, device: Device): StartingState | undefined {
  if (device.parts.some(({ version }) => version?.controllerManaged)) return 'controller';
  const utility = config && lastOf(config.globals, 'license-smart-utility');
  if (device.outputs.some((output) => output.utility) || (utility && !utility.command.negated))
    return 'utility';
  return reservation(config, device) ?? shownState(device);
}

function reservation(config: DeviceConfig | undefined, device: Device): StartingState | undefined {
  const code = newest(device, ({ authorizationCode }) => authorizationCode)?.value ?? '';
  if (/\b(?:permanent|universal) installed\b/i.test(code)) return 'permanently-reserved';
  if (/\bspecific installed\b/i.test(code)) return 'reserved';
  const shown = newest(device, (output) => output.reservation)?.value;
  if (shown !== undefined) return /^enabled/i.test(shown) ? 'reserved' : undefined;
  const written = config && lastOf(config.globals, 'license-smart-reservation');
  return written && !written.command.negated ? 'reserved' : undefined;
}

function shownState(device: Device): StartingState | undefined {
  const registration = newest(device, (output) => output.registration?.status);
  const authorization = newest(device, (output) => output.authorization?.status);
  const trust = newest(device, (output) => output.trust);
  if (device.model !== 'policy') {
    // A registration whose authorization has expired may be carried over or not: nobody says.
    if (registration?.state === 'registered')
      return authorization?.state === 'authorization-expired' ? undefined : 'registered';
    if (registration?.state === 'unregistered') return 'evaluation';
    if (authorization?.state === 'evaluation' || authorization?.state === 'evaluation-expired')
      return 'evaluation';
  }
  if (trust && device.model !== 'classic') return trust.state === 'installed' ? 'trusted' : 'untrusted';
  return undefined;
}
