/**
 * Free text: stretches of a configuration that the device stores without reading them as commands. What is open at
 * the end of a chunk is carried into the next as a short string, so that two states compare with `===`.
 */
export type FreeText = '' | `banner:${string}` | 'certificate' | 'macro' | 'pem';

const DELIMITED =
  /^(?:no\s+)?(?:banner|aaa\s+authentication\s+(?:banner|fail-message)|menu\s|refuse-message|vacant-message)/i;
const BANNER =
  /^banner(?:\s+(?:motd|login|exec|incoming|prompt-timeout|slip-ppp|config-save|lcd|prompt))?[ \t]+(\^[A-Za-z]|\S+)(.*)$/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: some captures keep the real Ctrl-C
const CONTROL_C = /\^C|\x03/;

/** The free text that a command line opens, if it does; `line` is without indentation and line ending. */
export function opensFreeText(line: string): FreeText {
  const first = line.charCodeAt(0) | 32;
  if (first === 0x63) return opensCertificate(line) ? 'certificate' : '';
  if (first === 0x2d) return line.startsWith('-----BEGIN ') ? 'pem' : '';
  if (first === 0x6d && /^macro\s+name\s/i.test(line)) return 'macro';
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

function opensCertificate(line: string): boolean {
  return /^certificate\s+(?:(?:ca|self-signed|ra-encrypt|ra-sign|ra-general|rollback)\s+)?[0-9a-f]+\s*$/i.test(
    line,
  );
}

/** What stays open behind a line of free text, and whether the line itself still belongs to it. */
export function continueFreeText(
  state: FreeText,
  line: string,
): { readonly state: FreeText; readonly inside: boolean } {
  if (state.startsWith('banner:')) {
    const delimiter = state.slice(7);
    const closes =
      delimiter.length > 1 && !delimiter.startsWith('^')
        ? line.trim() === delimiter
        : line.includes(delimiter);
    return { state: closes ? '' : state, inside: true };
  }
  const text = line.trim();
  if (state === 'macro') return { state: text === '@' ? '' : state, inside: true };
  if (state === 'pem') return { state: text.startsWith('-----END ') ? '' : state, inside: true };
  if (/^quit$/i.test(text)) return { state: '', inside: true };
  // Captures cut certificates off without `quit`: the first line that is not hexadecimal is a command again.
  const inside = text === '' || /^(?:[0-9a-f]{2,8}(?:\s|$)|--More--|<)/i.test(text);
  return { state: inside ? state : '', inside };
}
