/**
 * What terminals leave in front of a command: a prompt (`core-1(config-if)#`), a `--More--` that was typed over, or the
 * ten blanks with which it was erased.
 */
const PROMPT = /^[\w.\-/:@~]{0,64}(?:\([\w\-+/.: ]{1,64}\))?[#>](?!\S*[#>])[ \t]*/;
/** Of what stands in brackets, these are no configuration modes: a loader, Tcl, the diagnostic and the maintenance shell. */
const CONFIG_PROMPT =
  /^[\w.\-/:@~]{0,64}\((?!(?:boot|tcl|diag|recovery|maint|standby|stby|debug)\b)([\w\-+/.: ]{1,64})\)#/;
/** A prompt whose end a document has lost: `(config-callhome no destination-profile …`. */
const TORN_PROMPT = /^[\w.\-/:@~]{0,64}\((?:conf|cfg-)[\w-]{0,40}[ \t]+(?=[A-Za-z][^()#]{0,400}$)/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminals leave backspaces behind
const MORE = /^[ \t]*<?-+ ?More ?-+>?(?:\([^)]*\))?(?: *\x08(?:[\x08 ]*\x08)?| *\r)?/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminals leave backspaces behind
const BACKSPACES = /^[ \t]*\x08(?:[\x08 \t]*\x08)?/;

/** Blanks with which a terminal erases ` --More-- `. */
export const MORE_WIDTH = 10;

/** UTF-16 units of a prompt at the start of the line, blanks behind it included; 0 when there is none. */
export function promptLength(line: string): number {
  const unit = line.charCodeAt(0);
  if (unit === MARK) return behindMarks(line);
  if (unit === 0x21 || Number.isNaN(unit)) return 0; // `!` is a comment, also `!#`
  const prompt = PROMPT.exec(line)?.[0] ?? TORN_PROMPT.exec(line)?.[0] ?? '';
  // A lone `#` is a prompt only with a command behind it; `>` needs a host name in front.
  if (prompt.trim() === '>' || (prompt.trim() === '#' && prompt.length === line.length)) return 0;
  return prompt.length;
}

/** A mark in front of a line stands for what is not read, such as the `> ` of a mail. */
const MARK = 0xfeff;

function behindMarks(line: string): number {
  let at = 0;
  while (line.charCodeAt(at) === MARK) at++;
  const own = promptLength(line.slice(at));
  return own > 0 ? at + own : 0;
}

/** Whether the line starts with a prompt of a configuration mode. */
export function hasConfigPrompt(line: string): boolean {
  return CONFIG_PROMPT.test(line) || TORN_PROMPT.test(`${line}x`);
}

/** The configuration mode that a prompt names (`config-if`); undefined when it shows none. */
export function promptMode(line: string): string | undefined {
  return CONFIG_PROMPT.exec(line)?.[1] ?? TORN_PROMPT.exec(line)?.[0].trim().replace(/^.*\(/, '');
}

/** The name in a prompt, without its mode; undefined when there is none. */
export function promptName(line: string): string | undefined {
  return /^[\w.-]{1,64}(?=[(#>:/])/.exec(line.slice(0, promptLength(line)))?.[0];
}

/** What kind of mode a prompt shows. */
export function promptKind(prompt: string): 'exec' | 'config' {
  return hasConfigPrompt(prompt) ? 'config' : 'exec';
}

/**
 * UTF-16 units of a `--More--` and its backspaces at the start of the line; 0 when there is none. Blanks behind the last
 * backspace are the line's own.
 */
export function moreLength(line: string): number {
  if (!line.includes('More') && !line.includes('\b')) return 0;
  return (MORE.exec(line) ?? BACKSPACES.exec(line))?.[0].length ?? 0;
}
