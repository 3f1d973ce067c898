import { valued } from '../actions';
import { defineFamily } from '../family';
import { given, hasPart, lastWord, part, wordOf } from '../nodes';
import recipes from './vrf.ohm';

/** VRFs and routes of IOS XE. */
export const iosXeVrf = defineFamily('iosxe/vrf', () => recipes.XeVrfs, {
  Global_definition: valued('vrf', 'name'),
  Global_route: (no, _ip, _route, vrf, prefix, mask, _nextHop, _end) => ({
    kind: 'route',
    negated: hasPart(no),
    prefix: wordOf(prefix),
    mask: wordOf(mask),
    ...given({ vrf: lastWord(part(vrf)) }),
  }),
  Global_route6: (no, _ipv6, _route, vrf, prefix, _nextHop, _end) => ({
    kind: 'ipv6-route',
    negated: hasPart(no),
    prefix: wordOf(prefix),
    ...given({ vrf: lastWord(part(vrf)) }),
  }),
  Global_gateway: valued('default-gateway', 'address'),
});
