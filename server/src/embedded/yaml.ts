import type { Text } from '../text/text';

/** Lines at the top that are no sign of anything. */
const NOTHING = /^\s*(?:#.*|\{[%#].*)?$/;
/** How YAML begins: a marker, a list, a key. */
const BEGINS = /^(?:---(?:\s|$)|%YAML\b|-(?:\s|$)|["'\w.][\w "'.-]{0,80}:(?:\s|$))/;
/** Lines looked at. */
const TOP = 200;

/** Whether a text begins as YAML does. */
export function isYaml(text: Text): boolean {
  for (let line = 0; line < Math.min(TOP, text.lineCount); line++) {
    const raw = text.bareLine(line).replace(/^\ufeff/, '');
    if (!NOTHING.test(raw.slice(0, 200))) return BEGINS.test(raw);
  }
  return false;
}

/**
 * The document without a template's own lines, which are no YAML: blanks in their place, so that everything else stays
 * where it is. Inside of a value they are blank lines then, and the value is taken from the document itself.
 */
export function structureOf(document: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = nextSign(document, 0); at >= 0; at = nextSign(document, at + 2)) {
    const close = document.indexOf(document.charAt(at + 1) === '%' ? '%}' : '#}', at + 2);
    if (close < 0) break;
    if (!isAlone(document, at, close + 2)) continue;
    parts.push(document.slice(from, at), document.slice(at, close + 2).replace(/[^\r\n]/g, ' '));
    from = close + 2;
  }
  return from === 0 ? document : parts.join('') + document.slice(from);
}

function nextSign(document: string, from: number): number {
  for (let at = document.indexOf('{', from); at >= 0; at = document.indexOf('{', at + 1)) {
    const next = document.charAt(at + 1);
    if (next === '%' || next === '#') return at;
  }
  return -1;
}

/** Whether nothing else stands on the first and on the last line. */
function isAlone(document: string, from: number, to: number): boolean {
  return isBlankUpTo(document, from - 1, -1) && isBlankUpTo(document, to, 1);
}

function isBlankUpTo(document: string, from: number, step: 1 | -1): boolean {
  for (let at = from; at >= 0 && at < document.length; at += step) {
    const unit = document.charAt(at);
    if (unit === '\n' || unit === '\r') return true;
    if (unit !== ' ' && unit !== '\t') return false;
  }
  return true;
}
