import { type Piece, piecesOf, quotedEnd, type Secret } from './secret-pieces';
import { urlSecrets } from './secret-urls';

/** Words without which a line holds no secret: most lines are sent away by them. */
const TELLTALE =
  /@|\bid\b|id[-_]?t|token|\bsm\w* +(?:reg|tru)|pass[wp]|pwd|secret|key|psk|communit|snmp|[?&;]sig|[?&;]auth|authentication|bearer/i;

/** Words that stand for a secret in documents and templates, and are none. */
const STAND_IN =
  /^(?:<[^<>]*>|<[A-Z_ -]{1,20}|\$\{.*|\$[A-Z_][A-Z0-9_]*|\{\{.*|\{%.*|%[A-Za-z_]\w*%|[[(].*|[xX]+|\*+|\.{2,}|…+|-+|_+|(?:your|my|the)?[-_]?(?:id[-_]?)?token(?:[-_]?(?:here|value|string))?|your[-_](?:password|secret|key)|none|local|all|force)$/i;

const TOKEN_KEY = /^id[-_]?t(?:o(?:k(?:en?)?)?)?[:=]?$/i;
const NAMED_TOKEN = /^(?:\w+[-_])?token[:=]$/i;
/** A variable of a script. */
const TOKEN_VARIABLE = /^(?:licen[sc]e|licensing|registration|reg|smart|sl|trust|cssm)_token$/i;
const PASSWORD_KEY =
  /^(?:\w+[-_])?(?:pass(?:word|wd|phrase)|pwd|secret|key-string|pre-shared-key|server-key|set-key|password-encrypt|wpa-psk|api[-_]?key|bearer)[:=]?$/i;
/** `token=…`, `password:…` in one word. */
const ASSIGNED =
  /^[{(,]?((?:\w+[-_])?(?:(?:id)?token|pass(?:word|wd|phrase)|pwd|secret|api[-_]?key))[:=](?=.)/i;
/** How a password is written: `0` in clear text, other digits encrypted. */
const ENCODING = /^\d$/;
/** What may follow the word `password` and is a setting. */
const SETTINGS = /^(?:encryption|policy|type|strength-check|recovery|secure-mode|prompt|required|logging)$/;
/** What may stand between a key and its password. */
const KINDS = /^(?:local|remote|hex|ascii|clear|encrypted|unencrypted)$/;
const HASHES = /^(?:md5|sha(?:-?\d+)?|priv|des|3des|aes(?:-?\d+)?)$/i;
/** Protocols whose routers prove to each other who they are. */
const GATEWAY = /^(?:standby|vrrp|glbp)$/;

/** A token in the brackets of the placeholder that it came in the place of. */
const BRACKETED = /^<(?=[^>]*\d)(?=[^>]*[a-z])(?=[^>]*[A-Z])[\w+/=-]{20,}>?$/;

/** Whether the word stands for a secret that somebody is to fill in. */
export function isStandIn(word: string): boolean {
  return STAND_IN.test(word) && !BRACKETED.test(word);
}

/** The secrets of a line, in order. `before` is the line before it: a terminal may have cut a long command in two. */
export function secretsIn(line: string, before = ''): readonly Secret[] {
  const own = TELLTALE.test(line) ? secretsOf(line) : [];
  const wrapped = wrappedToken(line, before);
  return wrapped && !own.some(({ start }) => start <= wrapped.start) ? [wrapped, ...own] : own;
}

function secretsOf(line: string): Secret[] {
  const pieces = piecesOf(line);
  const words = pieces.map(({ text }) => text.toLowerCase());
  const found: Secret[] = urlSecrets(line);
  const add = (kind: Secret['kind'], piece: Piece | undefined, from = 0, keyed = from > 0): void => {
    if (!piece) return;
    const start = piece.start + from;
    const end = quotedEnd(line, start);
    const ends = kind === 'token' ? tokenEnd(line, start, end) : end;
    const secret: Secret = { start, end: ends, kind, ...(keyed && { keyed }) };
    if (!isStandIn(line.slice(secret.start, secret.end))) found.push(secret);
  };
  const isKeyed = words.includes('authentication-key') || words.includes('message-digest-key');
  for (const [at, word] of words.entries()) {
    const assigned = word.includes(':') || word.includes('=') ? ASSIGNED.exec(word) : null;
    if (assigned)
      add(/token$/.test(assigned[1] ?? '') ? 'token' : 'password', pieces[at], assigned[0].length);
    else if (isTokenKey(words, at)) {
      const keyed = !/^id/.test(word) && words[at - 1] !== 'id';
      const value = pieces[valueAt(words, at)];
      if (value && (isLicensing(words, at) || isTokenLike(value.text))) add('token', value, 0, keyed);
    } else if (isBareToken(pieces, at)) {
      add('token', pieces[at + 1]);
    } else if (isPasswordKey(words, at) || (isKeyed && HASHES.test(word)))
      add('password', pieces[valueAt(words, at)]);
  }
  return apart(found);
}

/** In order, without those that stand in another one. */
function apart(found: readonly Secret[]): Secret[] {
  let end = 0;
  return [...found]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((one) => {
      const isApart = one.end > one.start && one.start >= end;
      if (isApart) end = one.end;
      return isApart;
    });
}

/** Where the value of the key at `at` stands: behind a sign of its own, what kind it is, and how it is encoded. */
function valueAt(words: readonly string[], at: number): number {
  let value = at + 1;
  while (/^[:=]$/.test(words[value] ?? '')) value++;
  if (words[value] === 'level') value += 2;
  const isPassword = PASSWORD_KEY.test(words[at] ?? '');
  while (isPassword && KINDS.test(words[value] ?? '') && words[value + 1] !== undefined) value++;
  return ENCODING.test(words[value] ?? '') && words[value + 1] !== undefined ? value + 1 : value;
}

function isTokenKey(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (!word.startsWith('id') && !word.includes('token')) return false;
  if (TOKEN_KEY.test(word) || NAMED_TOKEN.test(word)) return true;
  if (TOKEN_VARIABLE.test(word)) return true;
  if (word === 'token')
    return words[at - 1] === 'id' || /^[:=]/.test(words[at + 1] ?? '') || isInLicensing(words, at);
  return word === 'id' && /^(?:reg|tru)/.test(words[at - 1] ?? '');
}

/** `license smart register TOKEN`: the keyword was forgotten. */
function isBareToken(pieces: readonly Piece[], at: number): boolean {
  const [before, word, next] = [at - 1, at, at + 1].map((index) => pieces[index]?.text ?? '');
  return (
    /^sm/i.test(before ?? '') &&
    /^(?:reg|tru)/i.test(word ?? '') &&
    /^[\w+/=-]{20,}$/.test(next ?? '') &&
    /\d/.test(next ?? '') &&
    /[A-Z]/.test(next ?? '')
  );
}

/** Whether a licensing command stands before it on the line. */
function isInLicensing(words: readonly string[], at: number): boolean {
  return words.slice(0, at).some((word, index) => /^sm/.test(word) && /^lic/.test(words[index - 1] ?? ''));
}

/** Whether the words before make it the command itself, where nothing but a token can follow. */
function isLicensing(words: readonly string[], at: number): boolean {
  const near = words.slice(Math.max(0, at - 3), at);
  return near.some((word, index) => /^(?:reg|tru)/.test(word) && /^sm/.test(near[index - 1] ?? ''));
}

function isPasswordKey(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  const next = words[at + 1] ?? '';
  if (PASSWORD_KEY.test(word)) return !SETTINGS.test(next);
  if (word === 'authentication-key') return words[0] !== 'ntp';
  if (GATEWAY.test(words[0] ?? '') && /^authentication$|^text$/.test(word))
    return !/^(?:text|md5)$/.test(next);
  const [first = '', second = ''] = words;
  if (word === 'key') {
    const isOwn =
      at === 0 ||
      /^(?:(?:tacacs|radius)-server|server-private|address)$/.test(first) ||
      second === 'isakmp' ||
      words[at - 1] === 'pre-share';
    return (
      isOwn &&
      !/^(?:chain|config-key|generate|zeroize|import|export|\d+)$/.test(words[valueAt(words, at)] ?? '')
    );
  }
  if (!first.startsWith('snmp')) return word === 'community' && /^[:=]/.test(next);
  if (second === 'host' && isBeforeCommunity(words, at)) return true;
  if (/^(?:128|192|256)$/.test(word)) return /^(?:aes|priv)/.test(words[at - 1] ?? '');
  if (HASHES.test(word)) return second === 'user' && !HASHES.test(next) && !/^(?:128|192|256)$/.test(next);
  return word === 'community';
}

/** `snmp-server host H [traps] [version 2c] COMMUNITY`: the word behind these is the community. */
function isBeforeCommunity(words: readonly string[], at: number): boolean {
  const next = words[at + 1] ?? '';
  if (at < 2 || /^(?:traps?|informs?|version|vrf|use-vrf|source-interface|udp-port)$/.test(next))
    return false;
  if (/^(?:1|2c|auth|noauth|priv)$/.test(words[at] ?? '')) return !/^(?:auth|noauth|priv)$/.test(next);
  return at === 2 || (/^(?:traps?|informs?)$/.test(words[at] ?? '') && next !== '');
}

/** What a sentence puts behind a token. */
const PUNCTUATION = ')].,;:}';

function tokenEnd(line: string, start: number, until: number): number {
  let end = start;
  while (end < until && !/["'“”„‟‘’`]/.test(line.charAt(end))) end++;
  while (end > start && PUNCTUATION.includes(line.charAt(end - 1))) end--;
  return end;
}

/** A word that is no word of a sentence. */
function isTokenLike(word: string): boolean {
  return word.length >= 12 || (word.length >= 6 && /\d/.test(word));
}

/** A terminal writes a long command over its edge; this is where it may have begun. */
const CUT_KEYWORD = /(?:\bid[-_]?t?o?k?e?n?|\btoken["'”]?\s*[:=])\s*$/i;
/** Shorter lines than this are not cut by any terminal. */
const NARROW = 60;

/** The token, or the rest of one, with which a line goes on that a terminal has cut. */
function wrappedToken(line: string, before: string): Secret | undefined {
  if (before === '' || line === '' || !/id|tok/i.test(before)) return undefined;
  const isCut = CUT_KEYWORD.test(before.slice(-24));
  if (!isCut && before.length < NARROW) return undefined;
  if (!/^[ \t]{0,40}[\w"'“‘+/]/.test(line)) return undefined;
  if (isCut) {
    for (const joint of ['', ' ']) {
      const offset = before.length + joint.length;
      const first = secretsOf(before + joint + line).find(
        ({ kind, start }) => kind === 'token' && start >= offset,
      );
      if (first && isTokenLike(line.slice(first.start - offset, first.end - offset)))
        return { start: first.start - offset, end: first.end - offset, kind: 'token' };
    }
  }
  if (before.length < NARROW) return undefined;
  const cut = secretsOf(before).find(({ kind, end }) => kind === 'token' && end === before.length);
  const rest = /^[\w+/=%-]+(?=["'”’]?(?:\s+(?:local|all|force)\b.*)?$)/.exec(line)?.[0];
  if (!cut || rest === undefined || !/\d|[a-z][A-Z]|=$/.test(rest)) return undefined;
  return { start: 0, end: rest.length, kind: 'token' };
}
