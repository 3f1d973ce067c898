import { flag, valued } from './actions';
import type { CommandOf } from './commands';
import type { Actions } from './family';
import type { Node } from './node';
import { given, hasPart, isNegated, optionOf, phraseOf, valueIn, wordOf } from './nodes';

const url = (urlKind: CommandOf<'license-smart-url'>['urlKind']) => {
  const read = valued('license-smart-url', 'url');
  return (command: Node) => ({ ...read(command), urlKind });
};

/** The first word behind the phrase tells what the command is about. */
function other(command: Node): CommandOf<'license-other'> {
  const subject = valueIn(command) ?? command;
  return { kind: 'license-other', negated: isNegated(command), verb: wordOf(subject.child(0)) };
}

/** What `license …` means on both systems. */
export const licenseActions = {
  Global_enable: flag('license-smart-enable'),
  Global_transport: valued('license-smart-transport', 'transport'),
  Global_urlSmart: url('smart'),
  Global_urlCslu: url('cslu'),
  Global_urlUtility: url('utility'),
  Global_urlDefault: url('default'),
  Global_urlOpen: url('plain'),
  Global_url: url('plain'),
  Global_proxyAddress: valued('license-smart-proxy-address', 'host'),
  Global_proxyPort: valued('license-smart-proxy-port', 'port'),
  Global_vrf: valued('license-smart-vrf', 'vrf'),
  Global_identityCheck: flag('license-smart-identity-check'),
  Global_reservation: flag('license-smart-reservation'),
  Global_usageInterval: valued('license-smart-usage-interval', 'days'),
  Global_customerTag: (command) => {
    const text = valueIn(command)?.child(0);
    return {
      kind: 'license-smart-customer-tag',
      negated: isNegated(command),
      tag: wordOf(phraseOf(command).child(3)),
      ...given({ value: text && wordOf(text) }),
    };
  },
  Global_privacy: valued('license-smart-privacy', 'field'),
  Global_customId: (command) => {
    const text = valueIn(command)?.child(0);
    return {
      kind: 'license-smart-custom-id',
      negated: isNegated(command),
      ...given({ id: text && wordOf(text) }),
    };
  },
  Global_utility: (command) => ({ kind: 'license-smart-utility', negated: isNegated(command) }),
  Global_customerInfo: (command) => ({
    kind: 'license-smart-utility',
    negated: isNegated(command),
    field: wordOf(command.child(2).child(1)),
  }),
  Global_otherSmart: other,
  Global_other: other,
  Global_exec: (prefix, _smart, verb, words, _end) => ({
    kind: 'license-exec',
    negated: false,
    verb: wordOf(verb),
    ...given({ token: optionOf(words, 'token'), prefix: hasPart(prefix) ? ('do' as const) : undefined }),
  }),
} satisfies Actions;
