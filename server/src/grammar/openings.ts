/** Tests whether a command starts with one of some words, `no` in front of them or not. */
export function opens(...phrases: readonly string[]): RegExp {
  const alternatives = phrases.map((phrase) => phrase.replaceAll(' ', '\\S*[ \\t]+'));
  return new RegExp(`^(?:no[ \\t]+)?(?:${alternatives.join('|')})`, 'i');
}

/** `do license …`: a command of exec mode, accepted in any configuration mode. */
export const DO_LICENSE = /^do[ \t]+lic/i;
