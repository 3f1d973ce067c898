import { valued } from '../actions';
import type { CommandOf } from '../commands';
import { defineFamily } from '../family';
import { host } from '../name-resolution-actions';
import type { Node } from '../node';
import { given, isNegated, optionOf, valueIn, wordOf } from '../nodes';
import recipes from './name-resolution.ohm';

function nameServer(command: Node): CommandOf<'name-server'> {
  const [servers, options] = valueIn(command)?.children ?? [];
  return {
    kind: 'name-server',
    negated: isNegated(command),
    servers: servers?.children.map(wordOf) ?? [],
    ...given({ vrf: optionOf(options, 'vrf'), sourceInterface: optionOf(options, 'source') }),
  };
}

/** Name resolution of NX-OS. */
export const nxOsNameResolution = defineFamily('nxos/name-resolution', () => recipes.NxNameResolution, {
  Global_lookup: (command) => ({
    kind: 'domain-lookup',
    negated: isNegated(command),
    spelling: 'domain-lookup',
  }),
  Global_nameServer: nameServer,
  Global_host: host,
  Global_domainName: valued('domain-name', 'name'),
  Vrf_nameServer: nameServer,
  Vrf_host: host,
});
