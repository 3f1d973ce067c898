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

type Kind = 'ipv4' | 'ipv6';
const KINDS: readonly Kind[] = ['ipv4', 'ipv6'];

/**
 * The mappings of one name, line by line. Two of them in one VRF contradict each other when they share no address though
 * both have some of one kind.
 */
export class Mappings {
  private readonly seen = new Map<string, Seen>();
  private count = 0;

  /** The first of those before that the mapping contradicts. */
  add(entry: HostEntry): HostEntry | undefined {
    if (entry.additional) return undefined;
    this.count++;
    const others = KINDS.flatMap((kind) => this.addOf(kind, entry) ?? []);
    return others.sort((a, b) => a.at - b.at)[0]?.entry;
  }

  private addOf(kind: Kind, entry: HostEntry): Mapping | undefined {
    const addresses = addressesOf(entry, kind);
    if (addresses.size === 0) return undefined;
    const key = `${kind} ${entry.vrf ?? ' '}`;
    const seen = this.seen.get(key) ?? { common: addresses, different: new Map<string, Mapping>() };
    this.seen.set(key, seen);
    // What all of them have cannot contradict any.
    const other = shareOne(seen.common, addresses)
      ? undefined
      : [...seen.different.values()].find((one) => !shareOne(one.addresses, addresses));
    const own = [...addresses].sort().join(' ');
    if (!seen.different.has(own)) seen.different.set(own, { entry, addresses, at: this.count });
    seen.common = new Set([...seen.common].filter((address) => addresses.has(address)));
    return other;
  }
}

interface Mapping {
  readonly entry: HostEntry;
  readonly addresses: ReadonlySet<string>;
  readonly at: number;
}

/** The mappings of one VRF, by one kind of addresses. */
interface Seen {
  /** Addresses that all of them have. */
  common: ReadonlySet<string>;
  /** Each different set of addresses with the first mapping that has it. */
  readonly different: Map<string, Mapping>;
}

function shareOne(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const address of some) if (others.has(address)) return true;
  return false;
}

function addressesOf(entry: HostEntry, kind: Kind): ReadonlySet<string> {
  if (entry.addresses.some(({ value }) => isPlaceholder(value))) return new Set();
  return new Set(
    entry.addresses.flatMap(({ value }) => {
      const address = parsed(value);
      return address?.kind() === kind ? [address.toNormalizedString()] : [];
    }),
  );
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
