import ipaddr from 'ipaddr.js';
import type { HostEntry } from '../../model/name-resolution';
import { isPlaceholder } from '../../model/placeholder';

/** Why no server can have an address; the ids are those of SL404's messages. */
export type AddressFault = 'malformed' | 'unspecified' | 'loopback' | 'multicast' | 'broadcast';

const IMPOSSIBLE: readonly string[] = ['unspecified', 'loopback', 'multicast', 'broadcast'];

/**
 * What is wrong with an address of a mapping; undefined when it may be a server's, or is not filled in yet. Only the first
 * word, and later ones that look like addresses, are meant as such.
 */
export function addressFault(text: string, position: number): AddressFault | undefined {
  if (isPlaceholder(text)) return undefined;
  const address = parsed(text);
  if (!address) return position === 0 ? firstFault(text) : /^[\d.]+$/.test(text) ? 'malformed' : undefined;
  const range = address.range();
  return IMPOSSIBLE.includes(range) ? (range as AddressFault) : undefined;
}

/** Whether two mappings of a name in one VRF share no address though both have some of one kind. */
export function conflicts(a: HostEntry, b: HostEntry): boolean {
  if (a.vrf !== b.vrf || a.additional || b.additional) return false;
  return [4, 6].some((version) => {
    const [mine, theirs] = [a, b].map((entry) => addressesOf(entry, version));
    if (!mine?.length || !theirs?.length) return false;
    return !mine.some((address) => theirs.includes(address));
  });
}

function addressesOf(entry: HostEntry, version: number): string[] {
  if (entry.addresses.some(({ value }) => isPlaceholder(value))) return [];
  return entry.addresses.flatMap(({ value }) => {
    const address = parsed(value);
    return address && (address.kind() === 'ipv6') === (version === 6) ? [address.toNormalizedString()] : [];
  });
}

function parsed(text: string): ipaddr.IPv4 | ipaddr.IPv6 | undefined {
  if (text.includes(':')) return ipaddr.IPv6.isValid(text) ? ipaddr.IPv6.parse(text) : undefined;
  // Devices take leading zeros for what they are; ipaddr.js would read an octal number.
  const plain = text.replace(/(^|\.)0+(?=\d)/g, '$1');
  return ipaddr.IPv4.isValidFourPartDecimal(plain) ? ipaddr.IPv4.parse(plain) : undefined;
}

/** A comment behind the name is no address at all. */
function firstFault(text: string): AddressFault | undefined {
  return /^[!#]/.test(text) ? undefined : 'malformed';
}
