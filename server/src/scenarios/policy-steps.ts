import type { Dialect } from '../grammar/commands';
import { DEFAULT_SMART_URL } from '../model/endpoint';
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

const NEW_TOKEN: Message =
  'In CSSM, open Inventory and the Virtual Account of the device, and create a token with New Token. Install the trust code with it.';
const INSTALLED: Message = 'A date where the trust code is shown.';

/** A trust code for a device that has none. */
export const TOKEN: readonly Step[] = [
  {
    text: NEW_TOKEN,
    commands: {
      iosxe: [
        'license smart trust idtoken <TOKEN> local',
        'show license status | include Trust Code|INSTALLED',
      ],
      nxos: ['license smart trust idtoken <TOKEN>', 'show license status'],
    },
    good: INSTALLED,
  },
  {
    text: 'In a stack or pair, type this instead: it installs the code on each of its devices.',
    unlessStack: true,
    commands: { iosxe: ['license smart trust idtoken <TOKEN> all'] },
  },
];

/** A trust code in place of another one. */
export const TOKEN_BY_FORCE: Step = {
  text: 'In CSSM, open Inventory and the Virtual Account of the device, and create a token with New Token. Replace the trust code with it.',
  commands: {
    iosxe: [
      'license smart trust idtoken <TOKEN> local force',
      'show license status | include Trust Code|INSTALLED',
    ],
    nxos: ['license smart trust idtoken <TOKEN> force', 'show license status'],
  },
  good: INSTALLED,
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

/** The direct way to Cisco. */
export const DIRECT: readonly Step[] = [
  {
    text: 'Directly to Cisco: check the transport and its URL.',
    commands: {
      iosxe: ['configure terminal', 'license smart transport smart', 'license smart url default', 'end'],
      // No document shows `url default` on NX-OS: the URL itself says the same.
      nxos: [
        'configure terminal',
        'license smart transport smart',
        `license smart url smart ${DEFAULT_SMART_URL}`,
        'end',
      ],
    },
    via: ['smart'],
  },
  {
    text: 'Check that the server answers on its port, from the VRF that licensing uses.',
    commands: {
      iosxe: ['ping [vrf {vrf} ]{host}', 'telnet {host} {port}[ /vrf {vrf}]'],
      nxos: ['ping {host}[ vrf {vrf}]', 'telnet {host} {port}[ vrf {vrf}]'],
    },
    goodOn: PORT_IS_OPEN,
    via: ['smart', 'cslu', 'onprem'],
  },
  {
    text: 'If the way leads through a VRF, tell licensing so.',
    commands: {
      iosxe: ['configure terminal', 'ip http client source-interface {interface}', 'end'],
      nxos: ['configure terminal', 'ip http source-interface {interface} vrf {vrf}', 'end'],
    },
    via: ['smart', 'cslu', 'onprem'],
  },
  {
    // Outputs before 17.7 show no VRF of licensing; which release brought the command is in no document at hand.
    text: 'Newer releases take the name of the VRF too; where the command is refused, the interface decides.',
    commands: { iosxe: ['configure terminal', 'license smart vrf {vrf}', 'end'] },
    since: [17, 7, 1],
    via: ['smart', 'cslu', 'onprem'],
  },
  {
    text: 'If a proxy stands between the device and Cisco, name it.',
    commands: {
      iosxe: [
        'configure terminal',
        'license smart proxy address <PROXY>',
        'license smart proxy port <PORT>',
        'end',
      ],
      nxos: [
        'configure terminal',
        'license smart proxy address <PROXY>',
        'license smart proxy port <PORT>',
        'end',
      ],
    },
    via: ['smart'],
  },
];

/** The way through CSLU. */
export const THROUGH_CSLU: readonly Step[] = [
  {
    text: 'Through CSLU: give its address, or map cslu-local to it.',
    addressed: false,
    commands: {
      iosxe: [
        'configure terminal',
        'license smart transport cslu',
        'license smart url cslu http://<CSLU>:8182/cslu/v1/pi',
        'end',
      ],
      nxos: [
        'configure terminal',
        'license smart transport cslu',
        'license smart url cslu http://<CSLU>:8182/cslu/v1/pi',
        'end',
      ],
    },
    via: ['cslu'],
  },
  {
    text: 'On the host of CSLU, check that its service runs, that the firewall lets port 8182 in, and that CSLU says “Cisco Is Available”.',
    via: ['cslu'],
  },
];

/** The way through SSM On-Prem. */
export const THROUGH_ON_PREM: readonly Step[] = [
  {
    text: 'Through SSM On-Prem, of release 8-202102 or later: copy the CSLU Transport URL from Inventory, General, and add the device under SL Using Policy.',
    addressed: false,
    commands: {
      iosxe: [
        'configure terminal',
        'license smart transport cslu',
        'license smart url cslu https://{ssm-on-prem}/cslu/v1/pi/<TENANT>-1',
        'end',
      ],
      nxos: [
        'configure terminal',
        'license smart transport cslu',
        'license smart url cslu https://{ssm-on-prem}/cslu/v1/pi/<TENANT>-1',
        'end',
      ],
    },
    via: ['onprem'],
  },
  {
    text: 'If the device cannot fetch the revocation list of SSM On-Prem, switch that check off.',
    commands: {
      iosxe: ['configure terminal', 'crypto pki trustpoint {trustpoint}', 'revocation-check none', 'end'],
    },
    via: ['onprem'],
  },
];

/** The same where the text tells the address that the device has. */
export const AT_CSLU: Step = {
  text: 'Through CSLU: {url} must be its address. If it is another one, set that.',
  addressed: true,
  commands: {
    iosxe: ['configure terminal', 'license smart url cslu http://<CSLU>:8182/cslu/v1/pi', 'end'],
    nxos: ['configure terminal', 'license smart url cslu http://<CSLU>:8182/cslu/v1/pi', 'end'],
  },
  via: ['cslu'],
};
export const AT_ON_PREM: Step = {
  text: 'In SSM On-Prem, of release 8-202102 or later, the device must stand under SL Using Policy. Compare {url}, letter by letter, with the CSLU Transport URL under Inventory, General; if they differ, set that one.',
  addressed: true,
  commands: {
    iosxe: [
      'configure terminal',
      'license smart url cslu https://{ssm-on-prem}/cslu/v1/pi/<TENANT>-1',
      'end',
    ],
    nxos: ['configure terminal', 'license smart url cslu https://{ssm-on-prem}/cslu/v1/pi/<TENANT>-1', 'end'],
  },
  via: ['onprem'],
};

/** A step whatever the way of the reports. */
export function onAnyWay({ via: _, ...step }: Step): Step {
  return step;
}

/** All that may be wrong on the way through a server of one's own. */
export const OWN_SERVER: readonly Step[] = [AT_CSLU, ...THROUGH_CSLU, AT_ON_PREM, ...THROUGH_ON_PREM];
/** The same where the server has answered: its certificate was accepted. */
export const OWN_SERVER_ANSWERS: readonly Step[] = [
  AT_CSLU,
  ...THROUGH_CSLU.slice(0, 1),
  AT_ON_PREM,
  ...THROUGH_ON_PREM.slice(0, 1),
];

/** The way by files. */
export const BY_FILE: readonly Step[] = [
  {
    text: 'By file: write all reports that were never acknowledged to a file.',
    commands: {
      iosxe: ['license smart save usage unreported file bootflash:<NAME>'],
      nxos: ['license smart save usage unreported file bootflash:<NAME>'],
    },
    via: ['off'],
  },
  {
    text: 'In CSSM, upload the file under Reports, Usage Data Files, and download the acknowledgement.',
    via: ['off'],
  },
  {
    text: 'Copy the acknowledgement to the device, and import it.',
    commands: {
      iosxe: [
        'copy tftp://<SERVER>/<ACK> bootflash:',
        'license smart import bootflash:<ACK>',
        'show license status | include Last ACK',
      ],
      nxos: [
        'copy tftp://<SERVER>/<ACK> bootflash: vrf {vrf}',
        'license smart import bootflash:<ACK>',
        'show license status | include ACK',
      ],
    },
    good: '“Last ACK received” with the time of the import.',
    via: ['off'],
  },
];

/** A controller reports for the device. */
export const BY_CONTROLLER: Step = {
  text: 'Catalyst Center or SD-WAN Manager collects the reports of this device: start its license synchronization there. On the device there is nothing to do.',
  via: ['controller'],
};

/** Name resolution of the licensing server. */
export const RESOLVE: readonly Step[] = [
  {
    text: 'Check whether the name is known.',
    commands: {
      iosxe: ['show hosts {host}', 'show running-config | include name-server|domain.lookup'],
      nxos: ['show hosts'],
    },
    good: 'An address for {host}.',
  },
  {
    text: 'If it is not, configure a name server that the VRF of licensing reaches.',
    commands: {
      iosxe: ['configure terminal', 'ip domain lookup', 'ip name-server [vrf {vrf} ]<DNS-SERVER>', 'end'],
      nxos: ['configure terminal', 'ip domain-lookup', 'ip name-server <DNS-SERVER> use-vrf {vrf}', 'end'],
    },
  },
  {
    text: 'Or map the name to its address.',
    commands: {
      iosxe: ['configure terminal', 'ip host [vrf {vrf} ]{host} <ADDRESS>', 'end'],
      nxos: ['configure terminal', 'ip host {host} <ADDRESS>', 'end'],
    },
  },
];

/** Whether it is known now. */
export const RESOLVED: Step = {
  text: 'Check that the name is resolved now.',
  commands: { iosxe: ['ping [vrf {vrf} ]{host}'], nxos: ['ping {host}[ vrf {vrf}]'] },
  good: 'An address of {host}. A firewall may drop the ping itself.',
};
