import type { Step } from './page';

/** Section 4 of the Catalyst document: what to switch on before the next try. */
export const DEBUG_STEP: Step = {
  text: 'Switch the debugs on, try again, and read what the agent says. Switch them off afterwards with undebug all.',
  commands: {
    iosxe: ['debug call-home smart-licensing all', 'debug ip http client all', 'undebug all'],
    nxos: ['debug callhome all', 'debug license smart all', 'undebug all'],
  },
};

/** Registering anew; the token is always typed by hand. */
export const REGISTER_AGAIN: readonly string[] = ['license smart register idtoken <TOKEN> force'];
export const TRUST_AGAIN: readonly string[] = ['license smart trust idtoken <TOKEN> local force'];

/** Whether the way to the destination is open at all. */
export const REACH_STEPS: readonly Step[] = [
  {
    text: 'Check that the device can reach the destination.',
    commands: { iosxe: ['ping [vrf {vrf} ]{host}'], nxos: ['ping {host}[ vrf {vrf}]'] },
    good: 'Replies from the address of {host}. A firewall may drop ping, so a failure alone proves nothing.',
  },
  {
    text: 'If the name is not resolved, configure a name server or map the name to its address, in the VRF that is used.',
    commands: {
      iosxe: [
        'show hosts {host}',
        'show running-config | include name-server|domain lookup|domain-lookup|ip host',
      ],
      nxos: ['show hosts', 'show running-config | include name-server|domain-lookup|"ip host"'],
    },
    good: 'An address for {host}, and a name server that the VRF in use can reach.',
  },
  {
    text: 'Open the TCP port of the destination from the interface that licensing uses.',
    commands: {
      iosxe: ['telnet {host} {port}[ /vrf {vrf}][ /source-interface {interface}]'],
      nxos: ['telnet {host} {port}[ vrf {vrf}]'],
    },
    good: '“Open” (IOS XE) or “Connected” (NX-OS). Leave with Ctrl-C.',
  },
];

/** Where the reports come from, and where they are sent. */
export const SOURCE_STEPS: readonly Step[] = [
  {
    text: 'Check that the source interface of the HTTP client is defined, up, addressed and in the right VRF.',
    commands: {
      iosxe: ['show running-config | include ip http client', 'show ip interface brief'],
      nxos: [
        'show running-config | include "ip http source-interface"',
        'show ip interface brief[ vrf {vrf}]',
      ],
    },
    good: 'The interface is up/up, has an address, and belongs to the VRF that the other licensing lines name.',
  },
  {
    text: 'Check the URL: scheme, host and path, letter by letter, since the path is case-sensitive.',
    commands: {
      iosxe: ['show call-home profile all'],
      nxos: ['show running-config callhome'],
      policy: ['show license status', 'show running-config | include license smart'],
    },
    good: 'The active profile reports Smart Licensing to https://tools.cisco.com/its/service/oddce/services/DDCEService, or to your own server.',
  },
  {
    text: 'Check that the route to the destination points to the right next hop.',
    commands: {
      iosxe: ['show ip route [vrf {vrf} ]{address}'],
      nxos: ['show ip route {address}[ vrf {vrf}]'],
    },
    good: 'A route with the next hop you expect.',
  },
  {
    text: 'Make sure that no firewall or access list blocks the port between the device and the destination, and that no proxy opens the TLS connection.',
    commands: { iosxe: ['show ip access-lists'], nxos: ['show ip access-lists'] },
  },
  {
    text: 'If the way leads through a VRF, make sure that licensing uses it.',
    commands: {
      iosxe: ['show call-home | include vrf', 'show running-config | section call-home'],
      nxos: ['show running-config callhome | include use-vrf'],
      policy: ['show running-config | include license smart vrf'],
    },
    good: 'The VRF of the source interface.',
  },
];
