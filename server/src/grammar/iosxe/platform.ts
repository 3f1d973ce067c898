import { defineFamily } from '../family';
import { given, isNegated, phraseOf, valueIn, wordOf } from '../nodes';
import recipes from './platform.ohm';

/** The throughput of routers of IOS XE. */
export const iosXePlatform = defineFamily('iosxe/platform', () => recipes.XePlatform, {
  Global_throughput: (command) => {
    const level = valueIn(command);
    return {
      kind: 'platform-throughput',
      negated: isNegated(command),
      scope: wordOf(phraseOf(command).child(3)),
      ...given({ level: level && wordOf(level) }),
    };
  },
});
