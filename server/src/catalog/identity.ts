import type { CommandKind } from '../grammar/commands';
import type { Message } from '../shared/message';
import type { HeadName } from '../syntax/heads';
import { type Entry, many, one, onOff, type Row } from './row';

const NTP: Message = 'Where the time comes from. A server’s certificate is refused when the clock is wrong.';
const PTP: Message = 'Takes the time from the network, by the precision time protocol.';
const END: Message = 'The end of a configuration.';

const told = (head: HeadName, iosxe: readonly Row[], nxos: readonly Row[]): Entry => ({
  role: 'context',
  order: 'identity',
  head,
  iosxe,
  nxos,
});

const clock = (head: HeadName, iosxe: readonly Row[], nxos: readonly Row[]): Entry => ({
  ...told(head, iosxe, nxos),
  role: 'path',
});

/** The clock, and what tells a configuration and its device apart. */
export const IDENTITY = {
  'ntp-server': clock(
    'ntp',
    [
      many('global', 'ntp server [vrf <vrf>] <host> [source <interface>] [prefer]', NTP),
      many('global', 'ntp peer [vrf <vrf>] <host>', NTP),
    ],
    [
      many('global', 'ntp server <host> [prefer] [use-vrf <vrf>]', NTP),
      many('global', 'ntp peer <host> [use-vrf <vrf>]', NTP),
    ],
  ),
  'calendar-valid': clock(
    'clock',
    [
      onOff('global', 'clock calendar-valid', 'Trusts the calendar’s time without NTP.', {
        without: 'the clock is not trusted until it is set',
      }),
    ],
    [],
  ),
  ptp: clock('ptp', [many('global', 'ptp mode <mode>', PTP)], [many('global', 'ptp source <address>', PTP)]),
  hostname: told(
    'hostname',
    [
      one(
        'global',
        'hostname <name>',
        'The name of the device. On routers it must differ from the product number.',
      ),
    ],
    [one('global', 'hostname <name>', 'The name of the device.')],
  ),
  version: told(
    'version',
    [
      many(
        'global',
        'version <release>',
        'The release, without its maintenance number: 17.3 may be 17.3.1 (registration) or 17.3.2 (reporting).',
        { kept: 'printed' },
      ),
    ],
    [
      many(
        'global',
        'version <release>',
        'The release: before 10.2(1) the device registers, from then on it reports.',
        { kept: 'printed' },
      ),
    ],
  ),
  'switch-provision': told(
    'switch',
    [
      many(
        'global',
        'switch <member> provision <model>',
        'A member of the stack; each consumes licenses of its own.',
        { kept: 'printed' },
      ),
    ],
    [],
  ),
  feature: {
    ...told('feature', [], [onOff('global', 'feature <feature>', 'Turns a feature of the system on.')]),
    order: 'licensing-on',
  },
  end: told(
    'end',
    [many('global', 'end', END, { kept: 'printed' })],
    [many('global', 'end', END, { kept: 'printed' })],
  ),
} satisfies Partial<Record<CommandKind, Entry>>;
