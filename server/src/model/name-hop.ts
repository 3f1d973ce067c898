import type { Destination } from './destination';
import type { DeviceConfig } from './device-config';
import { type HopValue, hop } from './hop';
import { isUsableIn } from './name-resolution';
import { nameToResolve } from './proxy';
import { knownVrfInUse, tableName, type VrfInUse } from './source-vrf';
import { rangeOf } from './value';

/** How the name of the server, or of the proxy in front of it, becomes an address: which VRF asks which server. */
export function nameHop(config: DeviceConfig, destination: Destination): HopValue {
  const { hosts, lookup, servers } = config.names;
  const name = nameToResolve(config, destination);
  if (!name) return hop('name-resolution', 'not-used', 'An address needs no name resolution.');
  const vrf = knownVrfInUse(config, destination.transport);
  const entry = hosts(name).find((one) => !vrf || isUsableIn(config, one, vrf.name, destination.transport));
  if (entry) return hop('name-resolution', 'ok', '{name} is mapped by ip host.', { name }, entry.name.range);
  if (!lookup.on) {
    return hop(
      'name-resolution',
      'unknown',
      '{name} cannot be looked up: lookup is off and no ip host maps it.',
      { name },
      lookup.statement && rangeOf(lookup.statement.at),
    );
  }
  const server = servers.find((one) => !vrf || one.vrf === vrf.name) ?? servers[0];
  if (!server)
    return hop(
      'name-resolution',
      'unknown',
      'No name server is configured for {name}; it may come by DHCP.',
      {
        name,
      },
    );
  const data = { name, server: server.address.value };
  const { range } = server.address;
  if (!vrf) return hop('name-resolution', 'ok', '{name} is looked up at {server}.', data, range);
  return server.vrf === vrf.name
    ? asked(config, vrf, data, range)
    : elsewhere(config, vrf, server.vrf, data, range);
}

interface Asked {
  readonly name: string;
  readonly server: string;
}

function asked(config: DeviceConfig, vrf: VrfInUse, data: Asked, range: HopValue['range']): HopValue {
  const table = tableName(config, vrf.name);
  return table === ''
    ? hop(
        'name-resolution',
        'ok',
        '{name} is looked up at {server}, in the global table.',
        { ...data },
        range,
      )
    : hop(
        'name-resolution',
        'ok',
        '{name} is looked up at {server}, in VRF {vrf}.',
        { ...data, vrf: table },
        range,
      );
}

function elsewhere(
  config: DeviceConfig,
  vrf: VrfInUse,
  serverVrf: string,
  { name, server }: Asked,
  range: HopValue['range'],
): HopValue {
  const data = { name, server, vrf: tableName(config, vrf.name), other: tableName(config, serverVrf) };
  if (data.other === '')
    return hop(
      'name-resolution',
      'unknown',
      '{name} is looked up in VRF {vrf}, but {server} is asked in the global table.',
      data,
      range,
    );
  return data.vrf === ''
    ? hop(
        'name-resolution',
        'unknown',
        '{name} is looked up in the global table, but {server} is asked in VRF {other}.',
        data,
        range,
      )
    : hop(
        'name-resolution',
        'unknown',
        '{name} is looked up in VRF {vrf}, but {server} is asked in VRF {other}.',
        data,
        range,
      );
}
