import type { CommandOf } from '../commands';
import { defineFamily } from '../family';
import { licenseActions } from '../license-actions';
import type { Node } from '../node';
import { given, isNegated, lastWord, part, valueIn, wordOf } from '../nodes';
import recipes from './license.ohm';

function levelOf(command: Node): Omit<CommandOf<'license-boot-level'>, 'kind'> {
  const [level, addon] = valueIn(command)?.children ?? [];
  return {
    negated: isNegated(command),
    ...given({ level: level && wordOf(level), addon: lastWord(part(addon)) }),
  };
}

/** `license …` of IOS XE. */
export const iosXeLicense = defineFamily('iosxe/license', () => recipes.XeLicense, {
  ...licenseActions,
  Global_bootLevel: (command) => ({ kind: 'license-boot-level', ...levelOf(command) }),
  Global_airLevel: (command) => ({ kind: 'license-air-level', ...levelOf(command) }),
  Global_feature: (command) => ({
    kind: 'license-feature',
    negated: isNegated(command),
    feature: wordOf(command.child(2).child(0)),
  }),
  Global_udi: (_license, _udi, _pid, pid, serial, _end) => ({
    kind: 'license-udi',
    negated: false,
    pid: wordOf(pid),
    ...given({ serial: lastWord(part(serial)) }),
  }),
});
