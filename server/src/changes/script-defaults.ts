import type { Dialect } from '../grammar/commands';
import { DEFAULT_CALLHOME_URL } from '../model/endpoint';

/** Lines that say what the device does without them, by the mode they stand in. */
const DEFAULTS: Readonly<Record<Dialect, readonly (readonly [mode: RegExp, lines: RegExp])[]>> = {
  iosxe: [
    [/^$/, /^(?:no service call-home|no license smart (?:enable|reservation)|ip domain[- ]lookup)$/],
    [/^call-home$/, /^http secure server-identity-check$/],
    [
      /^profile /,
      /^(?:reporting smart-call-home-data|no destination transport-method http|destination transport-method email)$/,
    ],
    [/^profile ["”“]?ciscotac-1\b/, /^(?:no active|reporting smart-licensing-data)$/],
    [/^profile (?!["”“]?ciscotac-1\b)/, /^(?:active|no reporting smart-licensing-data)$/],
    [/^interface /, /^no (?:shutdown|ip address)$/],
  ],
  nxos: [
    [/^interface vlan/, /^shutdown$/],
    [/^interface mgmt ?0$/, /^vrf member management$/],
    [/^interface /, /^no (?:ip address|vrf member)$/],
    [/^$/, /^(?:no license smart enable|no feature license smart|ip domain[- ]lookup)$/],
    [
      /^callhome$/,
      /^(?:no enable|no transport http proxy enable|no destination-profile \S+ transport-method http|destination-profile \S+ transport-method email)$/,
    ],
  ],
};

/** Whether a command, under the header of its mode ('' is the global mode), only writes out a hidden default. */
export function isDefault(header: string, command: string, dialect: Dialect): boolean {
  const mode = header.toLowerCase();
  const text = command.toLowerCase().replace(/\s+/g, ' ');
  if (
    /^profile ["”“]?ciscotac-1\b/.test(mode) &&
    command === `destination address http ${DEFAULT_CALLHOME_URL}`
  )
    return true;
  return DEFAULTS[dialect].some(([modes, lines]) => modes.test(mode) && lines.test(text));
}
