/** Characters that a terminal would obey or that would turn the text around. */
const UNSAFE = /[\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** Most texts; V8 makes ready what the other expression needs of Unicode in some milliseconds. */
const PLAIN = /^[\t -~]*$/;

/** A text that is safe to print: control characters are shown, tabs stay. */
export function printable(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(UNSAFE, (character) => {
    if (character === '\t') return character;
    return character < ' ' ? String.fromCharCode(0x2400 + character.charCodeAt(0)) : '\uFFFD';
  });
}

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uFF01-\uFF60]/u;

/** Blank space as wide as a text on a terminal; tabs stay tabs. */
export function blank(text: string): string {
  let blanks = '';
  for (const character of text) {
    if (character === '\t') blanks += '\t';
    else blanks += ' '.repeat(widthOf(character));
  }
  return blanks;
}

function widthOf(character: string): number {
  if (character < '\u0300') return 1;
  if (/\p{M}|\u200d/u.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}
