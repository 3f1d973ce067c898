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
});
