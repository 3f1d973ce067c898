import ipaddr from 'ipaddr.js';
import type { UrlParts } from './url';

/**
 * What makes the server of a URL one that cannot be: no host at all, a host that is neither address nor name, a port
 * that is none, or an IPv6 address without its brackets or with one of them.
 */
export type AuthorityFault = 'noHost' | 'impossibleHost' | 'impossiblePort' | 'bareIpv6';

/** A name as DNS has it, the underscore of many a server included; letters of other scripts are left to the device. */
const LABEL = /^[\w\u0080-\uffff](?:[\w\u0080-\uffff-]{0,61}[\w\u0080-\uffff])?$/;

/** What is wrong with the server that a URL names; undefined where it may be right, or a template leaves it open. */
export function authorityFault(url: UrlParts): AuthorityFault | undefined {
  const authority = serverOf(url);
  // A document may break its lines behind the scheme.
  if (url.placeholder || /\s/.test(authority) || (authority === '' && url.path === '')) return undefined;
  if (authority === '' || authority.startsWith(':'))
    return authority.includes('::') ? 'impossibleHost' : 'noHost';
  if (authority.startsWith('[') || ipaddr.IPv6.isValid(authority.replace(/\]$/, '')))
    return ipv6Fault(authority);
  const [host = '', port, ...more] = authority.split(':');
  if (!isHost(host) || more.length > 0) return 'impossibleHost';
  return isPort(port) ? undefined : 'impossiblePort';
}

/** Host and port as they are written, brackets included and what logs in left out. */
export function serverOf({ text, hostStart, pathStart }: UrlParts): string {
  return text.slice(text[hostStart - 1] === '[' ? hostStart - 1 : hostStart, pathStart);
}

/** The address with its brackets; undefined where it is none. */
export function bracketed(authority: string): string | undefined {
  const address = authority.replace(/^\[|\]$/g, '');
  return ipaddr.IPv6.isValid(address) ? `[${address}]` : undefined;
}

function ipv6Fault(authority: string): AuthorityFault | undefined {
  const parts = /^\[([^[\]]*)\](?::(.*))?$/.exec(authority);
  // `[removed]` stands for whatever was there.
  if (!authority.includes(':') || (parts && !parts[1]?.includes(':'))) return undefined;
  if (!parts) return bracketed(authority) ? 'bareIpv6' : 'impossibleHost';
  if (!ipaddr.IPv6.isValid(parts[1] ?? '')) return 'impossibleHost';
  return isPort(parts[2]) ? undefined : 'impossiblePort';
}

/**
 * Numbers and dots make an address of four numbers or nothing: no top-level domain is a number. Signs that nobody takes
 * for part of a name (`*`, `(`) stand in the place of one.
 */
function isHost(host: string): boolean {
  if (/[^\w.,\u0080-\uffff-]/.test(host)) return true;
  if (/^[\d.]+$/.test(host)) return ipaddr.IPv4.isValidFourPartDecimal(host);
  return host
    .replace(/\.$/, '')
    .split('.')
    .every((label) => LABEL.test(label));
}

function isPort(port: string | undefined): boolean {
  if (port === undefined || port === '') return true;
  return /^\d{1,5}$/.test(port) && Number(port) > 0 && Number(port) <= 65_535;
}
