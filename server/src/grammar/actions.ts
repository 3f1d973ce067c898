import type { Command, CommandKind, CommandOf, Word } from './commands';
import type { Node } from './node';
import { isNegated, valueIn, wordOf } from './nodes';

/** Kinds whose commands have no value. */
type FlagKind = { [K in CommandKind]: keyof CommandOf<K> extends keyof Flag ? K : never }[CommandKind];
type Flag = Pick<Command, 'kind' | 'negated'>;

/** The properties of a command that hold one word. */
type WordProperty<K extends CommandKind> = {
  [P in keyof CommandOf<K>]-?: Word extends CommandOf<K>[P] ? P : never;
}[keyof CommandOf<K>];

/** What a `Flag` means. */
export function flag<K extends FlagKind>(kind: K) {
  return (command: Node) => ({ kind, negated: isNegated(command) });
}

/** What a `Named`, `Setting` or `Choice` means whose value is one word. */
export function valued<K extends CommandKind, P extends WordProperty<K> & string>(kind: K, property: P) {
  return (command: Node) => {
    const value = valueIn(command);
    const word = value && { [property]: wordOf(value) };
    return { kind, negated: isNegated(command), ...word } as Pick<CommandOf<K>, P | 'kind' | 'negated'>;
  };
}
