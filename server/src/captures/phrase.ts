/** Words of a device as a pattern: any letter case, and blanks may be missing where a terminal wrapped the line. */
export function phrase(words: string): RegExp {
  return new RegExp(words.replace(/ /g, '\\s*'), 'i');
}
