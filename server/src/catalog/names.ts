import type { CommandKind } from '../grammar/commands';
import type { Message } from '../shared/message';
import type { HeadName } from '../syntax/heads';
import { type Entry, many, one, oneEach, onOff, type Row } from './row';

const HOST: Message = 'Maps a name to addresses, which come before any name server’s answer.';
const HOST_NX: Message =
  'Maps a name to addresses, which come before any name server’s answer. NX-OS has one table of them for every VRF.';
const SERVER: Message = 'Name servers, asked in this order.';
const LOOKUP: Message = 'Lets the device look names up.';
const SOURCE: Message = 'The source of the questions to name servers.';
const DOMAIN: Message = 'The domain that is put behind names without one.';

const names = (head: HeadName, iosxe: readonly Row[], nxos: readonly Row[]): Entry => ({
  role: 'path',
  order: 'names',
  head,
  iosxe,
  nxos,
});

/** How the device turns names into addresses. */
export const NAMES = {
  'domain-lookup': names(
    'domain',
    [
      onOff('global', 'ip domain lookup [vrf <vrf>]', LOOKUP, {
        without: 'on, and not shown',
        hidden: [{ line: 'ip domain lookup' }],
      }),
      onOff('global', 'ip domain-lookup', LOOKUP, {
        without: 'on, and not shown',
        older: true,
        slot: 'ip domain lookup',
        hidden: [{ line: 'ip domain-lookup' }],
      }),
      one('global', 'ip domain lookup source-interface <interface>', SOURCE, {
        without: 'the interface that the route points to',
      }),
      oneEach('global', 'ip domain lookup vrf <vrf> source-interface <interface>', SOURCE, {
        without: 'the interface that the route points to',
      }),
      // As the document on call-home failures spells it.
      one('global', 'ip domain-lookup source-interface <interface>', SOURCE, {
        without: 'the interface that the route points to',
        older: true,
        slot: 'ip domain lookup source-interface',
      }),
    ],
    [
      onOff('global', 'ip domain-lookup', LOOKUP, {
        without: 'on',
        hidden: [{ line: 'ip domain-lookup' }],
      }),
    ],
  ),
  'domain-name': {
    ...names(
      'domain',
      [
        one('global', 'ip domain name [vrf <vrf>] <domain>', DOMAIN),
        one('global', 'ip domain-name <domain>', DOMAIN, { older: true, slot: 'ip domain name' }),
      ],
      [one('global', 'ip domain-name <domain>', DOMAIN)],
    ),
    role: 'context',
  },
  'name-server': names(
    'nameServer',
    [
      many(
        'global',
        'ip name-server [vrf <vrf>] <address>…',
        'Name servers, asked in this order. With `vrf` they are asked in that VRF.',
        { without: 'none; they may come by DHCP' },
      ),
    ],
    [
      many('global', 'ip name-server <address>… [use-vrf <vrf>] [source-interface <interface>]', SERVER, {
        without: 'none',
      }),
      many(
        'vrf',
        'ip name-server <address>…',
        'Name servers, asked in this order. Here they are asked in this VRF.',
      ),
    ],
  ),
  host: {
    ...names(
      'host',
      [
        many('global', 'ip host [vrf <vrf>] <name> <address>…', HOST),
        many('global', 'ipv6 host [vrf <vrf>] <name> <ipv6-address>…', HOST),
      ],
      [many('global', 'ip host <name> <address>…', HOST_NX)],
    ),
    byName: true,
  },
} satisfies Partial<Record<CommandKind, Entry>>;
