import type { DeviceConfig } from '../../model/device-config';
import { hasDestination, pathInEffect } from '../../model/effect';
import { isOldSmartUrl, isPastClassicPath } from '../transport/classic-path';
import { cloudHost } from './cloud-hosts';
import { lacksCsluPath } from './cslu-path';
import type { WrittenUrl } from './written-urls';

/**
 * Whether a URL leads to a service that its command does not talk to: one of Cisco's servers that belongs to another
 * transport, or the known path of another one. An on-prem server may serve the cloud's path of the same transport.
 */
export function isMisplaced(config: DeviceConfig, written: WrittenUrl): boolean {
  const { destination, parts, path } = written;
  const { transport } = destination;
  // SL207 and SL107 go further into the same line.
  if (lacksCsluPath(written) || (isOldSmartUrl(destination) && isPastClassicPath(config))) return false;
  const cloud = cloudHost(parts.host);
  if (cloud) {
    if (cloud.endpoint.transport !== transport) return true;
    return path.fit !== 'none' && path.endpoint !== cloud.endpoint;
  }
  if (path.fit === 'none') return false;
  return path.endpoint.transport !== transport || isGoneOnNxos(config, written);
}

/** NX-OS reports by policy to SSM On-Prem at the CSLU path only; beside such a URL in effect the old one is a leftover. */
function isGoneOnNxos(config: DeviceConfig, { destination, path }: WrittenUrl): boolean {
  if (config.dialect !== 'nxos' || config.model !== 'policy') return false;
  if (path.fit === 'none' || path.endpoint.kind !== 'smart-on-prem' || destination.transport !== 'smart')
    return false;
  return pathInEffect(config) !== 'cslu' || !hasDestination(config, 'cslu');
}
