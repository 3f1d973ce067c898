import type { Dialect } from '../grammar/commands';
import { FIRST, placeOf } from './first-releases';
import type { Platform } from './platform';
import type { LicensingModel, Release } from './release';
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
  if (placeOf(release, FIRST.iosxe.policy) !== 'before') return true;
  const { classicSwitch, classicRouter } = FIRST.iosxe;
  return enabled || placeOf(release, platform() === 'switch' ? classicSwitch : classicRouter) !== 'before';
}
