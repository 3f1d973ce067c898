import type { Step } from './page';
import { TRY_AGAIN } from './shared-steps';
import { OWN_SERVER_ANSWERS } from './way-steps';

/** What to do about SL910, in the order of its document. */
export const responseNotParsedSteps: readonly Step[] = [
  {
    text: 'Look at the destination address.',
    commands: { iosxe: ['show call-home profile all'], nxos: ['show running-config callhome'] },
    good: 'https://tools.cisco.com/its/service/oddce/services/DDCEService, or the address of your own server, letter by letter.',
    via: ['callhome'],
  },
  {
    text: 'Look at the transport and its URL.',
    commands: { iosxe: ['show license status'], nxos: ['show license status'] },
    good: 'Transport smart: https://smartreceiver.cisco.com/licservice/license. Transport cslu: the URL that CSLU or SSM On-Prem shows.',
    via: ['smart', 'cslu', 'onprem'],
  },
  {
    text: 'Replace the http:// address by https://.',
    commands: {
      nxos: [
        'configure terminal',
        'callhome',
        'enable',
        'destination-profile CiscoTAC-1 transport-method http',
        'no destination-profile CiscoTAC-1 index 1 http http://tools.cisco.com/its/service/oddce/services/DDCEService',
        'destination-profile CiscoTAC-1 http https://tools.cisco.com/its/service/oddce/services/DDCEService',
        'end',
      ],
      iosxe: [
        'configure terminal',
        'call-home',
        'profile "{profile}"',
        'destination address http https://tools.cisco.com/its/service/oddce/services/DDCEService',
        'end',
      ],
    },
    via: ['callhome'],
  },
  {
    text: 'Directly to Cisco: give the URL anew.',
    commands: {
      iosxe: [
        'configure terminal',
        'license smart url smart https://smartreceiver.cisco.com/licservice/license',
        'end',
      ],
      nxos: [
        'configure terminal',
        'license smart url smart https://smartreceiver.cisco.com/licservice/license',
        'end',
      ],
    },
    via: ['smart'],
  },
  ...OWN_SERVER_ANSWERS,
  ...TRY_AGAIN,
];
