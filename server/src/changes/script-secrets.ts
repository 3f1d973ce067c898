const ANYWHERE: readonly (readonly [RegExp, string])[] = [
  [/(\bidt\w*\s+["']?)[^\s"'<][^\s"']*/gi, '$1<TOKEN>'],
  [/((?:\/\/|^mail-server\s+|\s)[^\s:@/]+:)[^\s@/<][^\s@/]*(?=@)/gi, '$1<PASSWORD>'],
];

const IN_COMMANDS: readonly (readonly [RegExp, string])[] = [
  ...ANYWHERE,
  [/(\b(?:password|secret|key-string)\s+(?:\d\s+)?)[^\s<]\S*$/gi, '$1<PASSWORD>'],
];

/** A command without the secrets in it: a name in angle brackets stands for each. */
export function withoutSecrets(command: string): string {
  return replaced(command, IN_COMMANDS);
}

/** A sentence without the secrets of the commands and URLs that it quotes. */
export function sentenceWithoutSecrets(sentence: string): string {
  return replaced(sentence, ANYWHERE);
}

function replaced(text: string, patterns: typeof ANYWHERE): string {
  return patterns.reduce((masked, [pattern, name]) => masked.replace(pattern, name), text);
}
