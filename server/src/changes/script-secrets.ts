import { coverLine, named } from '../model/cover';

/** A command without the secrets in it: a name in angle brackets stands for each. */
export function withoutSecrets(command: string): string {
  return named(coverLine(command, ''));
}

/** A sentence without the secrets of what it quotes. */
export function sentenceWithoutSecrets(sentence: string): string {
  return named(sentence);
}
