import { iosxeBlock, iosxeHead, iosxeTail } from './iosxe';
import { Random } from './random';

/** An input made to be slow; `size` counts what it is made of. */
export interface Hostile {
  readonly name: string;
  /** Twice this is the size that the goals name. */
  readonly size: number;
  readonly make: (size: number) => string;
}

const MEGABYTES = 1024 * 1024;

/** A configuration with `lines` between its head and its end. */
function around(lines: readonly string[]): string {
  return [...iosxeHead(0), ...lines, ...iosxeTail(), ''].join('\n');
}

function many(size: number, lines: (index: number) => readonly string[]): string {
  return around(Array.from({ length: size }, (_, index) => lines(index)).flat());
}

function ordinaryLines(size: number): string[] {
  const random = new Random(5);
  return Array.from({ length: size }, (_, index) => iosxeBlock(random, index, `uplink ${index}`)).flat();
}

/** The inputs of the design, and a few more that grow with the file. */
export const HOSTILE: readonly Hostile[] = [
  {
    name: 'one long line',
    size: 2.5 * MEGABYTES,
    make: (size) => around([`ip host ${'a'.repeat(size)}`]),
  },
  { name: 'a million blank lines', size: 500_000, make: (size) => around(Array(size).fill('')) },
  {
    name: 'an unclosed banner',
    size: 4000,
    make: (size) => around(['banner motd ^C', ...ordinaryLines(size)]),
  },
  {
    name: 'an unclosed certificate',
    size: 30_000,
    make: (size) =>
      around([' certificate ca 01', ...Array(size).fill('  30820321 30820209 A0030201 02020101 300D0609 ')]),
  },
  {
    name: '60 levels',
    size: 1500,
    make: (size) =>
      many(size, () => Array.from({ length: 60 }, (_, level) => `${' '.repeat(level)}level ${level}`)),
  },
  {
    name: '100,000 trustpoints',
    size: 50_000,
    make: (size) =>
      many(size, (index) => [`crypto pki trustpoint TP-${index}`, ' revocation-check crl', '!']),
  },
  {
    name: '100,000 references to one VRF',
    size: 50_000,
    make: (size) =>
      many(size, (index) => [`ip route vrf Mgmt-vrf 10.0.0.0 255.0.0.0 192.0.2.1 name R${index}`]),
  },
  {
    name: '100,000 interfaces in one VRF',
    size: 50_000,
    make: (size) =>
      many(size, (index) => [`interface Vlan${index}`, ' vrf forwarding Mgmt-vrf', ' no ip address']),
  },
  {
    name: '20,000 name servers',
    size: 10_000,
    make: (size) => many(size, (index) => [`ip name-server 10.${index >> 8}.${index & 255}.1`]),
  },
  {
    name: '2,000 profiles',
    size: 1000,
    make: (size) => [...iosxeHead(size), ...iosxeTail(), ''].join('\n'),
  },
  {
    name: '20,000 smart URLs',
    size: 10_000,
    make: (size) => many(size, (index) => [`license smart url https://h${index}.example/SmartTransport`]),
  },
  {
    name: 'lone carriage returns',
    size: 4000,
    make: (size) => around(ordinaryLines(size)).replaceAll('\n', '\r'),
  },
];
