import type { ConfigSource } from './source';
import { lastOf, type Statement } from './value';

/** What kind of device a configuration is of; `unsure` where it may well be a switch and nothing proves it. */
export type Platform = 'switch' | 'router' | 'unsure';

/** Product names of Catalyst switches; 9800 is a wireless controller. */
const SWITCH_PID = /^(?:WS-)?C(?:3650|3850|9[2-6]\d\d)/i;

/** Bundles of routers before `network-…`; the switches of that time had `ipbasek9`, `ipservicesk9` and `lanbasek9`. */
const ROUTER_LEVEL = /^(?:ax|app|sec|uck9|adven|std|std_|prem)/i;

/** Ports of stack members and line cards count from 1 and stand in subslot 0 or 1: those of routers from 0. */
const SWITCH_PORT = /^interface \S*(?:Ethernet|GigE)[1-9]\d?\/[01]\/[1-9]/;
const PORTS = ['Ethernet1/0/', 'GigE1/0/', 'Ethernet2/0/', 'GigE2/0/', 'Ethernet1/1/', 'GigE1/1/'];

/** What routers have and switches do not. */
const ROUTER_LINES = [
  'platform console virtual',
  'platform console serial',
  'platform qfp ',
  'platform hardware throughput',
  'interface GigabitEthernet0/0/0',
  'interface TenGigabitEthernet0/0/0',
  'interface Cellular0',
  'Mgmt-intf',
];

/**
 * What a Catalyst has and a router rarely: the management VRF, VLANs, the trustpoint of Smart Licensing. By their names,
 * for the words before them may be cut short.
 */
const SWITCH_HINTS = ['Mgmt-vrf', 'Vlan', 'switchport', 'SLA-TrustPoint'];

/** A switch is known by its lines, a router by its UDI; a device that shows neither counts as a router. */
export function platformOf(source: ConfigSource, globals: readonly Statement[]): Platform {
  if (source.dialect === 'nxos' || lastOf(globals, 'switch-provision')) return 'switch';
  const udi = lastOf(globals, 'license-udi');
  // Routers of 17.x have `license boot level network-…` too; their UDI tells them apart.
  if (udi) return SWITCH_PID.test(udi.command.pid.text) ? 'switch' : 'router';
  const level = lastOf(globals, 'license-boot-level')?.command.level?.text ?? '';
  if (/^(?:network-|ipbase|ipservices|lanbase)/i.test(level)) return 'switch';
  if (ROUTER_LEVEL.test(level) || ROUTER_LINES.some((words) => source.hasCommandWith(words))) return 'router';
  if (PORTS.some((words) => hasPort(source, words))) return 'switch';
  return SWITCH_HINTS.some((words) => source.hasCommandWith(words)) ? 'unsure' : 'router';
}

function hasPort(source: ConfigSource, words: string): boolean {
  for (const { text } of source.commandsWith(words)) if (SWITCH_PORT.test(text)) return true;
  return false;
}
