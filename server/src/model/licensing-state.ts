import type { Dialect } from '../grammar/commands';
import { isAtLeast, type LicensingModel, type Release } from './release';
import type { ConfigSource } from './source';
import { lastOf, ofKind, type Statement } from './value';

interface State {
  readonly dialect: Dialect;
  readonly release: Release | undefined;
  readonly model: LicensingModel;
  readonly whole: boolean;
  readonly platform: 'switch' | 'router';
  readonly globals: readonly Statement[];
}

/** Whether Smart Licensing is on. Off is concluded from a whole configuration only. */
export function isLicensingOn({ dialect, release, model, whole, platform, globals }: State): boolean {
  if (!whole || !release) return true;
  const enabled = ofKind(globals, 'license-smart-enable').some((statement) => !statement.command.negated);
  if (dialect === 'nxos') return model === 'policy' || enabled;
  if (isAtLeast(release, 17, 3)) return true;
  return enabled || isAtLeast(release, 16, platform === 'switch' ? 9 : 10);
}

/** A switch is known by its lines, a router by its UDI; a device that shows neither counts as a router. */
export function platformOf(source: ConfigSource, globals: readonly Statement[]): 'switch' | 'router' {
  if (source.dialect === 'nxos' || lastOf(globals, 'switch-provision')) return 'switch';
  const udi = lastOf(globals, 'license-udi');
  // Routers of 17.x have `license boot level network-…` too; their UDI tells them apart.
  if (udi) return /^(?:WS-)?C(?:3650|3850|9\d{3})/i.test(udi.command.pid.text) ? 'switch' : 'router';
  const level = lastOf(globals, 'license-boot-level')?.command.level?.text ?? '';
  if (/^network-/i.test(level)) return 'switch';
  return source.hasCommandWith('interface GigabitEthernet1/0/1') ? 'switch' : 'router';
}
