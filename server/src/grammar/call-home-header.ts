import type { CommandOf } from './commands';
import type { Node } from './node';
import { isNegated, wordOf } from './nodes';

const SPELLINGS = { hyphen: 'call-home', together: 'callhome', apart: 'call home' } as const;

/** `call-home` of IOS XE or `callhome` of NX-OS: both systems' grammars read both, and what people make of them. */
export function callHomeHeader(command: Node): CommandOf<'call-home'> {
  const word = command.child(1);
  const name = word.child(0).ctorName.slice(word.child(0).ctorName.lastIndexOf('_') + 1);
  const spelling = SPELLINGS[name as keyof typeof SPELLINGS];
  return { kind: 'call-home', negated: isNegated(command), spelling, word: wordOf(word) };
}
