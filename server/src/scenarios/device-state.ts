import type { LicenseOutput } from '../captures/license-output';
import type { TransportState } from '../captures/license-sections';
import type { Device } from './devices';

/** The way in which a device reports. */
export type Way = 'callhome' | 'smart' | 'cslu' | 'off';

/** What the newest output that shows it says. */
export function newest<T>(device: Device, of: (output: LicenseOutput) => T | undefined): T | undefined {
  for (let at = device.outputs.length - 1; at >= 0; at--) {
    const output = device.outputs[at];
    const found = output && of(output);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The transport that the device shows. */
export function shownTransport(device: Device): TransportState | undefined {
  return newest(device, ({ transport }) => (transport?.type ? transport : undefined));
}

/** The way in which the device reports: what it shows, else what its configuration says; undefined where nothing tells. */
export function wayOf(device: Device): Way | undefined {
  const type = shownTransport(device)?.type?.value;
  if (type) return wayNamed(type);
  for (const { transport } of device.configs) {
    const { effective } = transport;
    if (effective !== 'unknown' && effective !== 'automatic') return effective;
  }
  return undefined;
}

/** The way that the device calls so. */
export function wayNamed(type: string): Way | undefined {
  return WAYS.find(([, pattern]) => pattern.test(type))?.[0];
}

const WAYS: readonly (readonly [Way, RegExp])[] = [
  ['off', /\boff$/i],
  ['callhome', /call-?\s*home/i],
  ['cslu', /cslu/i],
  ['smart', /smart/i],
];

/** Whether the device is told not to report, or a controller reports for it. */
export function isReportingOff(device: Device): boolean {
  return (
    wayOf(device) === 'off' ||
    device.parts.some(({ version }) => version?.controllerManaged) ||
    /^enabled/i.test(newest(device, ({ reservation }) => reservation)?.value ?? '') ||
    device.configs.some(({ silenced }) => silenced)
  );
}

/** The address of a CSLU, or of an SSM On-Prem that takes its messages; undefined where only the default is left. */
export function csluAddress(device: Device): string | undefined {
  const shown = shownTransport(device);
  const addresses = [
    ...(shown && /cslu/i.test(shown.type?.value ?? '') && shown.url ? [shown.url.value] : []),
    ...device.configs.flatMap((config) =>
      config.destinations
        .filter((one) => one.transport === 'cslu' && one.explicit)
        .map((one) => one.url.value),
    ),
  ];
  return addresses.find((address) => address !== '' && !/\bcslu-local\b/i.test(address));
}

/** Whether the text shows that nobody has told the device of a CSLU. */
export function hasNoCslu(device: Device): boolean {
  const way = wayOf(device);
  return (way === 'cslu' || way === 'smart') && csluAddress(device) === undefined;
}

/** Whether a license reservation stands in for the reports. */
export function hasReservation(device: Device): boolean {
  return device.outputs.some(
    ({ reservation, authorizationCode }) =>
      /^enabled/i.test(reservation?.value ?? '') ||
      /\bspecific installed\b/i.test(authorizationCode?.value ?? ''),
  );
}

/** Whether the outputs list licenses and none of them is in use: such a device owes no report. */
export function usesNoLicense(device: Device): boolean {
  const licenses = device.outputs.flatMap((output) => output.licenses);
  return licenses.length > 0 && licenses.every(({ status }) => status?.state === 'not-in-use');
}

/** Whether the device is registered, by what it shows, or by a line that says that it failed to; undefined otherwise. */
export function isRegistered(device: Device, line: string): boolean | undefined {
  const state = newest(device, ({ registration }) => registration?.status?.state);
  if (state) return state === 'registered';
  return /REG_FAILED/i.test(line) ? false : undefined;
}

/** Whether the device shows that it is a stack or a pair: several serial numbers under `HA UDI List`. */
export function isStack(device: Device): boolean {
  const fields = device.outputs.flatMap(({ sections }) => sections.flatMap((section) => section.fields));
  const members = fields.filter(({ label }) => /^(?:active|standby|member)$/i.test(label));
  return new Set(members.flatMap(({ value }) => /\bSN:\s*(\w+)/i.exec(value)?.[1] ?? [])).size > 1;
}
