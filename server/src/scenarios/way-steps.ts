import { DEFAULT_SMART_URL } from '../model/endpoint';
import type { Step } from './page';
import { PORT_IS_OPEN } from './policy-steps';

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

/** What stands in SSM On-Prem: how it licenses the device, and its URL. */
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
