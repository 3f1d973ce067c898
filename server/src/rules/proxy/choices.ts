import type { DeviceConfig } from '../../model/device-config';
import { isPlaceholder } from '../../model/placeholder';
import type { Settings } from '../../shared/settings';

/** Hosts of proxies: the team's own, then those of other commands. */
export function proxyChoices(config: DeviceConfig, settings: Settings): string[] {
  const written = [config.callHome.proxy?.host.value, config.httpClient.proxy?.host.value];
  return distinct([...settings.proxyHosts, ...written]);
}

/** Ports that other commands of the configuration reach a proxy at. */
export function portChoices(config: DeviceConfig): string[] {
  return distinct([
    config.callHome.proxy?.port?.value,
    config.callhomeNx.proxyServer?.command.port?.text,
    config.httpClient.proxy?.statement.command.port?.text,
  ]);
}

function distinct(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.filter((value) => value !== undefined))].filter((value) => !isPlaceholder(value));
}
