const SECRETS: readonly (readonly [RegExp, string])[] = [
  [/(\bidt\w*\s+["']?)[^\s"'<][^\s"']*/gi, '$1<TOKEN>'],
  [/((?:\/\/|^mail-server\s+|\s)[^\s:@/]+:)[^\s@/<][^\s@/]*(?=@)/gi, '$1<PASSWORD>'],
  [/(\b(?:password|secret|key-string|community)\s+(?:\d\s+)?)[^\s<]\S*$/gi, '$1<PASSWORD>'],
];

/** A command without the secrets in it; a name in angle brackets stands for each. */
export function withoutSecrets(command: string): string {
  let text = command;
  for (const [pattern, masked] of SECRETS) text = text.replace(pattern, masked);
  return text;
}
