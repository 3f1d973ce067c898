import { defineFamily } from '../family';
import { given, isNegated, lastWord, part, valueIn, wordOf } from '../nodes';
import recipes from './http-client.ohm';

/** The HTTP client of NX-OS. */
export const nxOsHttpClient = defineFamily('nxos/http-client', () => recipes.NxHttpClient, {
  Global_sourceInterface: (command) => {
    const [source, vrf] = valueIn(command)?.children ?? [];
    return {
      kind: 'http-client-source-interface',
      negated: isNegated(command),
      ...given({ interface: source && wordOf(source), vrf: lastWord(part(vrf)) }),
    };
  },
});
