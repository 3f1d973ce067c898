import type { CommandKind } from '../grammar/commands';
import type { Message } from '../shared/message';
import { type Entry, many, one, onOff, type Row } from './row';

const VRF: Message = 'A routing table of its own.';
const ADDRESS: Message = 'The address of the interface, which packets from it carry.';
const INTERFACE: Message = 'An interface and its settings.';
const OFF: Message = 'Turns the interface off; nothing can leave by it.';
const STATIC: Message = 'A static route.';
const ROUTE6: Message = 'A static route for IPv6.';

const path = (order: Entry['order'], iosxe: readonly Row[], nxos: readonly Row[] = []): Entry => ({
  role: 'path',
  order,
  byName: true,
  iosxe,
  nxos,
});

/** VRFs, interfaces and routes: what reports leave by. */
export const NETWORK = {
  vrf: {
    ...path(
      'vrf',
      [
        many('global', 'vrf definition <vrf>', VRF),
        many('global', 'ip vrf <vrf>', 'A routing table of its own. Older spelling, for IPv4 alone.'),
      ],
      [
        many(
          'global',
          'vrf context <vrf>',
          'A routing table of its own. `default` and `management` are always there.',
        ),
      ],
    ),
    head: 'vrf',
    opens: 'vrf',
  },
  interface: {
    ...path(
      'interface',
      [many('global', 'interface <interface>', INTERFACE)],
      [many('global', 'interface <interface>', INTERFACE)],
    ),
    head: 'interface',
    opens: 'interface',
  },
  'interface-vrf': path(
    'interface',
    [
      one(
        'interface',
        'vrf forwarding <vrf>',
        'Puts the interface into a VRF and takes its addresses away.',
        {
          without: 'the global table',
          turn: { set: 'changes-table', unset: 'changes-table' },
        },
      ),
      one('interface', 'ip vrf forwarding <vrf>', 'Puts the interface into a VRF. Older spelling.', {
        without: 'the global table',
        turn: { set: 'changes-table', unset: 'changes-table' },
      }),
    ],
    [
      one('interface', 'vrf member <vrf>', 'Puts the interface into a VRF and takes its addresses away.', {
        without: 'default; mgmt0 is in management',
        hidden: [{ line: 'vrf member management', under: 'mgmt0' }, { line: 'no vrf member' }],
        turn: { set: 'changes-table', unset: 'changes-table' },
      }),
    ],
  ),
  'interface-address': path(
    'interface',
    [
      one(
        'interface',
        'ip address dhcp',
        'Takes the address by DHCP; name servers and time servers may come with it.',
        { slot: 'ip address' },
      ),
      one('interface', 'ip address <address> <mask>', ADDRESS, {
        no: 'either',
        hidden: [{ line: 'no ip address' }],
      }),
      many('interface', 'ip address <address> <mask> secondary', 'Another address of the interface.', {
        turn: { unset: 'makes-room' },
      }),
      many('interface', 'ipv6 address <ipv6-address>', 'An IPv6 address of the interface.'),
    ],
    [
      one('interface', 'ip address <address/length>', ADDRESS, {
        no: 'either',
        hidden: [{ line: 'no ip address' }],
      }),
      one('interface', 'ip address dhcp', 'Takes the address by DHCP.', { slot: 'ip address' }),
      many('interface', 'ip address <address/length> secondary', 'Another address of the interface.', {
        turn: { unset: 'makes-room' },
      }),
      many('interface', 'ipv6 address <ipv6-address>', 'An IPv6 address of the interface.'),
    ],
  ),
  'interface-shutdown': path(
    'interface',
    [
      onOff('interface', 'shutdown', OFF, {
        without: 'depends on the interface',
        hidden: [{ line: 'no shutdown' }],
        turn: { unset: 'switches-on' },
      }),
    ],
    [
      onOff('interface', 'shutdown', OFF, {
        without: 'depends on the interface',
        hidden: [{ line: 'shutdown', under: 'vlan' }],
        turn: { unset: 'switches-on' },
      }),
    ],
  ),
  route: {
    ...path(
      'route',
      [many('global', 'ip route [vrf <vrf>] <prefix> <mask> <next-hop>', STATIC)],
      [
        many('vrf', 'ip route <prefix> <next-hop>', 'A static route of this VRF.'),
        many('global', 'ip route <prefix> <next-hop>', STATIC),
      ],
    ),
    head: 'route',
  },
  'ipv6-route': {
    ...path(
      'route',
      [many('global', 'ipv6 route [vrf <vrf>] <ipv6-prefix> <ipv6-address>', ROUTE6)],
      [
        many('vrf', 'ipv6 route <ipv6-prefix> <ipv6-address>', ROUTE6),
        many('global', 'ipv6 route <ipv6-prefix> <ipv6-address>', ROUTE6),
      ],
    ),
    head: 'route',
  },
  'default-gateway': {
    role: 'path',
    order: 'route',
    head: 'gateway',
    iosxe: [
      one(
        'global',
        'ip default-gateway <address>',
        'Where packets go that leave the subnet, while the device itself does not route (`no ip routing`).',
        { no: 'either' },
      ),
    ],
    nxos: [],
  },
} satisfies Partial<Record<CommandKind, Entry>>;
