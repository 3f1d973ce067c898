/** The words of `license smart transport`, by system. */
export const TRANSPORTS = {
  iosxe: ['automatic', 'callhome', 'cslu', 'off', 'smart'],
  nxos: ['callhome', 'cslu', 'off', 'smart'],
} as const;

/** Those that classic releases have: before 17.3.2 IOS XE knows two; before 10.2 NX-OS has no such command at all. */
export const CLASSIC_TRANSPORTS = { iosxe: ['callhome', 'smart'], nxos: [] } as const;

/** The ways reports can leave a device. */
export type TransportName = (typeof TRANSPORTS)['iosxe' | 'nxos'][number];
