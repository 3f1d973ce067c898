import type { Destination } from './destination';
import type { DeviceConfig } from './device-config';
import { isAddress } from './url';
import { placed, type Value } from './value';

/** The proxy that the transport uses: call-home has its own, smart and cslu use `license smart proxy`. */
export function proxyOf(config: DeviceConfig, destination: Destination): Value | undefined {
  if (config.dialect === 'nxos') {
    if (destination.transport === 'callhome') return config.callhomeNx.proxy?.host;
  } else if (destination.transport === 'callhome') {
    return config.callHome.proxy?.host ?? config.httpClient.proxy?.host;
  }
  const { address } = config.licenseProxy;
  const word = address?.command.host;
  return address && word ? placed(address.at, word) : config.httpClient.proxy?.host;
}

/** The name that must be resolved: the proxy's host when there is one, otherwise the destination's; undefined for an address. */
export function nameToResolve(config: DeviceConfig, destination: Destination): string | undefined {
  const host = proxyOf(config, destination)?.value ?? destination.parts.host;
  return host === '' || isAddress(host) ? undefined : host;
}
