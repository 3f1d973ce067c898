import * as l10n from '@vscode/l10n';
import type { DeviceConfig } from '../../model/device-config';
import { ofKind } from '../../model/value';
import type { Goal } from './goal';

/** What belongs to a method and is no line of a configuration. */
export function notesOf(config: DeviceConfig, { method, model, proxy }: Goal): string[] {
  const reserved = ofKind(config.globals, 'license-smart-reservation').pop();
  return [
    ...(reserved && !reserved.command.negated
      ? [
          l10n.t(
            'The licences are reserved, so nothing is sent: return the reservation and type no license smart reservation first.',
          ),
        ]
      : []),
    ...(proxy
      ? [l10n.t('A proxy that inspects TLS needs its certificate on the device: import it as a trustpoint.')]
      : []),
    ...(method === 'on-prem-offline'
      ? [l10n.t('Synchronise SSM On-Prem with Cisco by files: Synchronization, Manual Synchronization.')]
      : []),
    ...(method === 'off'
      ? [l10n.t('Carry the usage to Cisco by files: license smart save usage, then license smart import.')]
      : afterwards(model, method)),
  ];
}

function afterwards(model: Goal['model'], method: Goal['method']): string[] {
  if (model === 'classic')
    return [l10n.t('Then register the device: license smart register idtoken <TOKEN>.')];
  if (method === 'cslu' || method === 'on-prem' || method === 'on-prem-offline') return [];
  return [l10n.t('Then establish trust: license smart trust idtoken <TOKEN> all.')];
}
