import { CATALOG } from '../../server/src/catalog';
import type { Dialect, Mode } from '../../server/src/grammar/commands';
import { slotValue } from '../catalog/samples';

/** A text of so many lines, blocks or items of one kind. */
export type Shape = (count: number) => string;

const CISCO = 'https://tools.cisco.com/its/service/oddce/services/DDCEService';

const TOP: Readonly<Record<Dialect, readonly string[]>> = {
  iosxe: [
    ...['version 17.9', 'hostname edge-1', 'service call-home', 'license smart transport callhome'],
    ...['call-home', ' contact-email-addr noc@example.net', ' profile "CiscoTAC-1"', '  active'],
    ...['  destination transport-method http', `  destination address http ${CISCO}`],
  ],
  nxos: [
    ...['!Command: show running-config', 'version 10.3(1)', 'hostname leaf-1', 'license smart enable'],
    ...['callhome', '  email-contact noc@example.net', '  enable'],
    `  destination-profile CiscoTAC-1 index 1 http ${CISCO}`,
  ],
};

const END: Readonly<Record<Dialect, readonly string[]>> = {
  iosxe: ['interface Vlan1', ' ip address 192.0.2.1 255.255.255.0', 'end', ''],
  nxos: ['interface mgmt0', '  ip address 192.0.2.1/24', ''],
};

/** The headers of a mode; `#` is the number of the block. */
const HEADERS: Readonly<Record<Dialect, Readonly<Partial<Record<Mode, readonly string[]>>>>> = {
  iosxe: {
    global: [],
    'call-home': ['call-home'],
    'call-home-profile': ['call-home', ' profile "P#"'],
    trustpoint: ['crypto pki trustpoint TP#'],
    vrf: ['vrf definition V#'],
    interface: ['interface Vlan#'],
  },
  nxos: {
    global: [],
    'call-home': ['callhome'],
    trustpoint: ['crypto ca trustpoint TP#'],
    vrf: ['vrf context V#'],
    interface: ['interface Ethernet1/#'],
  },
};

const of = (count: number, lines: (at: number) => readonly string[]): string[] =>
  Array.from({ length: count }, (_, at) => lines(at)).flat();

/** A configuration with these lines in its middle. */
export function configWith(dialect: Dialect, lines: (at: number) => readonly string[]): Shape {
  return (count) => [...TOP[dialect], ...of(count, lines), '!', ...END[dialect]].join('\n');
}

/** A text that begins so and goes on with these lines. */
export function textOf(top: readonly string[], lines: (at: number) => readonly string[]): Shape {
  return (count) => [...top, ...of(count, lines), ''].join('\n');
}

/** All commands of a mode, each with a value of its own: in one block, and in a block of its own. */
export function catalogShapes(): [name: string, shape: Shape][] {
  return (['iosxe', 'nxos'] as const).flatMap((dialect) =>
    (Object.entries(HEADERS[dialect]) as [Mode, readonly string[]][]).flatMap(([mode, headers]) => {
      const rows = Object.values(CATALOG).flatMap((entry) =>
        entry[dialect].filter((row) => row.mode === mode),
      );
      const commands = (at: number) =>
        rows.map(({ syntax }) => ' '.repeat(2 * headers.length) + numbered(syntax, dialect, at));
      const opened = (at: number) => headers.map((header) => header.replace('#', String(at)));
      const inOne = configWith(dialect, (at) => [...(at === 0 ? opened(0) : []), ...commands(at)]);
      const inMany = configWith(dialect, (at) => [...opened(at), ...commands(at), '!']);
      const shapes: [string, Shape][] = [[`${dialect}, commands of ${mode}, one block`, inOne]];
      if (headers.length > 0) shapes.push([`${dialect}, commands of ${mode}, many blocks`, inMany]);
      return shapes;
    }),
  );
}

/** A command as the catalog has it, its values told apart by a number. */
function numbered(syntax: string, dialect: Dialect, at: number): string {
  return syntax
    .replace(/ \[[^\]]*\]/g, '')
    .replace(/\{([^|}]+)[^}]*\}…?/g, '$1')
    .replace(/<([^>]*)>…?/g, (_, slot: string) => {
      const value = slotValue(slot, dialect);
      if (/^\d+(?:\.\d+){3}$/.test(value)) return `10.${(at >> 8) & 255}.${at & 255}.1`;
      if (value.includes('://')) return value.replace('://', `://h${at}-`);
      return /^[A-Za-z][\w-]*$/.test(value) ? `${value}${at}` : value;
    });
}
