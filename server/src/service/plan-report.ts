import * as l10n from '@vscode/l10n';
import type { DeviceConfig } from '../model/device-config';
import { pathInEffect } from '../model/effect';
import type { PlanCheck } from './plan-types';

/** The command that sends a report now, by licensing model. */
function reportCommand({ dialect }: DeviceConfig): string {
  return dialect === 'nxos' ? 'license smart sync' : 'license smart sync all';
}

/** A report is sent before its status is read: the one that is due next may be a month away. */
export function reportNow(config: DeviceConfig): PlanCheck[] {
  if (pathInEffect(config) === 'none') return [];
  const renew = {
    command: 'license smart renew auth',
    expect: l10n.t(
      'A registered device asks for its authorization now; one that is UNREGISTERED registers first.',
    ),
  };
  const sync = {
    command: reportCommand(config),
    expect:
      pathInEffect(config) === 'cslu'
        ? l10n.t('The device reports now; the answer takes some minutes.')
        : l10n.t('A device with a trust code reports now; the answer takes some minutes.'),
  };
  if (config.model === 'classic') return [renew];
  if (config.model === 'policy') return [sync];
  return [
    { ...sync, expect: l10n.t('From 17.3.2 on: the device reports now; the answer takes some minutes.') },
    { ...renew, expect: l10n.t('On 17.3.1: the device asks for its authorization now.') },
  ];
}
