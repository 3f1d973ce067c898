import type { DeviceConfig } from '../../model/device-config';
import { CISCO_CALLHOME_HOST, CISCO_SMART_HOST } from '../../model/endpoint';
import { isPlaceholder } from '../../model/placeholder';
import { isAddress } from '../../model/url';
import type { Settings } from '../../shared/settings';

/**
 * The names that licensing may look up, in small letters: Cisco's servers, the default of CSLU, the hosts of all written
 * destinations and proxies, in effect or not, and those of the settings.
 */
export function licensingNames(config: DeviceConfig, settings: Settings): Set<string> {
  const proxies = [
    config.callHome.proxy?.host.value,
    config.callhomeNx.proxyServer?.command.host?.text,
    config.licenseProxy.address?.command.host?.text,
    config.httpClient.proxy?.host.value,
  ];
  const hosts = [
    CISCO_CALLHOME_HOST,
    CISCO_SMART_HOST,
    'cslu-local',
    ...config.destinations.map(({ parts }) => parts.host),
    ...proxies,
    ...settings.onPremHosts,
    ...settings.proxyHosts,
  ];
  const names = hosts.filter(
    (host): host is string => host !== undefined && host !== '' && !isAddress(host) && !isPlaceholder(host),
  );
  return new Set(names.map((name) => name.toLowerCase()));
}
