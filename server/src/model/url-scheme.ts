import { typingErrors } from '../shared/nearest';

/** The schemes that licensing knows. */
export type LicensingScheme = 'http' | 'https';

/** How a URL begins, up to its host. */
export interface UrlStart {
  /**
   * `damaged` is a slip of the keyboard (`https//`, `htps://`), `torn` one that has a blank in it or behind it,
   * `unknown` another scheme that is spelt right (`ftp://`).
   */
  readonly state: 'ok' | 'missing' | 'damaged' | 'torn' | 'doubled' | 'unknown';
  /** What was typed for a scheme, in small letters; empty when there is none. */
  readonly word: string;
  /** The scheme that was meant; undefined when nothing tells. */
  readonly meant: LicensingScheme | undefined;
  /** Where the host begins. */
  readonly length: number;
}

const CLEAN = /^(https?):\/\/(?![:/\\])/i;
const TORN = /^(https?)(?=[:;/\\]*[ \t])[:;/\\ \t]+/i;
const WITH_SLASHES = /^([a-z]{2,8})[:;.,]{0,2}[/\\]{2,4}/i;
const WITH_COLON = /^([a-z]{2,8})[:;]{1,2}[/\\]?(?!\d{1,5}(?:[/?#]|$))/i;
const WITH_SLASH = /^(https?)[/\\]/i;
const OTHER = /^([a-z][a-z0-9+.-]{0,20}):\/\//i;
const BARE = /^(?:[:;]?[/\\]{2,4}|[:;][/\\])/;

/** Schemes of other services; however near they are to `http`, somebody meant them. */
const OTHER_SERVICES = new Set([
  'ftp',
  'tftp',
  'sftp',
  'ftps',
  'scp',
  'ssh',
  'file',
  'ldap',
  'ldaps',
  'rtsp',
]);

/** Reads the beginning of a URL as a person would who knows what was meant. */
export function urlStart(text: string): UrlStart {
  const torn = TORN.exec(text);
  if (torn) return start('torn', torn);
  const first = scheme(text) ?? lone(text);
  if (!first) {
    const { length } = BARE.exec(text)?.[0] ?? '';
    return { state: 'missing', word: '', meant: undefined, length };
  }
  let { length, meant } = first;
  let doubled = false;
  for (let next = scheme(text.slice(length)); next; next = scheme(text.slice(length))) {
    doubled = true;
    length += next.length;
    meant = next.meant ?? meant;
  }
  return { ...first, state: doubled ? 'doubled' : first.state, meant, length };
}

function scheme(text: string): UrlStart | undefined {
  const clean = CLEAN.exec(text);
  if (clean) return start('ok', clean);
  const damaged = WITH_SLASHES.exec(text) ?? WITH_COLON.exec(text);
  if (damaged && isLikeHttp(damaged[1] ?? '')) return start('damaged', damaged);
  const other = OTHER.exec(text);
  return other ? { ...start('unknown', other), meant: undefined } : undefined;
}

/** `https/host`: only in front, where no host stands that could be named so. */
function lone(text: string): UrlStart | undefined {
  const match = WITH_SLASH.exec(text);
  return match ? start('damaged', match) : undefined;
}

function start(state: UrlStart['state'], match: RegExpExecArray): UrlStart {
  const word = (match[1] ?? '').toLowerCase();
  return { state, word, meant: word.includes('s') ? 'https' : 'http', length: match[0].length };
}

/** A letter or two away from `http` or `https`, or with the letters that firewalls and mails put in (`hxxps`). */
function isLikeHttp(written: string): boolean {
  const word = written.toLowerCase();
  if (OTHER_SERVICES.has(word)) return false;
  return /^hxxps?$/.test(word) || typingErrors(word, 'http') <= 1 || typingErrors(word, 'https') <= 1;
}
