import { defineFamily } from '../family';
import { licenseActions } from '../license-actions';
import { given, isNegated, lastWord, part, valueIn, wordOf } from '../nodes';
import recipes from './license.ohm';

/** `license …` of IOS XE. */
export const iosXeLicense = defineFamily('iosxe/license', () => recipes.XeLicense, {
  ...licenseActions,
  Global_bootLevel: (command) => {
    const [level, addon] = valueIn(command)?.children ?? [];
    return {
      kind: 'license-boot-level',
      negated: isNegated(command),
      ...given({ level: level && wordOf(level), addon: lastWord(part(addon)) }),
    };
  },
  Global_udi: (_license, _udi, _pid, pid, serial, _end) => ({
    kind: 'license-udi',
    negated: false,
    pid: wordOf(pid),
    ...given({ serial: lastWord(part(serial)) }),
  }),
});
