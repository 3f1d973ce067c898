import * as l10n from '@vscode/l10n';
import ipaddr from 'ipaddr.js';
import { type Position, type Range, rangeOnLine } from '../../text/range';
import type { Analysis } from '../analysis';
import { code } from './markdown';

/** `10.1.2.3 255.255.255.0`, or `10.1.2.3/24`. */
const IPV4 =
  /(?<![\d./:])(\d{1,3}(?:\.\d{1,3}){3})(?:\/(\d{1,2})(?![\d./])|[ \t]+(\d{1,3}(?:\.\d{1,3}){3})(?![\d./]))/g;
const IPV6 = /(?<![\w./:])([0-9a-f]*:[0-9a-f:]*)\/(\d{1,3})(?![\d./])/gi;

/** Longer lines are not looked through. */
const LONGEST = 500;

/** What an address with its mask or prefix length comes to, where one stands at the position. */
export function subnetAt(
  analysis: Analysis,
  { line, character }: Position,
): { readonly range: Range; readonly markdown: string } | undefined {
  const raw = analysis.text.line(line);
  if (raw.length > LONGEST) return undefined;
  for (const [pattern, read] of [
    [IPV4, ipv4Markdown],
    [IPV6, ipv6Markdown],
  ] as const) {
    for (const match of raw.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (character < match.index || character > end) continue;
      const markdown = read(match);
      if (markdown) return { range: rangeOnLine(line, match.index, end), markdown };
    }
  }
  return undefined;
}

function ipv4Markdown([, text = '', prefix, mask]: RegExpMatchArray): string | undefined {
  const length = prefix === undefined ? lengthOf(mask ?? '') : Number(prefix);
  if (!ipaddr.IPv4.isValidFourPartDecimal(text) || length === undefined || length > 32) return undefined;
  const cidr = `${text}/${length}`;
  const network = ipaddr.IPv4.networkAddressFromCIDR(cidr);
  const broadcast = ipaddr.IPv4.broadcastAddressFromCIDR(cidr);
  const subnet = code(`${network}/${length}`);
  const wanted = { subnet, mask: code(`${ipaddr.IPv4.subnetMaskFromPrefixLength(length)}`) };
  if (length === 32) return l10n.t('Subnet {subnet}, mask {mask}: this one address.', wanted);
  // A link of two needs neither a network address nor a broadcast address (RFC 3021).
  const [first, last] = length === 31 ? [network, broadcast] : [shifted(network, 1), shifted(broadcast, -1)];
  const count = length === 31 ? 2 : 2 ** (32 - length) - 2;
  const hosts = l10n.t('Subnet {subnet}, mask {mask}: hosts {first} to {last}, {count} in all.', {
    ...wanted,
    first: code(`${first}`),
    last: code(`${last}`),
    count: String(count),
  });
  if (length === 31) return hosts;
  const address = code(text);
  if (text === `${broadcast}`)
    return `${hosts} ${l10n.t('{address} is its broadcast address.', { address })}`;
  if (text === `${network}`) return `${hosts} ${l10n.t('{address} is its network address.', { address })}`;
  return `${hosts} ${l10n.t('The broadcast address is {address}.', { address: code(`${broadcast}`) })}`;
}

/** Leading ones of a mask; undefined for a wildcard mask, or for no mask at all. */
function lengthOf(mask: string): number | undefined {
  if (!ipaddr.IPv4.isValidFourPartDecimal(mask)) return undefined;
  const length = ipaddr.IPv4.parse(mask).prefixLengthFromSubnetMask();
  return length === null || length === 0 ? undefined : length;
}

function shifted(address: ipaddr.IPv4, by: number): ipaddr.IPv4 {
  const octets = [...address.octets];
  octets[3] = (octets[3] ?? 0) + by;
  return new ipaddr.IPv4(octets);
}

function ipv6Markdown([, text = '', prefix = '']: RegExpMatchArray): string | undefined {
  const length = Number(prefix);
  if (!ipaddr.IPv6.isValid(text) || length > 128) return undefined;
  const subnet = code(`${ipaddr.IPv6.networkAddressFromCIDR(`${text}/${length}`)}/${length}`);
  return l10n.t('Subnet {subnet}.', { subnet });
}
