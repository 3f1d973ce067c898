import * as l10n from '@vscode/l10n';
import type { Destination } from '../../model/destination';
import type { DeviceConfig } from '../../model/device-config';
import { isInEffect } from '../../model/effect';
import { proxyOf } from '../../model/proxy';
import type { SetUpChoice } from '../../shared/set-up';

/** The licensing models: registration (up to 17.3.1, NX-OS 10.1) and reporting by policy. */
export type Model = 'classic' | 'policy';

/** The documented ways of reporting; `off` keeps the reports in files, `cslu-pull` lets CSLU fetch them. */
export type Method =
  | 'direct-cloud'
  | 'smart'
  | 'proxy'
  | 'transport-gateway'
  | 'on-prem'
  | 'on-prem-offline'
  | 'cslu'
  | 'cslu-pull'
  | 'off';

const CLASSIC_XE: readonly Method[] = [
  'direct-cloud',
  'proxy',
  'transport-gateway',
  'on-prem',
  'on-prem-offline',
  'smart',
];
/** callhome is the only transport that registers NX-OS. */
const CLASSIC_NX: readonly Method[] = CLASSIC_XE.filter((method) => method !== 'smart');
const POLICY: readonly Method[] = [
  'smart',
  'proxy',
  'on-prem',
  'on-prem-offline',
  'cslu',
  'direct-cloud',
  'transport-gateway',
  'cslu-pull',
  'off',
];

/** The methods of a system and model, the usual one first. */
export function methodsOf({ dialect }: DeviceConfig, model: Model): readonly Method[] {
  if (model === 'policy') return POLICY;
  return dialect === 'nxos' ? CLASSIC_NX : CLASSIC_XE;
}

/** The method that the configuration uses now; undefined when no destination is in effect. */
export function currentMethod(config: DeviceConfig): Method | undefined {
  if (config.transport.effective === 'off') return 'off';
  const inEffect = config.destinations.filter((destination) => isInEffect(config, destination));
  const destination = inEffect.find(({ explicit }) => explicit) ?? inEffect[0];
  return destination && methodTo(config, destination);
}

function methodTo(config: DeviceConfig, destination: Destination): Method | undefined {
  const { path, parts } = destination;
  if (path.fit === 'none') return undefined;
  switch (path.endpoint.kind) {
    case 'callhome-cloud':
      return proxyOf(config, destination) ? 'proxy' : 'direct-cloud';
    case 'smart-cloud':
      return proxyOf(config, destination) ? 'proxy' : 'smart';
    case 'callhome-on-prem':
      return parts.port === '' || parts.port === '443' ? 'on-prem' : 'transport-gateway';
    case 'smart-on-prem':
      return 'on-prem';
    case 'cslu':
      return /^\/cslu\/v1\/pi\/?$/i.test(parts.path) ? 'cslu' : 'on-prem';
  }
}

/** The methods to choose from, the one in use first. */
export function methodChoices(config: DeviceConfig, model: Model): SetUpChoice[] {
  const current = currentMethod(config);
  const methods = [...methodsOf(config, model)].sort((a, b) => Number(b === current) - Number(a === current));
  return methods.map((method) => ({
    value: method,
    ...wordsFor(method, model),
    ...(method === current ? { description: l10n.t('as it is now') } : {}),
  }));
}

function wordsFor(method: Method, model: Model): { readonly label: string; readonly detail: string } {
  switch (method) {
    case 'direct-cloud':
      return {
        label: l10n.t('Direct cloud access by call-home'),
        detail: l10n.t('The device sends to tools.cisco.com over HTTPS.'),
      };
    case 'smart':
      return {
        label: l10n.t('Direct cloud access by Smart transport'),
        detail: l10n.t('The device sends to smartreceiver.cisco.com over HTTPS, without call-home.'),
      };
    case 'proxy':
      return {
        label: l10n.t('Cloud access through an HTTPS proxy'),
        detail: l10n.t('The device sends to Cisco through a proxy of yours.'),
      };
    case 'transport-gateway':
      return {
        label: l10n.t('Transport Gateway'),
        detail: l10n.t('The device sends by call-home to a Cisco Transport Gateway of yours.'),
      };
    case 'on-prem':
      return {
        label: l10n.t('SSM On-Prem, online'),
        detail:
          model === 'policy'
            ? l10n.t('The device sends to your SSM On-Prem, which synchronizes with Cisco over the network.')
            : l10n.t(
                'The device registers with your SSM On-Prem, which synchronizes with Cisco over the network.',
              ),
      };
    case 'on-prem-offline':
      return {
        label: l10n.t('SSM On-Prem, offline'),
        detail: l10n.t('The same for the device; you synchronize the server with Cisco by files.'),
      };
    case 'cslu':
      return {
        label: l10n.t('Cisco Smart License Utility (CSLU)'),
        detail: l10n.t('The device sends to a CSLU of yours over HTTP, port 8182.'),
      };
    case 'cslu-pull':
      return {
        label: l10n.t('Cisco Smart License Utility (CSLU) that collects'),
        detail: l10n.t('The device sends nothing; a CSLU of yours fetches its reports.'),
      };
    case 'off':
      return {
        label: l10n.t('No connection'),
        detail: l10n.t('Nothing is sent; you carry the usage reports as files.'),
      };
  }
}
