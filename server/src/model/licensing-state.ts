import type { Dialect } from '../grammar/commands';
import type { Platform } from './platform';
import { isAtLeast, type LicensingModel, type Release } from './release';
import { ofKind, type Statement } from './value';

interface State {
  readonly dialect: Dialect;
  readonly release: Release | undefined;
  readonly model: LicensingModel;
  readonly whole: boolean;
  readonly platform: () => Platform;
  readonly globals: readonly Statement[];
}

/** Whether Smart Licensing is on. Off is concluded from a whole configuration only. */
export function isLicensingOn({ dialect, release, model, whole, platform, globals }: State): boolean {
  if (!whole || !release) return true;
  const enabled = ofKind(globals, 'license-smart-enable').some((statement) => !statement.command.negated);
  if (dialect === 'nxos') return model === 'policy' || enabled;
  if (isAtLeast(release, 17, 3)) return true;
  return enabled || isAtLeast(release, 16, platform() === 'switch' ? 9 : 10);
}
