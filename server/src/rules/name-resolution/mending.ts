import { addGlobal, addTo, type Change } from '../../changes/change';
import type { DeviceConfig } from '../../model/device-config';
import { vrfOf } from '../../model/name-resolution';
import type { VrfInUse } from '../../model/source-vrf';
import type { CommandLine } from '../../syntax/structure';
import type { NeededValue } from '../rule';
import type { NeededName } from './needed-names';

/** Adds a name server that is asked in the VRF; `${server}` stands for its address. */
export function addNameServer(config: DeviceConfig, vrf: VrfInUse | undefined): Change {
  const name = vrf?.name ?? '';
  const server = '$' + '{server}';
  const globals = config.names.servers.filter(({ statement }) => statement.block === undefined);
  const after = globals[globals.length - 1]?.statement.at ?? config.names.lookup.statement?.at;
  if (name === '') return addGlobal(`ip name-server ${server}`, after);
  if (config.dialect === 'iosxe') return addGlobal(`ip name-server vrf ${name} ${server}`, after);
  const context = contextOf(config, name);
  // Configurations that keep their servers inside `vrf context` go on doing so.
  if (context && globals.length < config.names.servers.length)
    return addTo(context.block, `ip name-server ${server}`);
  return addGlobal(`ip name-server ${server} use-vrf ${name}`, after);
}

/** The question for the address of a name server; those of the document are offered. */
export function serverNeeded<Id extends string>(config: DeviceConfig, prompt: Id): NeededValue<Id> {
  const choices = [...new Set(config.names.servers.map(({ address }) => address.value))];
  return { name: 'server', prompt, choices, kind: 'address' };
}

/** A name to be mapped: the table in use, and the transport, which decides where it is looked for. */
interface MappedName extends Pick<NeededName, 'name' | 'vrf'> {
  readonly destination: Pick<NeededName['destination'], 'transport'>;
}

/** Maps the name statically where the device looks for it. NX-OS has one table for all VRFs. */
export function addHost(
  config: DeviceConfig,
  { name, vrf, destination }: MappedName,
  addresses: string,
  after?: CommandLine,
): Change {
  const table = vrf?.name ?? '';
  const inVrf = config.dialect === 'iosxe' && table !== '' && destination.transport !== 'callhome';
  return addGlobal(`ip host ${inVrf ? `vrf ${table} ` : ''}${name} ${addresses}`, after);
}

function contextOf(config: DeviceConfig, vrf: string) {
  return config.contexts.find((context) => vrfOf(context.name) === vrf);
}
