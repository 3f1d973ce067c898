import type { DeviceConfig } from './device-config';

/** Lines that both systems take: those that register a device, or say where its reports go by policy. */
const OF_EITHER = /^(?:license-exec|end|license-smart-(?:transport|url|vrf|proxy-address|proxy-port))$/;

/** Words of exec commands that one system alone takes: IOS XE asks which members, NX-OS knows none. */
const OF_ONE = /\s(?:sync|trust)\s(?:.*\s)?(?:local|all)\b|\ssync$/i;

/** Whether a text holds nothing that one of the two systems alone would take: it is read as one, and may be the other. */
export function isOfEither(config: DeviceConfig): boolean {
  const { part, release, globals, callHome, callhomeNx } = config;
  if (part.forced || part.origin === 'module' || release) return false;
  if (globals.some(({ at, command }) => command.kind === 'license-exec' && OF_ONE.test(at.text)))
    return false;
  if (config.execNote()) return true;
  return (
    globals.length > 0 &&
    globals.every(({ command }) => OF_EITHER.test(command.kind)) &&
    !callHome.block &&
    callhomeNx.statements.length === 0 &&
    config.interfaceNames().length === 0 &&
    // NX-OS has two VRFs that nobody defines.
    (config.dialect === 'nxos' ? config.contexts : config.vrfNames()).length === 0
  );
}
