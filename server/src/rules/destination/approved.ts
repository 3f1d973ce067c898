import { ENDPOINTS, type Endpoint, matchPath } from '../../model/endpoint';
import { type UrlParts, urlParts } from '../../model/url';
import { glob } from '../../shared/glob';
import { cloudHost } from './cloud-hosts';
import type { WrittenUrl } from './written-urls';

const HOSTS = { ignoreCase: true, plain: true };
const DEFAULT_PORTS: Readonly<Record<string, string>> = { http: '80', https: '443' };

/**
 * Whether an entry of the list approves a URL. An entry is a URL, a host, or a host with a port or a path; what it leaves
 * open is free. `*` stands for any part of a host's name.
 */
export function approves(entry: string, url: UrlParts): boolean {
  const wanted = partsOf(entry);
  if (wanted.scheme !== '' && wanted.scheme !== url.scheme) return false;
  if (!glob(wanted.host, HOSTS)(url.host.replace(/\.$/, ''))) return false;
  if ((wanted.scheme !== '' || wanted.port !== '') && portOf(wanted, url.scheme) !== portOf(url, url.scheme))
    return false;
  const path = wanted.path.replace(/(?<!\/)\/+$/, '');
  return path === '' || url.path === path || url.path.startsWith(`${path}/`);
}

/** The entry as a URL for the command that `written` stands in; undefined when it cannot serve there. */
export function approvedUrl(entry: string, { destination, parts, path }: WrittenUrl): string | undefined {
  const { scheme, host, port, path: own } = partsOf(entry);
  if (host === '' || host.includes('*')) return undefined;
  const { transport } = destination;
  const match = matchPath(own);
  if (match.fit !== 'none' && match.endpoint.transport !== transport) return undefined;
  const cloud = cloudHost(host);
  if (cloud && cloud.endpoint.transport !== transport) return undefined;
  const kept = path.fit === 'exact' && !isCloud(path.endpoint) ? parts.path : onPremPath(transport);
  const rest = /^\/?$/.test(own) ? (cloud?.endpoint.path ?? kept) : own;
  const bracketed = host.includes(':') ? `[${host}]` : host;
  return `${scheme || (port === '8182' ? 'http' : 'https')}://${bracketed}${port && `:${port}`}${rest}`;
}

function partsOf(entry: string): UrlParts {
  if (entry.includes('://')) return urlParts(entry);
  return { ...urlParts(`https://${entry}`), scheme: '' };
}

function portOf({ port, scheme }: UrlParts, assumed: string): string {
  return port || (DEFAULT_PORTS[scheme || assumed] ?? '');
}

function isCloud({ kind }: Endpoint): boolean {
  return kind === 'callhome-cloud' || kind === 'smart-cloud';
}

function onPremPath(transport: Endpoint['transport']): string {
  return ENDPOINTS.find((one) => one.transport === transport && !isCloud(one))?.path ?? '';
}
