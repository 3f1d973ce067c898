import { strict as assert } from 'node:assert';
import { CATALOG, type Row } from '../../server/src/catalog';
import type { CommandKind, Dialect, Mode } from '../../server/src/grammar/commands';
import { transition } from '../../server/src/service/transition';
import { Device } from '../changes/device-simulator';
import { read } from '../service/laws';
import { sampleOf } from './samples';

/** A device whose reports pass all that a row may be about; `at` is where the row's line comes. */
const DEVICES: Readonly<Record<Dialect, string>> = {
  iosxe: `version 17.12
hostname core-1
vrf definition Mgmt-vrf
at vrf
!
at global
interface GigabitEthernet0/0
at interface
!
crypto pki trustpoint SLA-TrustPoint
at trustpoint
!
ip http client source-interface GigabitEthernet0/0
call-home
at call-home
 profile "OnPrem"
at call-home-profile
end
`,
  nxos: `!Command: show running-config
version 10.3(1)
hostname leaf-1
at global
vrf context management
at vrf
interface Ethernet1/1
at interface
ip http source-interface Ethernet1/1
callhome
at call-home
`,
};

/** Lines that a plan does not compare by themselves: they come with what they define, or only where it is used. */
const WITH_OTHERS: ReadonlySet<CommandKind> = new Set<CommandKind>([
  'vrf',
  'interface',
  'trustpoint',
  'call-home',
  'call-home-profile',
  'certificate-pool',
  'trustpool-policy',
  'route',
  'ipv6-route',
  'host',
  'http-client-source-interface',
]);

/** The modes whose lines a plan types, with their indentation. */
const INDENT: Readonly<Record<Dialect, Readonly<Partial<Record<Mode, string>>>>> = {
  iosxe: {
    global: '',
    interface: ' ',
    trustpoint: ' ',
    'call-home': ' ',
    'call-home-profile': '  ',
    vrf: ' ',
  },
  nxos: { global: '', interface: '  ', 'call-home': '  ', vrf: '  ' },
};

function deviceWith(line: string | undefined, mode: Mode, dialect: Dialect): string {
  const indent = INDENT[dialect][mode] ?? '';
  return DEVICES[dialect].replace(/^at (.*)\n/gm, (_, place: string) =>
    place === mode && line !== undefined ? `${indent}${line}\n` : '',
  );
}

describe('catalog: what a plan types is taken, and taken back', () => {
  for (const dialect of ['iosxe', 'nxos'] as const) {
    for (const kind of Object.keys(CATALOG) as CommandKind[]) {
      if (CATALOG[kind].role === 'context' || WITH_OTHERS.has(kind)) continue;
      for (const row of CATALOG[kind][dialect]) {
        if (row.kept || !(row.mode in INDENT[dialect])) continue;
        it(`${dialect}, ${row.mode}: ${row.syntax}`, () => tryRow(row, dialect));
      }
    }
  }
});

function tryRow(row: Row, dialect: Dialect): void {
  const without = deviceWith(undefined, row.mode, dialect);
  const line = sampleOf(row, dialect);
  // A line that says what the device does anyway tells nothing: what it does not do is said by `no`.
  const isHidden =
    row.hidden?.some((one) => one.line === line && (one.under ?? 'own-profile') === 'own-profile') ?? false;
  const withIt = deviceWith(isHidden ? `no ${line}` : line, row.mode, dialect);
  for (const [before, after] of [
    [without, withIt],
    [withIt, without],
  ] as const) {
    const change = transition(read(before), read(after));
    assert.ok('plan' in change);
    const { apply, rollback } = change.plan;
    const told = [...apply, { text: '--- back' }, ...rollback].map(({ text }) => text).join('\n');
    assert.ok(apply.length > 0, `nothing is typed\n${after}`);
    const device = new Device(dialect, before).type(apply.map(({ text }) => text));
    assert.deepEqual(device.shown(), new Device(dialect, after).shown(), told);
    device.type(rollback.map(({ text }) => text));
    assert.deepEqual(device.shown(), new Device(dialect, before).shown(), told);
  }
}
