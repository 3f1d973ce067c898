import type { Chunk } from '../text/chunk';

/**
 * Free text: stretches of a configuration that the device stores without reading them as commands. What is open at
 * the end of a chunk is carried into the next as a short string, so that two states compare with `===`.
 */
export type FreeText = '' | `banner:${string}` | 'certificate' | 'macro' | 'shell' | 'pem';

const DELIMITED =
  /^(?:no\s+)?(?:banner|aaa\s+authentication\s+(?:banner|fail-message)|menu\s|refuse-message|vacant-message)/i;
const BANNER =
  /^banner(?:\s+(?:motd|login|exec|incoming|prompt-timeout|slip-ppp|config-save|lcd|prompt))?[ \t]+(\^[A-Za-z]|\S+)(.*)/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: some captures keep the real Ctrl-C
const CONTROL_C = /\^C|\x03/;

/** The free text that a command line opens, if it does; `line` is without indentation and line ending. */
export function opensFreeText(line: string): FreeText {
  const first = line.charCodeAt(0) | 32;
  if (first === 0x63) return opensCertificate(line) ? 'certificate' : '';
  if (first === 0x2d) return line.startsWith('-----BEGIN ') ? 'pem' : '';
  if (first === 0x6d) return opensMacro(line);
  return DELIMITED.test(line) ? opensDelimited(line) : '';
}

/** Letters that a line opening free text can start with: b a c m n r v, and the dash of a PEM block. */
export function mayOpenFreeText(unit: number): boolean {
  return unit === 0x2d || OPENERS[unit & 127] === 1;
}

const OPENERS = new Uint8Array(128);
for (const letter of 'bacmrv') {
  OPENERS[letter.charCodeAt(0)] = 1;
  OPENERS[letter.toUpperCase().charCodeAt(0)] = 1;
}

function opensDelimited(line: string): FreeText {
  const banner = BANNER.exec(line);
  if (banner) return opensBanner(banner[1] ?? '', banner[2] ?? '');
  const mark = CONTROL_C.exec(line)?.[0];
  if (!mark || line.split(mark).length % 2 === 1) return '';
  return `banner:${mark}`;
}

/**
 * A banner's delimiter is one character, printed as `^C` by most devices. A word of letters (`EOF`) is one as a whole
 * and then stands alone on its line.
 */
function opensBanner(token: string, rest: string): FreeText {
  if (/^\^[A-Za-z]$/.test(token)) return rest.includes(token) ? '' : `banner:${token}`;
  if (/^[A-Za-z0-9]{2,}$/.test(token)) return rest.trim() ? '' : `banner:${token}`;
  const delimiter = token.charAt(0);
  return (token.slice(1) + rest).includes(delimiter) ? '' : `banner:${delimiter}`;
}

/** A macro's own lines, and the shell script of one that runs by itself. */
function opensMacro(line: string): FreeText {
  if (/^macro\s+name\s/i.test(line)) return 'macro';
  return /^macro\s+auto\s+execute\s+\S+\s+\{$/i.test(line) ? 'shell' : '';
}

function opensCertificate(line: string): boolean {
  return /^certificate\s+(?:(?:ca|self-signed|ra-encrypt|ra-sign|ra-general|rollback)\s+)?[0-9a-f]+\s*$/i.test(
    line,
  );
}

/**
 * Passes over the lines of free text from line `from` of a chunk on: the first line that is none of it, and what is
 * still open at the chunk's end. Searching for what closes it is far cheaper than looking at each line.
 */
export function passFreeText(
  chunk: Chunk,
  state: FreeText,
  from: number,
): { readonly state: FreeText; readonly line: number } {
  if (state === 'certificate') return passCertificate(chunk, from);
  const { reading: source, starts, end } = chunk;
  const mark = markOf(state);
  const start = starts[from] ?? end;
  const body = source.slice(start, end);
  let line = from;
  for (let hit = body.indexOf(mark); hit >= 0; hit = body.indexOf(mark, hit + 1)) {
    while (line + 1 < starts.length && (starts[line + 1] as number) <= start + hit) line++;
    if (closes(state, mark, source.slice(starts[line], starts[line + 1] ?? end)))
      return { state: '', line: line + 1 };
  }
  return { state, line: starts.length };
}

/** What the line that closes the free text holds. */
function markOf(state: FreeText): string {
  if (state === 'macro') return '@';
  if (state === 'shell') return '}';
  return state === 'pem' ? '-----END ' : state.slice('banner:'.length);
}

function closes(state: FreeText, mark: string, line: string): boolean {
  if (state === 'macro' || state === 'shell') return line.trim() === mark;
  if (state === 'pem') return line.trim().startsWith(mark);
  return isWord(mark) ? line.trim() === mark : true;
}

/** A delimiter of letters stands alone on its line. */
function isWord(delimiter: string): boolean {
  return delimiter.length > 1 && !delimiter.startsWith('^');
}

function passCertificate(
  { reading: source, starts, end }: Chunk,
  from: number,
): { readonly state: FreeText; readonly line: number } {
  for (let line = from; line < starts.length; line++) {
    const start = starts[line] as number;
    const next = line + 1 < starts.length ? (starts[line + 1] as number) : end;
    if (isHexadecimal(source, start, next)) continue;
    const text = source.slice(start, next).trim();
    if (/^quit$/i.test(text)) return { state: '', line: line + 1 };
    // Captures cut certificates off without `quit`: the first line that is not hexadecimal is a command again.
    if (text !== '' && !/^(?:[0-9a-f]{2,8}(?:\s|$)|--More--|<)/i.test(text)) return { state: '', line };
  }
  return { state: 'certificate', line: starts.length };
}

/** Whether the line begins as most lines of a certificate do, with two to eight digits and a blank. */
function isHexadecimal(source: string, at: number, end: number): boolean {
  while (at < end && source.charCodeAt(at) === 0x20) at++;
  const first = at;
  while (at < end && HEXADECIMAL[source.charCodeAt(at)] === 1) at++;
  return at - first >= 2 && at - first <= 8 && source.charCodeAt(at) === 0x20;
}

const HEXADECIMAL = new Uint8Array(256);
for (const digit of '0123456789abcdefABCDEF') HEXADECIMAL[digit.charCodeAt(0)] = 1;
