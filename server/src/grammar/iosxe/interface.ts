import { defineFamily } from '../family';
import { addressOf, interfaceActions } from '../interface-actions';
import { given, isNegated, valueIn, wordOf } from '../nodes';
import recipes from './interface.ohm';

/** Interfaces of IOS XE. */
export const iosXeInterface = defineFamily('iosxe/interface', () => recipes.XeInterfaces, {
  ...interfaceActions,
  Interface_vrf: (command) => {
    const vrf = valueIn(command)?.child(0);
    return { kind: 'interface-vrf', negated: isNegated(command), ...given({ vrf: vrf && wordOf(vrf) }) };
  },
  Interface_negotiated: (no, _ip, _address, _negotiated, _words, _end) => addressOf('negotiated', 'ipv4', no),
  Interface_pool: (no, _ip, _address, _pool, pool, _end) => addressOf('pool', 'ipv4', no, wordOf(pool)),
});
