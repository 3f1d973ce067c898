import { fromWindows1252 } from '../../text/windows-1252';

/** Control characters that captured sessions have: `^C`, `^G`, backspace, tab, line and form feed, return, escape. */
const USUAL = new Set([0x03, 0x07, 0x08, 0x09, 0x0a, 0x0c, 0x0d, 0x1b]);

/** The text of a file, in any of the encodings that the command line reads; undefined when the bytes are none. */
export function decoded(bytes: Uint8Array): string | undefined {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return utf16(bytes, 'utf-16le');
  if (a === 0xfe && b === 0xff) return utf16(bytes, 'utf-16be');
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return looksBinary(bytes) ? undefined : fromWindows1252(characters(bytes));
  }
}

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string | undefined {
  return bytes.length % 2 === 1 ? undefined : new TextDecoder(encoding).decode(bytes);
}

/** A character for each byte. */
function characters(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join('');
}

/** Text has few other control characters. */
function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 65_536);
  const odd = head.reduce((sum, byte) => sum + Number(byte < 0x20 && !USUAL.has(byte)), 0);
  return odd > head.length / 50;
}
