import * as l10n from '@vscode/l10n';
import type { DeviceConfig } from '../../model/device-config';
import { ofKind } from '../../model/value';
import { nexusForm as withoutScope } from '../../scenarios/steps';
import type { Goal } from './goal';
import type { Method } from './methods';

/** What belongs to a method and is no line of a configuration. */
export function notesOf(config: DeviceConfig, { method, model, proxy }: Goal): string[] {
  const reserved = ofKind(config.globals, 'license-smart-reservation').pop();
  return [
    ...(reserved && !reserved.command.negated
      ? [
          l10n.t(
            'The licenses are reserved, so nothing is sent: return the reservation and type no license smart reservation first.',
          ),
        ]
      : []),
    ...(proxy
      ? [l10n.t('A proxy that inspects TLS needs its certificate on the device: import it as a trustpoint.')]
      : []),
    ...(method === 'on-prem-offline'
      ? [l10n.t('Synchronize SSM On-Prem with Cisco by files, every month: the plan has the steps.')]
      : []),
    ...afterwards(config, model, method),
  ];
}

function afterwards({ dialect }: DeviceConfig, model: Goal['model'], method: Method): string[] {
  if (model === 'classic')
    return [l10n.t('Then register the device: license smart register idtoken <TOKEN>.')];
  const sync = nexusForm('license smart sync all', dialect);
  switch (method) {
    case 'off':
      return [
        l10n.t('Carry the usage to Cisco by files: license smart save usage, then license smart import.'),
      ];
    case 'cslu-pull':
      return [
        l10n.t('Then let CSLU in, add the device there and collect its usage: the plan has the steps.'),
      ];
    case 'cslu':
    case 'on-prem':
    case 'on-prem-offline':
      return [l10n.t('Then send a report: {sync}.', { sync })];
    default:
      return [
        l10n.t('Then establish trust and send a report: {trust}, then {sync}.', {
          trust: nexusForm('license smart trust idtoken <TOKEN> all', dialect),
          sync,
        }),
      ];
  }
}

function nexusForm(command: string, dialect: DeviceConfig['dialect']): string {
  return dialect === 'nxos' ? withoutScope(command) : command;
}
