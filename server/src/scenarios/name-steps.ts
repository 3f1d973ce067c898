import type { Step } from './page';

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
