import type { Token } from '../../catalog';
import { findRow } from '../../catalog/find';
import { isAbbreviation } from '../../catalog/syntax';
import { wordsOf } from '../../catalog/words';
import type { Dialect, Mode, Word } from '../../grammar/commands';
import { interfaceKey } from '../../model/interface-name';
import { urlParts } from '../../model/url';
import type { CommandLine } from '../../syntax/structure';
import { type Range, rangeOnLine } from '../../text/range';

/** What is named and referred to elsewhere in a configuration. */
export type NameKind = 'vrf' | 'interface' | 'trustpoint' | 'profile' | 'host';

/** A name where it stands. */
export interface Name {
  readonly kind: NameKind;
  /** As written, without quotes. */
  readonly text: string;
  readonly range: Range;
  /** The line defines what it names. */
  readonly defines: boolean;
}

/** Lines whose words are the operator's own, whatever they look like. */
const OWN_WORDS =
  /^(?:no\s+)?(?:desc\S*|remark|name|hostname|switchname|alias|username|enable|snmp-server\s+(?:location|contact|community))\s/i;
const VRF_WORD = /^(?:use-vrf|[fi]?vrf)$/i;
const VRF_VERBS = ['definition', 'context', 'forwarding', 'member', 'receive', 'select'];
const INTERFACE = /^[A-Za-z][A-Za-z-]*\d[\d/.:]*$/;
const INTERFACE_WORD = /(?:^|-)(?:int\w*|source)$|^(?:unnumbered|passive-interface)$/i;
const HOST_SLOTS = new Set(['proxy-host', 'host']);

/** A name means the same as another one: VRFs and trustpoints by the letter, the rest as the device compares them. */
export function nameKey(kind: NameKind, text: string): string {
  if (kind === 'interface') return interfaceKey(text);
  return kind === 'vrf' || kind === 'trustpoint' ? text : text.toLowerCase();
}

/** All names of a command. `mode` is asked only where the command alone does not tell. */
export function namesOf(at: CommandLine, dialect: Dialect, mode: () => Mode | undefined): Name[] {
  if (OWN_WORDS.test(at.text)) return [];
  const all = wordsOf(at.text);
  const words = /^no$/i.test(all[0]?.text ?? '') ? all.slice(1) : all;
  const names: Name[] = [];
  for (const index of words.keys()) {
    const found =
      vrfAt(words, index) ??
      trustpointAt(words, index) ??
      profileAt(words, index, dialect, mode) ??
      interfaceAt(words, index);
    if (found) names.push(placed(at, found));
  }
  return [...names, ...hostsOf(at, words, dialect, mode)];
}

interface Found extends Word {
  readonly kind: NameKind;
  readonly defines: boolean;
}

function placed(at: CommandLine, { kind, text, start, end, defines }: Found): Name {
  return { kind, text, defines, range: rangeOnLine(at.line, at.start + start, at.start + end) };
}

function vrfAt(words: readonly Word[], index: number): Found | undefined {
  const word = words[index];
  const before = words[index - 1]?.text ?? '';
  if (!word) return undefined;
  if (VRF_WORD.test(before)) {
    const opens = index === 1 || (index === 2 && /^ip$/i.test(words[0]?.text ?? ''));
    if (opens && words.length > index + 1 && isVerb(word.text)) return undefined;
    const defines = index === 2 && /^ip$/i.test(words[0]?.text ?? '') && words.length === 3;
    return { ...word, kind: 'vrf', defines };
  }
  const verb = before.toLowerCase();
  if (/^vrf$/i.test(words[index - 2]?.text ?? '') && index <= 3 && isVerb(verb)) {
    return { ...word, kind: 'vrf', defines: index === 2 && /^(?:def|con)/.test(verb) };
  }
  return /^downstream$/i.test(before) ? { ...word, kind: 'vrf', defines: false } : undefined;
}

function isVerb(text: string): boolean {
  return VRF_VERBS.some((verb) => text.length >= 3 && verb.startsWith(text.toLowerCase()));
}

function interfaceAt(words: readonly Word[], index: number): Found | undefined {
  const word = words[index];
  if (!word) return undefined;
  const before = words[index - 1]?.text ?? '';
  const defines = index === 1 && isAbbreviation(before, 'interface') && before.length > 2;
  if (INTERFACE.test(word.text)) return { ...word, kind: 'interface', defines };
  const next = words[index + 1];
  if (
    next &&
    INTERFACE_WORD.test(before) &&
    /^[A-Za-z-]+$/.test(word.text) &&
    /^\d[\d/.:]*$/.test(next.text)
  ) {
    return {
      text: `${word.text} ${next.text}`,
      start: word.start,
      end: next.end,
      kind: 'interface',
      defines,
    };
  }
  return undefined;
}

function trustpointAt(words: readonly Word[], index: number): Found | undefined {
  const word = words[index];
  const before = words[index - 1]?.text ?? '';
  if (!word || index === 0) return undefined;
  const pki = /^cr/i.test(words[0]?.text ?? '') && /^(?:pki?|ca)$/i.test(words[1]?.text ?? '');
  if (pki && index === 3 && /^trustp/i.test(before)) return { ...word, kind: 'trustpoint', defines: true };
  if (pki && index === 3 && /^(?:authenticate|enroll|import|export)$/i.test(before)) {
    return { ...word, kind: 'trustpoint', defines: false };
  }
  if (pki && index === 4 && /^chain$/i.test(before)) return { ...word, kind: 'trustpoint', defines: false };
  return /(?:^|-)trust-?point$/i.test(before) && !pki
    ? { ...word, kind: 'trustpoint', defines: false }
    : undefined;
}

function profileAt(
  words: readonly Word[],
  index: number,
  dialect: Dialect,
  mode: () => Mode | undefined,
): Found | undefined {
  const word = words[index];
  if (!word || index !== 1) return undefined;
  const first = words[0]?.text.toLowerCase() ?? '';
  if (dialect === 'nxos') {
    return first.startsWith('destination-prof') && mode() !== 'interface'
      ? { ...word, kind: 'profile', defines: false }
      : undefined;
  }
  const heads = first.length > 3 && 'profile'.startsWith(first) && words.length === 2;
  return heads && mode() === 'call-home' ? { ...word, kind: 'profile', defines: true } : undefined;
}

function hostsOf(
  at: CommandLine,
  words: readonly Word[],
  dialect: Dialect,
  mode: () => Mode | undefined,
): Name[] {
  const names: Name[] = [];
  const add = (word: Word, defines: boolean): void => {
    if (word.text !== '' && !/^[\d.]+$|:/.test(word.text))
      names.push(placed(at, { ...word, kind: 'host', defines }));
  };
  const tokens = mayHoldHost(at.text) ? helpTokens(words, dialect, mode) : [];
  words.forEach((word, index) => {
    const token = tokens[index];
    const slot = token?.kind === 'slot' ? token.name : '';
    if (word.text.includes('://')) {
      const { host, hostStart } = urlParts(word.text);
      add({ text: host, start: word.start + hostStart, end: word.start + hostStart + host.length }, false);
    } else if (HOST_SLOTS.has(slot)) add(word, false);
    else if (slot === 'name' && /^(?:no\s+)?ip\s+ho/i.test(at.text)) add(word, true);
    else if (isLoggingHost(words, index)) add(word, false);
  });
  return names;
}

function mayHoldHost(text: string): boolean {
  return /^(?:no\s+)?(?:ip\s+(?:ho|ht)|lic|http-p|ntp|transport)/i.test(text);
}

function helpTokens(
  words: readonly Word[],
  dialect: Dialect,
  mode: () => Mode | undefined,
): readonly Token[] {
  return findRow(words, mode() ?? 'global', dialect)?.match.tokens ?? [];
}

function isLoggingHost(words: readonly Word[], index: number): boolean {
  return (
    index === 2 &&
    /^(?:logging|snmp-server)$/i.test(words[0]?.text ?? '') &&
    /^(?:host|server)$/i.test(words[1]?.text ?? '')
  );
}
