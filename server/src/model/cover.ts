import type { Secret } from './secret-pieces';
import { secretsIn } from './secrets';

/**
 * What is read of a text has covers in the places of its secrets: characters of Unicode's private use area, one for
 * each of the secret's, the same for the same secret in any text. So two of them compare as the secrets would, columns
 * stay as they are, and what is made of the text, cut or wrapped as it may be, cannot hold a secret.
 */
const TOKEN = 0xe000;
const PASSWORD = 0xec00;
const SHARE = 0xc00;

const COVERS = /[\ue000-\uebff]+|[\uec00-\uf7ff]+/g;
const COVERED = /[\ue000-\uf7ff]/;

/** A line with covers in the places of its secrets. */
export function coverLine(line: string, before: string): string {
  const secrets = secretsIn(line, before);
  if (secrets.length === 0) return line;
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, kind } of secrets) {
    parts.push(line.slice(at, start), coverOf(line.slice(start, end), kind));
    at = end;
  }
  return parts.join('') + line.slice(at);
}

/** The cover of a secret; a cover is its own. */
export function coverOf(secret: string, kind: Secret['kind']): string {
  const first = kind === 'token' ? TOKEN : PASSWORD;
  let hash = 0x811c9dc5;
  for (let at = 0; at < secret.length; at++) hash = Math.imul(hash ^ secret.charCodeAt(at), 0x01000193);
  let cover = '';
  for (let at = 0; at < secret.length; at++) {
    const unit = secret.charCodeAt(at);
    hash = Math.imul(hash ^ (hash >>> 13) ^ at, 0x5bd1e995);
    cover += isCoverUnit(unit) ? secret.charAt(at) : String.fromCharCode(first + ((hash >>> 8) % SHARE));
  }
  return cover;
}

function isCoverUnit(unit: number): boolean {
  return unit >= TOKEN && unit < PASSWORD + SHARE;
}

/** Whether a text holds a cover. */
export function isCovered(text: string): boolean {
  return COVERED.test(text);
}

/** A text as people see it: an asterisk for each character of a secret. */
export function shown(text: string): string {
  return COVERED.test(text) ? text.replace(COVERS, (cover) => '*'.repeat(cover.length)) : text;
}

/** A command to be typed: a name in angle brackets for each secret. */
export function named(text: string): string {
  return text.replace(COVERS, (cover) => (cover.charCodeAt(0) < PASSWORD ? '<TOKEN>' : '<PASSWORD>'));
}

/** The covers of a text. */
export function coversIn(text: string): readonly { readonly cover: string; readonly start: number }[] {
  return [...text.matchAll(COVERS)].map((match) => ({ cover: match[0], start: match.index }));
}
