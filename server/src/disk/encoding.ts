import { isAscii, isUtf8 } from 'node:buffer';
import { fromWindows1252, HIGH } from '../text/windows-1252';

/** How the bytes of a file make its text. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** A file's text, and what is needed to write it back as it was. */
export interface Decoded {
  readonly content: string;
  readonly encoding: Encoding;
  /** Whether the file starts with a byte order mark; it is not part of the content. */
  readonly mark: boolean;
}

/** The text of a file; undefined when the bytes are none. */
export function decode(bytes: Uint8Array): Decoded | undefined {
  const buffer = Buffer.isBuffer(bytes)
    ? bytes
    : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const a = buffer[0];
  const b = buffer[1];
  if (a === 0xff && b === 0xfe) return utf16(buffer, 'utf-16le');
  if (a === 0xfe && b === 0xff) return utf16(buffer, 'utf-16be');
  if (buffer.includes(0)) return undefined;
  // One byte a character: the string of an ASCII file is half as large and quicker to search.
  if (isAscii(buffer)) return { content: buffer.toString('latin1'), encoding: 'utf-8', mark: false };
  if (isUtf8(buffer)) {
    const mark = a === 0xef && b === 0xbb && buffer[2] === 0xbf;
    return { content: buffer.toString('utf8', mark ? 3 : 0), encoding: 'utf-8', mark };
  }
  if (looksBinary(buffer)) return undefined;
  // Configurations with typographic quotes come from Windows, where Latin-1 means windows-1252.
  return { content: fromWindows1252(buffer.toString('latin1')), encoding: 'windows-1252', mark: false };
}

/** The bytes of a text; undefined when the encoding lacks one of its characters. */
export function encode({ content, encoding, mark }: Decoded): Uint8Array | undefined {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(mark ? `\uFEFF${content}` : content, 'utf8');
    case 'utf-16le':
      return Buffer.from(`\uFEFF${content}`, 'utf16le');
    case 'utf-16be':
      return Buffer.from(`\uFEFF${content}`, 'utf16le').swap16();
    case 'windows-1252': {
      const bytes = content.replace(/[\u0080-\u009f\u0100-\uffff]/g, (character) => {
        const at = HIGH.indexOf(character);
        return at < 0 ? '\uFFFF' : String.fromCharCode(0x80 + at);
      });
      return bytes.includes('\uFFFF') ? undefined : Buffer.from(bytes, 'latin1');
    }
  }
}

function utf16(buffer: Buffer, encoding: 'utf-16le' | 'utf-16be'): Decoded | undefined {
  if (buffer.length % 2 === 1) return undefined;
  const units = encoding === 'utf-16le' ? buffer : Buffer.from(buffer).swap16();
  return { content: units.toString('utf16le', 2), encoding, mark: true };
}

/** Control characters that captured sessions have: `^C`, `^G`, backspace, tab, line and form feed, return, escape. */
const USUAL = new Set([0x03, 0x07, 0x08, 0x09, 0x0a, 0x0c, 0x0d, 0x1b]);

/** Text has few other control characters. */
function looksBinary(buffer: Buffer): boolean {
  const head = buffer.subarray(0, 65_536);
  const odd = head.reduce((sum, byte) => sum + Number(byte < 0x20 && !USUAL.has(byte)), 0);
  return odd > head.length / 50;
}
