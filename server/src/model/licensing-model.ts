import type { Dialect } from '../grammar/commands';
import { FIRST, placeOf } from './first-releases';
import type { LicensingModel, Release } from './release';
import type { ConfigSource } from './source';
import { transportWord } from './transport-word';
import { lastOf, ofKind, type Statement } from './value';

/** What decides the licensing model besides the release. */
export interface ModelSigns {
  readonly source: ConfigSource;
  readonly globals: readonly Statement[];
  readonly dialect: Dialect;
  readonly release: Release | undefined;
}

/**
 * The licensing model of a configuration. IOS XE prints `17.3` for 17.3.1 (classic) and 17.3.2 (policy) alike: the
 * product decides, or a line that 17.3.1 does not know.
 */
export function licensingModel({ source, globals, dialect, release }: ModelSigns): LicensingModel {
  if (!release) return 'either';
  if (dialect === 'nxos') {
    const first = isStorageSwitch(source) ? FIRST.mds.policy : FIRST.nxos.policy;
    return placeOf(release, first) === 'before' ? 'classic' : 'policy';
  }
  const place = placeOf(release, FIRST.iosxe.policy);
  if (place === 'before' || isOldCatalyst(globals)) return 'classic';
  if (place === 'from') return 'policy';
  if (isClassicRouter(globals)) return 'classic';
  return globals.some(provesPolicy) ? 'policy' : 'either';
}

/** MDS switches run NX-OS too, and have no other licensing than by policy. */
export function isStorageSwitch(source: Pick<ConfigSource, 'hasCommandWith'>): boolean {
  if (source.hasCommandWith('kickstart bootflash:/m9') || source.hasCommandWith('system bootflash:/m9'))
    return true;
  const storage = source.hasCommandWith('vsan database') || source.hasCommandWith('interface fc');
  // Nexus switches have Fibre Channel ports as well; they boot one image, which their configuration names.
  return storage && !source.hasCommandWith('boot nxos');
}

/** Catalyst 3650 and 3850 ended with classic Smart Licensing. */
function isOldCatalyst(globals: readonly Statement[]): boolean {
  return ofKind(globals, 'switch-provision').some(({ command }) => /^ws-c3[68]50/i.test(command.model.text));
}

/** CSR 1000V and ISRv are classic on every 17.3; reporting by policy came with their successor, Catalyst 8000V. */
function isClassicRouter(globals: readonly Statement[]): boolean {
  return /^(?:CSR1000V|ISRV)\b/i.test(lastOf(globals, 'license-udi')?.command.pid.text ?? '');
}

/** Lines that exist from 17.3.2 on. */
function provesPolicy({ command }: Statement): boolean {
  if (command.negated) return false;
  if (command.kind === 'license-smart-url') return command.urlKind === 'cslu' || command.urlKind === 'smart';
  if (command.kind === 'license-smart-usage-interval') return true;
  if (command.kind !== 'license-smart-transport' || !command.transport) return false;
  const word = transportWord(command.transport.text, 'iosxe');
  return word !== undefined && word !== 'callhome' && word !== 'smart';
}
