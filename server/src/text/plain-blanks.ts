/**
 * Blanks of web pages, documents and chats that are as wide as others, but none that a device takes: they do not break,
 * are thin or wide, or stand for a new page.
 */
const WIDE_OF_ONE_BYTE = '\u000b\u000c\u0085\u00a0';
const WIDE_OF_TWO = '\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000';

/** Characters that nobody sees: byte order marks where files were put together, marks of direction, joiners. */
const UNSEEN_OF_ONE_BYTE = '\u0007\u00ad';
const UNSEEN_OF_TWO = '\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff';

/** What terminals are told by: colours, where to write, a title for the window. Logs of sessions keep it. */
const ESCAPES =
  '\\u001b(?:\\[[0-?]{0,24}[ -/]{0,4}[@-~]|\\][^\\u0007\\u001b\\n\\r]{0,200}(?:\\u0007|\\u001b\\\\)|[()#%*+][0-9A-Za-z]|[=>78cDEHMNOZ])';
const ESCAPE = '\u001b';

/**
 * What mails put in front of lines that they quote, and terminal programs in front of lines that they log. In front of a
 * message of the log the time may be all that there is.
 */
const SKIN =
  /^(?:(?:> ?){1,5}|\[(?:(?:\d{4}[-/]\d\d[-/]\d\d[ T])?\d\d:\d\d:\d\d(?:[.,]\d{1,6})?|(?:[A-Z][a-z]{2} ){2}[ \d]\d \d\d:\d\d:\d\d(?:\.\d{1,6})? \d{4})\](?![^\n]{0,200}%[A-Z])[ \t]?)(?!$)/gm;
const EACH_WIDE = new RegExp(`[${WIDE_OF_ONE_BYTE}${WIDE_OF_TWO}]`, 'g');
const UNSEEN_RUN = new RegExp(`(?:[${UNSEEN_OF_ONE_BYTE}${UNSEEN_OF_TWO}]|${ESCAPES}){1,64}`, 'g');

// A search for them one by one takes no time; the expression is not even begun on a string without such characters.
const OF_ONE_BYTE = [...WIDE_OF_ONE_BYTE, ...UNSEEN_OF_ONE_BYTE, ESCAPE];
const OF_TWO = new RegExp(`[${WIDE_OF_TWO}${UNSEEN_OF_TWO}]`);
// Where they all lie, and much else: one range is asked for in two thirds of the time that many take.
const NEAR_OF_TWO = /[\u1680-\u3000\ufeff]/;

/** What is read in the place of a character that nobody sees: in front of a line, and inside of a word. */
const BEFORE_LINE = '\ufeff';
export const INSIDE_WORD = '\u200b';

/**
 * The text as it is read: with plain blanks, without what terminals were told and without what mails and terminal programs
 * put in front of lines. As long as it was, so that every column stays; itself where it has nothing of that.
 */
export function asRead(text: string): string {
  const plain = withPlainBlanks(text);
  return mayHaveSkin(plain) ? plain.replace(SKIN, (skin) => BEFORE_LINE.repeat(skin.length)) : plain;
}

/** What a mail or a terminal program has put in front of a line. */
export function skinOf(line: string): string {
  return mayHaveSkin(line) ? (line.match(SKIN)?.[0] ?? '') : '';
}

/** Whether a line begins as a skin does: to look at each such character is many times faster than an expression is. */
function mayHaveSkin(text: string): boolean {
  return beginsLine(text, '>') || beginsLine(text, '[');
}

function beginsLine(text: string, character: string): boolean {
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) {
    if (at === 0 || LINE_ENDS.includes(text.charAt(at - 1))) return true;
  }
  return false;
}

/** Where an expression sees the end of a line. */
const LINE_ENDS = '\n\r\u2028\u2029';

/** A text is searched so far for one character after the other: it stays in the processor's cache. */
const AT_ONCE = 2 ** 17;

function hasUnusual(text: string): boolean {
  for (let from = 0; from < text.length; from += AT_ONCE) {
    const piece = text.length <= AT_ONCE ? text : text.slice(from, from + AT_ONCE);
    if (OF_ONE_BYTE.some((blank) => piece.includes(blank))) return true;
  }
  return NEAR_OF_TWO.test(text) && OF_TWO.test(text);
}

/** The text with plain blanks alone. */
export function withPlainBlanks(text: string): string {
  if (!hasUnusual(text)) return text;
  return text.replace(EACH_WIDE, ' ').replace(UNSEEN_RUN, (run, at: number, whole: string) => {
    const before = whole.charAt(at - 1);
    const behind = whole.charAt(at + run.length);
    if (isLineEnd(before)) return BEFORE_LINE.repeat(run.length);
    return (isBlank(before) || isBlank(behind) || isLineEnd(behind) ? ' ' : INSIDE_WORD).repeat(run.length);
  });
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\t';
}

function isLineEnd(character: string): boolean {
  return character === '' || character === '\n' || character === '\r';
}
