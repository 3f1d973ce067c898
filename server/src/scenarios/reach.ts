import type { Peer } from '../captures/sign';
import { isCiscoHost, urlParts } from '../model/url';
import { csluAddress, shownTransport, wayOf } from './device-state';
import type { Device } from './devices';

/** Where the reports of a device go, as far as next steps differ by it. */
export type Via = 'callhome' | 'smart' | 'cslu' | 'onprem' | 'off' | 'controller';

/** The ways that a device may report by; several where the text does not tell them apart, undefined where it tells nothing. */
export function viasOf(device: Device): readonly Via[] | undefined {
  if (device.parts.some(({ version }) => version?.controllerManaged)) return ['controller'];
  const way = wayOf(device);
  if (way === 'cslu') return csluVias(csluAddress(device));
  if (way === 'smart' && device.model === 'policy' && isOwnServer(device)) return ['onprem'];
  if (way) return [way];
  return device.model === 'policy' ? undefined : ['callhome'];
}

/** The ways that a message leaves open which names whom it was for. */
export function viasTo(peer: Peer | undefined): readonly Via[] | undefined {
  if (peer === undefined) return undefined;
  return peer === 'cslu' ? ['cslu', 'onprem'] : ['smart'];
}

/** A smart URL that is not Cisco's is an SSM On-Prem, which takes reports by policy as a CSLU only. */
function isOwnServer(device: Device): boolean {
  const url = shownTransport(device)?.url?.value;
  return url !== undefined && !isCiscoHost(urlParts(url).host);
}

/** SSM On-Prem has a tenant in its path, or takes TLS; a CSLU has neither. */
function csluVias(address: string | undefined): readonly Via[] {
  if (address === undefined) return ['cslu', 'onprem'];
  return /^https:/i.test(address) || /\/pi\/[^/]/i.test(address) ? ['onprem'] : ['cslu'];
}
