import { valued } from '../actions';
import type { CommandOf } from '../commands';
import { defineFamily } from '../family';
import type { Node } from '../node';
import { given, isNegated, optionOf, wordOf } from '../nodes';
import recipes from './vrf.ohm';

function route(command: Node): CommandOf<'route'> {
  const network = command.child(3).child(0);
  const mask = network.children[1];
  return {
    kind: 'route',
    negated: isNegated(command),
    prefix: wordOf(network.child(0)),
    ...given({ mask: mask && wordOf(mask), vrf: optionOf(command.child(4), 'vrf') }),
  };
}

function route6(command: Node): CommandOf<'ipv6-route'> {
  return {
    kind: 'ipv6-route',
    negated: isNegated(command),
    prefix: wordOf(command.child(3)),
    ...given({ vrf: optionOf(command.child(4), 'vrf') }),
  };
}

/** VRFs and routes of NX-OS. */
export const nxOsVrf = defineFamily('nxos/vrf', () => recipes.NxVrfs, {
  Global_context: valued('vrf', 'name'),
  Global_route: route,
  Global_route6: route6,
  Vrf_route: route,
  Vrf_route6: route6,
});
