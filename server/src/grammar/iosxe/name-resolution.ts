import { defineFamily } from '../family';
import { host } from '../name-resolution-actions';
import { given, hasPart, isNegated, lastWord, part, phraseOf, valueIn, wordOf } from '../nodes';
import recipes from './name-resolution.ohm';

/** Name resolution of IOS XE. */
export const iosXeNameResolution = defineFamily('iosxe/name-resolution', () => recipes.XeNameResolution, {
  Global_lookup: (no, lookup, vrf, sourceInterface, _end) => ({
    kind: 'domain-lookup',
    negated: hasPart(no),
    spelling: lookup.child(0).ctorName.endsWith('_spaced') ? 'domain lookup' : 'domain-lookup',
    ...given({ vrf: lastWord(part(vrf)), sourceInterface: lastWord(part(sourceInterface)) }),
  }),
  Global_nameServer: (command) => ({
    kind: 'name-server',
    negated: isNegated(command),
    servers: valueIn(command)?.child(0).children.map(wordOf) ?? [],
    ...given({ vrf: lastWord(part(phraseOf(command).child(2))) }),
  }),
  Global_host: host,
  Global_domainName: (command) => {
    const name = valueIn(command);
    return {
      kind: 'domain-name',
      negated: isNegated(command),
      ...given({ name: name && wordOf(name), vrf: lastWord(part(phraseOf(command).child(0).children[3])) }),
    };
  },
});
