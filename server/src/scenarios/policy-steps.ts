import type { Dialect } from '../grammar/commands';
import type { Message } from '../shared/message';
import type { Step } from './page';

/** What the device says of its reports, and of the last answers. */
export const LOOK: Step = {
  text: 'Look at what the device says of its reports, and of the last answers to them.',
  commands: {
    iosxe: [
      'show license status',
      'show license tech support | begin Communication Statistics',
      'show license history message',
      'show logging | include SMART_LIC',
    ],
    nxos: ['show license status', 'show license tech-support', 'show logging logfile | include SMART_LIC'],
  },
};

/** The clock, which must be right to within an hour. */
export const CLOCK: Step = {
  text: 'Check the clock: it must be right to within an hour. Set it by NTP.',
  commands: {
    iosxe: [
      'show clock',
      'show ntp status',
      'configure terminal',
      'ntp server [vrf {vrf} ]<NTP-SERVER>',
      'end',
    ],
    nxos: [
      'show clock',
      'show ntp peer-status',
      'configure terminal',
      'ntp server <NTP-SERVER> use-vrf {vrf}',
      'end',
    ],
  },
};

/** Reports are sent, and acknowledged. */
export const SYNC: Step = {
  text: 'Send the reports now, and look some minutes later whether they are acknowledged.',
  commands: {
    iosxe: ['license smart sync all', 'show license status | include ACK'],
    nxos: ['license smart sync', 'show license status | include ACK'],
  },
  good: '“Last ACK received” with the time of this try.',
  via: ['smart', 'cslu', 'onprem', 'callhome'],
};

/** What telnet to a port says. */
export const PORT_IS_OPEN: Readonly<Record<Dialect, Message>> = {
  iosxe: '“Open”. Leave with Ctrl-Shift-6 and x, then type `disconnect`.',
  nxos: '“Connected”. Leave with Ctrl-] and `quit`.',
};

/** A controller reports for the device. */
export const BY_CONTROLLER: Step = {
  text: 'Catalyst Center or SD-WAN Manager collects the reports of this device: start its license synchronization there. On the device there is nothing to do.',
  via: ['controller'],
};
