import * as l10n from '@vscode/l10n';
import type { DeviceConfig } from '../../model/device-config';
import { isPlaceholder } from '../../model/placeholder';
import { isCiscoHost } from '../../model/url';
import { portChoices, proxyChoices } from '../../rules/proxy/choices';
import type { SetUpQuestion } from '../../shared/set-up';
import type { Settings } from '../../shared/settings';
import { patternOf } from '../value-patterns';
import type { Goal } from './goal';
import type { Method } from './methods';

/** The port of a proxy that no line says another one for (NX-OS has it as its default). */
const PROXY_PORT = '8080';
/** The port that HTTPS has. */
const HTTPS_PORT = '443';

/** Which server the reports go to, where the method leaves that open. Hosts come from the document and the settings. */
export function serverQuestions(
  config: DeviceConfig,
  settings: Settings,
  method: Method,
  transport: Goal['transport'],
): SetUpQuestion[] {
  switch (method) {
    case 'proxy':
      return [
        host(l10n.t('Name or address of the proxy'), proxies(config, settings), '<PROXY>'),
        port(l10n.t('Port of the proxy'), [...portsOf(config), PROXY_PORT]),
      ];
    case 'transport-gateway':
      return [
        host(l10n.t('Name or address of the Transport Gateway'), servers(config, settings), '<GATEWAY>'),
        port(l10n.t('Port of the Transport Gateway'), [...destinationPorts(config), HTTPS_PORT]),
      ];
    case 'on-prem':
    case 'on-prem-offline':
      return [
        host(
          l10n.t('Name of the SSM On-Prem server, as its certificate has it, or its address'),
          servers(config, settings),
          '<SSM-ON-PREM>',
        ),
        ...(transport === 'cslu' ? [tenant(config)] : []),
      ];
    case 'cslu':
      return [host(l10n.t('Name or address of the CSLU'), servers(config, settings), '<CSLU>')];
    default:
      return [];
  }
}

function host(prompt: string, hosts: readonly string[], blank: string): SetUpQuestion {
  return { ...question('host', prompt, hosts, patternOf('host')), blank };
}

function port(prompt: string, ports: readonly string[]): SetUpQuestion {
  return question('port', prompt, ports, patternOf('port'));
}

function tenant({ destinations }: DeviceConfig): SetUpQuestion {
  const known = destinations.flatMap(({ path, parts }) => {
    const name = /^\/cslu\/v1\/pi\/([^/]+)$/i.exec(parts.path)?.[1];
    return path.fit !== 'none' && name && !isPlaceholder(name) ? [name] : [];
  });
  return question(
    'tenant',
    l10n.t('Tenant of the account, as SSM On-Prem shows it (Inventory, General, CSLU Transport URL)'),
    known,
    { source: '^[\\w.-]+$', message: l10n.t('Type the last part of the URL, such as ACCOUNT-1.') },
  );
}

function question(
  name: string,
  prompt: string,
  values: readonly string[],
  pattern: NonNullable<SetUpQuestion['pattern']>,
): SetUpQuestion {
  const choices = [...new Set(values)].map((value) => ({ value, label: value }));
  return { name, prompt, choices, pattern, skippable: true };
}

/** The hosts of the document's own destinations first: who sets up again keeps what is there. */
function servers({ destinations }: DeviceConfig, { onPremHosts }: Settings): string[] {
  const written = destinations
    .filter(({ explicit, parts }) => explicit && parts.host !== '' && !parts.placeholder)
    .map(({ parts }) => parts.host)
    .filter((name) => !isCiscoHost(name) && new RegExp(patternOf('host').source).test(name));
  return [...written, ...onPremHosts];
}

function proxies(config: DeviceConfig, settings: Settings): string[] {
  const written = [config.licenseProxy.address?.command.host?.text, config.callhomeNx.proxy?.host.value];
  return [
    ...proxyChoices(config, { ...settings, proxyHosts: [] }),
    ...written,
    ...settings.proxyHosts,
  ].filter((name): name is string => name !== undefined && !isPlaceholder(name));
}

function portsOf(config: DeviceConfig): string[] {
  const own = config.licenseProxy.port?.command.port?.text;
  return [...(own && !isPlaceholder(own) ? [own] : []), ...portChoices(config)];
}

function destinationPorts({ destinations }: DeviceConfig): string[] {
  return destinations
    .filter(({ transport, explicit }) => transport === 'callhome' && explicit)
    .map(({ parts }) => parts.port)
    .filter((text) => /^\d+$/.test(text));
}
