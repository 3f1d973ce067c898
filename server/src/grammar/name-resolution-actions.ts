import type { CommandOf } from './commands';
import type { Node } from './node';
import { given, hasPart, isNegated, lastWord, part, phraseOf, valueIn, wordOf } from './nodes';

/** What `ip host …` means on both systems. */
export function host(command: Node): CommandOf<'host'> {
  const phrase = phraseOf(command);
  const [, additional, addresses] = valueIn(command)?.children ?? [];
  return {
    kind: 'host',
    negated: isNegated(command),
    name: wordOf(phrase.child(phrase.numChildren - 1)),
    addresses: addresses?.children.map(wordOf) ?? [],
    ...given({
      vrf: lastWord(part(phrase.child(2))),
      additional: additional && hasPart(additional) ? (true as const) : undefined,
    }),
  };
}
