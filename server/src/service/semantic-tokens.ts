import type { Token } from '../catalog';
import { findRow } from '../catalog/find';
import { wordsOf } from '../catalog/words';
import type { Mode } from '../grammar/commands';
import type { DeviceConfig } from '../model/device-config';
import type { CommandLine, LineSpan } from '../syntax/structure';
import { type Range, rangeOnLine } from '../text/range';
import type { Analysis } from './analysis';
import { ModesInOrder } from './modes-in-order';
import type { TokenType } from './token-types';

/** A word with what it is. */
export interface SemanticToken {
  readonly range: Range;
  readonly type: TokenType;
}

const SLOTS: readonly (readonly [RegExp, TokenType])[] = [
  [/^vrf$/, 'namespace'],
  [/^interface$/, 'interface'],
  [/^(?:trustpoint|profile)$/, 'class'],
  [/url$|^(?:email|domain|location|file)$/, 'string'],
  [/^(?:host|proxy-host|name)$/, 'variable'],
  [/^(?:address|mask|prefix|next-hop|proxy-port|days|index|member|release)/, 'number'],
];

/** The words of the licensing lines, and of the lines on the way of the reports, in order; those of a span if given. */
export function semanticTokens(analysis: Analysis, span?: LineSpan): readonly SemanticToken[] {
  const { start, end } = span ?? analysis.structure.span;
  return analysis.configs.flatMap((config) => {
    const modes = new ModesInOrder(analysis, config);
    return linesOf(config)
      .filter(({ line }) => line >= start && line < end)
      .flatMap((at) => tokensOf(modes.of(at) ?? 'global', config, at));
  });
}

/** The lines that the model has read, each once, in order. */
function linesOf(config: DeviceConfig): CommandLine[] {
  const lines = new Map<number, CommandLine>();
  const add = (at: CommandLine | undefined): void => {
    if (at) lines.set(at.line, at);
  };
  for (const { at } of config.globals) add(at);
  const home = config.dialect === 'iosxe' ? config.callHome : config.callhomeNx;
  for (const { at } of home.statements) add(at);
  for (const { block, statements } of config.callHome.profiles) {
    add(block.header);
    for (const { at } of statements) add(at);
  }
  for (const { header, statements } of config.contexts) {
    add(header.at);
    for (const { at } of statements) add(at);
  }
  return [...lines.values()].sort((a, b) => a.line - b.line);
}

function tokensOf(mode: Mode, config: DeviceConfig, at: CommandLine): SemanticToken[] {
  const all = wordsOf(at.text);
  const negated = /^(?:no|do)$/i.test(all[0]?.text ?? '');
  const words = negated ? all.slice(1) : all;
  const tokens = findRow(words, mode, config.dialect)?.match.tokens;
  if (!tokens) return [];
  const place = (start: number, end: number): Range => rangeOnLine(at.line, at.start + start, at.start + end);
  const found: SemanticToken[] =
    negated && all[0] ? [{ range: place(all[0].start, all[0].end), type: 'keyword' }] : [];
  for (const [index, token] of tokens.entries()) {
    const word = words[index];
    if (word && word.end > word.start)
      found.push({ range: place(word.start, word.end), type: typeOf(token) });
  }
  return found;
}

function typeOf(token: Token): TokenType {
  if (token.kind === 'word') return 'keyword';
  if (token.values.length > 0) return 'enumMember';
  return SLOTS.find(([pattern]) => pattern.test(token.name))?.[1] ?? 'parameter';
}
