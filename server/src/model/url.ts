import ipaddr from 'ipaddr.js';
import { isPlaceholder } from './placeholder';
import { urlStart } from './url-scheme';

/** The parts of a URL with their offsets in it (UTF-16 units). Lenient: what is missing is empty. */
export interface UrlParts {
  readonly text: string;
  /** Lower case, without `://`; empty when the value has none, or a damaged one, which the host does not include. */
  readonly scheme: string;
  readonly host: string;
  readonly hostStart: number;
  readonly port: string;
  readonly path: string;
  readonly pathStart: number;
  /** A template placeholder stands somewhere in it. */
  readonly placeholder: boolean;
}

/** Where the host and port end: at the first slash, question mark or hash outside a placeholder's `<…>`. */
function pathStartOf(text: string, from: number): number {
  const mark = /[/?#]/g;
  mark.lastIndex = from;
  for (let hit = mark.exec(text); hit; hit = mark.exec(text)) {
    const close = text.indexOf('>', hit.index);
    const open = text.indexOf('<', hit.index);
    if (close < 0 || (open >= 0 && open < close)) return hit.index;
    mark.lastIndex = close + 1;
  }
  return text.length;
}

/** Takes a URL apart without judging it. */
export function urlParts(text: string): UrlParts {
  const start = urlStart(text);
  const scheme = start.state === 'ok' || start.state === 'unknown' ? start.word : '';
  const afterScheme = start.length;
  const pathStart = pathStartOf(text, afterScheme);
  const authority = text.slice(afterScheme, pathStart);
  const userEnd = authority.lastIndexOf('@') + 1;
  const host = /^(\[[^\]]*\]|<[^>]*>|\{\{.*?\}\}|[^:]*)(?::(.*))?$/.exec(authority.slice(userEnd).trimEnd());
  return {
    text,
    scheme,
    host: (host?.[1] ?? authority.slice(userEnd)).replace(/^\[|\]$/g, ''),
    hostStart: afterScheme + userEnd + (authority[userEnd] === '[' ? 1 : 0),
    port: host?.[2] ?? '',
    path: text.slice(pathStart),
    pathStart,
    placeholder: isPlaceholder(text),
  };
}

/** Whether the host is an address, so that no name must be resolved. */
export function isAddress(host: string): boolean {
  // The library finds out by an exception, which takes as long as a hundred look-ups: names are sent away first.
  if (/^[\d.]+$/.test(host)) return ipaddr.IPv4.isValidFourPartDecimal(host);
  return host.includes(':') && ipaddr.IPv6.isValid(host);
}

/** Whether the host is cisco.com or under it. */
export function isCiscoHost(host: string): boolean {
  return /(?:^|\.)cisco\.com\.?$/i.test(host);
}
