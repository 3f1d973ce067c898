import { RESOLVE } from './name-steps';
import type { Step } from './page';
import { PORT_IS_OPEN, SYNC } from './policy-steps';

/** Section 4 of the Catalyst document: what to switch on before the next try, and off behind it. */
export const DEBUG_STEPS: readonly Step[] = [
  {
    text: 'Switch the debugs on, try again, and read what the agent says.',
    // No document at hand shows debugs of NX-OS.
    commands: { iosxe: ['debug call-home smart-licensing all', 'debug ip http client all'] },
  },
  {
    text: 'Switch the debugs off afterwards.',
    commands: { iosxe: ['undebug all'] },
  },
];

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
  ...RESOLVE,
  {
    text: 'Open the TCP port of the destination from the interface that licensing uses.',
    commands: {
      iosxe: ['telnet {host} {port}[ /vrf {vrf}][ /source-interface {interface}]'],
      nxos: ['telnet {host} {port}[ vrf {vrf}]'],
    },
    goodOn: PORT_IS_OPEN,
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
    commands: { iosxe: ['show call-home profile all'], nxos: ['show running-config callhome'] },
    good: 'The active profile reports Smart Licensing to https://tools.cisco.com/its/service/oddce/services/DDCEService, or to your own server.',
    via: ['callhome'],
  },
  {
    text: 'Check the URL: scheme, host and path, letter by letter, since the path is case-sensitive.',
    commands: {
      iosxe: ['show license status', 'show running-config | include license smart'],
      nxos: ['show license status', 'show running-config | include "license smart"'],
    },
    good: 'Transport smart: https://smartreceiver.cisco.com/licservice/license. Transport cslu: the URL that CSLU or SSM On-Prem shows.',
    via: ['smart', 'cslu', 'onprem'],
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
    },
    good: 'The VRF of the source interface.',
    via: ['callhome'],
  },
  {
    text: 'If the messages must leave by the interface of a VRF and it is not set, set it.',
    commands: {
      iosxe: ['configure terminal', 'ip http client source-interface {interface}', 'end'],
      nxos: [
        'configure terminal',
        'callhome',
        'transport http use-vrf {vrf}',
        'exit',
        'ip http source-interface {interface} vrf {vrf}',
        'end',
      ],
    },
    via: ['callhome'],
  },
  {
    text: 'If the way leads through a VRF, make sure that licensing uses it.',
    commands: {
      iosxe: ['show running-config | include license smart vrf|http client source-interface'],
      nxos: ['show running-config | include "license smart vrf"'],
    },
    good: 'The VRF of the source interface.',
    via: ['smart', 'cslu', 'onprem'],
  },
];

/** Another try: a device that is registered renews its authorization, one that reports by policy sends its reports. */
export const TRY_AGAIN: readonly Step[] = [
  {
    text: 'Ask the device to communicate again, and look at the result.',
    commands: {
      iosxe: ['license smart renew auth', 'show license status'],
      nxos: ['license smart renew auth', 'show license status'],
    },
    good: 'Last Communication Attempt: SUCCEEDED.',
    registered: true,
    under: 'classic',
  },
  { ...SYNC, under: 'policy' },
  {
    text: 'The device is not registered: register it again, and look at the result.',
    commands: {
      iosxe: ['license smart register idtoken <TOKEN>', 'show license status'],
      nxos: ['license smart register idtoken <TOKEN>', 'show license status'],
    },
    good: 'Status: REGISTERED.',
    registered: false,
    under: 'classic',
  },
];

/** What a registration, or a trust code, came to. */
export const CHECK_RESULT: readonly Step[] = [
  {
    text: 'Check the result.',
    commands: { iosxe: ['show license status'], nxos: ['show license status'] },
    good: 'Status: REGISTERED.',
    under: 'classic',
  },
  {
    text: 'Check the result.',
    commands: { iosxe: ['show license status'], nxos: ['show license status'] },
    good: 'A date where the trust code is shown.',
    under: 'policy',
  },
];
