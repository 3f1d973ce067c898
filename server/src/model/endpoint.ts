import { ENDPOINT_PATHS } from '../shared/endpoint-paths';
import { typingErrors } from '../shared/nearest';
import { isCiscoHost, type UrlParts } from './url';

/** The services that license reports are sent to, by the transport that reaches them. */
export type EndpointKind = 'callhome-cloud' | 'callhome-on-prem' | 'smart-cloud' | 'smart-on-prem' | 'cslu';

/** A known path, as documented (docs/domain.md#endpoints). Paths are case-sensitive. */
export interface Endpoint {
  readonly kind: EndpointKind;
  readonly path: string;
  readonly transport: 'callhome' | 'smart' | 'cslu';
}

export const CISCO_CALLHOME_HOST = 'tools.cisco.com';
export const CISCO_SMART_HOST = 'smartreceiver.cisco.com';

export const ENDPOINTS: readonly Endpoint[] = [
  { kind: 'callhome-cloud', path: ENDPOINT_PATHS.callHomeCloud, transport: 'callhome' },
  { kind: 'callhome-on-prem', path: ENDPOINT_PATHS.callHomeOnPrem, transport: 'callhome' },
  { kind: 'smart-cloud', path: ENDPOINT_PATHS.smartCloud, transport: 'smart' },
  { kind: 'smart-on-prem', path: ENDPOINT_PATHS.smartOnPrem, transport: 'smart' },
  { kind: 'cslu', path: ENDPOINT_PATHS.cslu, transport: 'cslu' },
];

/** How a URL's path compares with the known ones. */
export type PathMatch =
  | {
      readonly fit: 'exact' | 'case' | 'near';
      readonly endpoint: Endpoint /** The path as it should be, the tenant of a CSLU path kept. */;
      readonly corrected: string;
    }
  | { readonly fit: 'none' };

/** The default destinations of the device (docs/domain.md#endpoints). */
export const DEFAULT_CALLHOME_URL = 'https://tools.cisco.com/its/service/oddce/services/DDCEService';
export const DEFAULT_SMART_URL = 'https://smartreceiver.cisco.com/licservice/license';

/** The path of CSLU with its middle left out. */
const WITHOUT_VERSION = /^\/cslu\/pi((?:\/[^/]+)?)$/i;

/** Compares the path with the known ones: the same, other letter case, or a near miss (cut off, a letter or two wrong). */
export function matchPath(path: string): PathMatch {
  const bare = path.replace(/(?<!\/)\/+$/, '');
  if (bare === '') return { fit: 'none' };
  for (const endpoint of ENDPOINTS) {
    const tail = tenantOf(bare, endpoint);
    if (tail === undefined) continue;
    const fit = bare.startsWith(endpoint.path) ? 'exact' : 'case';
    return { fit, endpoint, corrected: endpoint.path + tail };
  }
  const [, tenant] = WITHOUT_VERSION.exec(bare) ?? [];
  const cslu = tenant !== undefined && ENDPOINTS.find(({ kind }) => kind === 'cslu');
  if (cslu) return { fit: 'near', endpoint: cslu, corrected: cslu.path + tenant };
  let best: { readonly endpoint: Endpoint; readonly distance: number; readonly tail: string } | undefined;
  for (const endpoint of ENDPOINTS) {
    const tail = endpoint.kind === 'cslu' ? (/^(?:\/[^/]+){3}(\/[^/]+)$/.exec(bare)?.[1] ?? '') : '';
    const head = bare.slice(0, bare.length - tail.length);
    const allowed = endpoint.path.length > 20 ? 4 : 2;
    if (Math.abs(head.length - endpoint.path.length) > allowed && !isCutOff(head, endpoint.path)) continue;
    const distance = isCutOff(head, endpoint.path)
      ? 1
      : typingErrors(head.toLowerCase(), endpoint.path.toLowerCase());
    if (distance <= allowed && (!best || distance < best.distance)) best = { endpoint, distance, tail };
  }
  return best
    ? { fit: 'near', endpoint: best.endpoint, corrected: best.endpoint.path + best.tail }
    : { fit: 'none' };
}

/** What follows a known path: a tenant for CSLU, nothing for the others; undefined when the path is another. */
function tenantOf(path: string, endpoint: Endpoint): string | undefined {
  if (!path.toLowerCase().startsWith(endpoint.path.toLowerCase())) return undefined;
  const tail = path.slice(endpoint.path.length);
  if (tail === '') return '';
  return endpoint.kind === 'cslu' && /^\/[^/]+$/.test(tail) ? tail : undefined;
}

/** Clipped at a right margin, or only begun: the first part of the path at least, or half of it. */
function isCutOff(path: string, full: string): boolean {
  const firstPart = full.indexOf('/', 1);
  const least = Math.max(5, Math.min(firstPart < 0 ? full.length : firstPart, full.length / 2));
  return (
    path.length >= least && path.length < full.length && full.toLowerCase().startsWith(path.toLowerCase())
  );
}

/** Whether the URL goes to Cisco's own cloud. */
export function isCloud(url: UrlParts): boolean {
  return isCiscoHost(url.host);
}
