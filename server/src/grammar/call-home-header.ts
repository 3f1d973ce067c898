import type { Node } from 'ohm-js';
import type { CommandOf } from './commands';
import { isNegated, wordOf } from './nodes';

/** `call-home` of IOS XE or `callhome` of NX-OS: both systems' grammars read both. */
export function callHomeHeader(command: Node): CommandOf<'call-home'> {
  const word = command.child(1);
  const spelling = word.child(0).ctorName.endsWith('_hyphen') ? 'call-home' : 'callhome';
  return { kind: 'call-home', negated: isNegated(command), spelling, word: wordOf(word) };
}
