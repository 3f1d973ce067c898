import type { Dialect } from '../syntax/device-mode';

/** The system that commands are for: one of ours, or another one, about whose commands nothing is known here. */
export type System = Dialect | 'foreign';

/** What a task's key stands for. */
export interface Module {
  /** `config` sends its lines to configuration mode, `command` to exec mode. */
  readonly sends: 'config' | 'command';
  /** Undefined: that of the surrounding variables. */
  readonly system: System | undefined;
}

/** Vendors whose modules are called `X_config` and `X_command` (Ansible’s network collections). */
const FOREIGN =
  /^(?:eos|junos|iosxr|asa|aireos|vyos|sros|ce|dellos\d+|os\d+|sonic|frr|edgeos|edgeswitch|enos|cnos|exos|icx|ironware|netvisor|slxos|voss|nos|aoscx|aruba|comware|fortios|panos|bigip|routeros|onyx|nclu|cumulus|srl|weos4|apconos|ciscosmb|eric_eccli|iosbe|cnetos)_/;

/** The module that a key names, with or without its collection; undefined for any other key. */
export function moduleOf(key: string): Module | undefined {
  const [name = '', ...collection] = key.split('.').reverse();
  const sends = /_(?:config|cli_config)$/.test(name)
    ? 'config'
    : /_(?:command|cli_command|cli)$/.test(name)
      ? 'command'
      : undefined;
  if (sends && FOREIGN.test(name)) return { sends, system: 'foreign' };
  if (name === 'cli_config') return { sends: 'config', system: undefined };
  if (name === 'cli_command') return { sends: 'command', system: undefined };
  if (name === 'ios_config' || name === 'nxos_config') return { sends: 'config', system: ownSystem(name) };
  if (name === 'ios_command' || name === 'nxos_command') return { sends: 'command', system: ownSystem(name) };
  // A collection of another vendor, whatever its module is called.
  const isForeign =
    collection.length === 2 && sends && systemOf(collection.reverse().join('.')) === 'foreign';
  return isForeign ? { sends, system: 'foreign' } : undefined;
}

function ownSystem(name: string): Dialect {
  return name.startsWith('ios') ? 'iosxe' : 'nxos';
}

/** The system that a key of data names: `ios_licensing`, `nxos_lines`, `junos_commands`. */
export function systemOfKey(key: string): System | undefined {
  if (FOREIGN.test(key)) return 'foreign';
  const word = /(?:^|[_-])(ios|iosxe|xe|catalyst|nxos|nexus)(?:[_-]|$)/i.exec(key)?.[1]?.toLowerCase();
  if (word === undefined) return undefined;
  return word.startsWith('n') ? 'nxos' : 'iosxe';
}

/** The system that a value of `ansible_network_os`, `platform` or `os` names; undefined when it names none. */
export function systemOf(value: string): System | undefined {
  const word = value.trim().toLowerCase().replace(/[\s-]/g, '_');
  const name = word.split('.').pop() ?? '';
  if (/^(?:cisco_)?(?:ios|iosxe|ios_xe|xe|cat\d+k?)(?:_(?:ssh|telnet|cli))?$/.test(name)) return 'iosxe';
  if (/^(?:cisco_)?(?:nxos|nx_os|nexus)(?:_(?:ssh|telnet|cli))?$/.test(name)) return 'nxos';
  if (FOREIGN.test(`${name}_`) || /^(?:arista|juniper|cisco_(?:xr|asa|wlc)|iosxr|xr|ios_xr)/.test(word))
    return 'foreign';
  return undefined;
}
