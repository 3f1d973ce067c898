import { rowsOfMode } from '../../catalog';
import { bestOf, findRow } from '../../catalog/find';
import { wordsOf } from '../../catalog/words';
import type { Dialect } from '../../grammar/commands';
import { shown } from '../../model/cover';
import { findSuppressions } from '../../rules/suppression';
import { Head } from '../../syntax/heads';
import { comparePositions, type Position, type Range, rangeOnLine } from '../../text/range';
import type { Analysis } from '../analysis';
import { c9500Tags } from '../c9500-tags';
import { captureHover } from '../capture/hover';
import { ACTIONS, CHECKS } from '../checks';
import { licensesConsumed } from '../licenses';
import { nameAt } from '../names/occurrences';
import { reportingPath } from '../path';
import { type Place, placeAt } from '../place';
import { commandMarkdown, pathMarkdown, ruleMarkdown } from './markdown';
import { subnetAt } from './subnet';
import { licensesMarkdown, nameMarkdown } from './values';

/** What an editor shows about a position, as Markdown. */
export interface Hover {
  readonly range: Range;
  readonly markdown: string;
}

/**
 * What is known about a position: the subnet of an address, what a name stands for, the reporting path of a destination, the licenses of a boot
 * level, then what the command means. `fallback` is the dialect of a text that does not tell.
 */
export function hoverAt(analysis: Analysis, position: Position, fallback?: Dialect): Hover | undefined {
  const rule = ruleHover(analysis, position);
  if (rule) return rule;
  const capture = captureHover(analysis, position);
  if (capture) return capture;
  const place = placeAt(analysis, position, fallback);
  const at = place?.at;
  if (!place) return checkHover(analysis, position, fallback);
  if (!at || position.character < at.start || position.character > at.start + at.text.length) {
    return undefined;
  }
  const name = nameAt(analysis, position);
  const subnet = place.config && subnetAt(analysis, position);
  const sections = [
    subnet?.markdown,
    name && place.config ? nameMarkdown(analysis, place.config, name) : undefined,
    ...pathSections(analysis, position, at.line),
    licenses(place),
    commandSection(place),
  ].filter((section) => section !== undefined);
  if (sections.length === 0) return undefined;
  const range = subnet?.range ?? name?.range ?? rangeOnLine(at.line, at.start, at.start + at.text.length);
  return { range, markdown: shown(sections.join('\n\n---\n\n')) };
}

/** A check of a runbook: `show …` begins the output of a command, so it stands in no configuration. */
function checkHover(
  analysis: Analysis,
  { line, character }: Position,
  fallback?: Dialect,
): Hover | undefined {
  const at = analysis.structure.command(line);
  if (!at || character < at.start || character > at.start + at.text.length) return undefined;
  const words = wordsOf(at.text.replace(/^do\s+/i, ''));
  const own = analysis.configs[0]?.dialect ?? fallback;
  for (const dialect of own ? [own] : (['iosxe', 'nxos'] as const)) {
    const known = bestOf(words, [...CHECKS[dialect], ...rowsOfMode(dialect, 'global')]);
    if (known?.row.kept !== 'exec' || known.match.tokens.length < 2) continue;
    return {
      range: rangeOnLine(line, at.start, at.start + at.text.length),
      markdown: commandMarkdown(known.row),
    };
  }
  return undefined;
}

/** The code of a rule inside a comment that switches it off. */
function ruleHover(analysis: Analysis, position: Position): Hover | undefined {
  const { line, character } = position;
  const raw = analysis.text.line(line);
  if (!raw.includes('! smart-licensing-')) return undefined;
  if (!findSuppressions(analysis.structure).some((one) => one.line === line)) return undefined;
  for (const match of raw.matchAll(/SL\d{3}/g)) {
    const end = match.index + match[0].length;
    const markdown = character >= match.index && character <= end ? ruleMarkdown(match[0]) : undefined;
    if (markdown) return { range: rangeOnLine(line, match.index, end), markdown };
  }
  return undefined;
}

/** The path of the destinations that are written, or implied, on the line. */
function pathSections(analysis: Analysis, position: Position, line: number): string[] {
  const head = analysis.structure.head(line);
  if (head === Head.interface || head === Head.route) return [];
  const raw = analysis.structure.text.line(line);
  if (!/:\/\/|prof/i.test(raw)) return [];
  return reportingPath(analysis)
    .filter(({ range }) => range?.start.line === line && touches(range, position, raw))
    .map(pathMarkdown);
}

/** A URL is asked for by itself; what a whole line implies, by the line. */
function touches(range: Range, position: Position, raw: string): boolean {
  if (!raw.includes('://')) return true;
  return comparePositions(range.start, position) <= 0 && comparePositions(position, range.end) <= 0;
}

function licenses({ config, at }: Place): string | undefined {
  if (!config || !at) return undefined;
  const isLevel = /^lic\w*\s+boot\s+lev/i.test(at.text);
  if (!isLevel && !/^switch\s+\d+\s+prov/i.test(at.text)) return undefined;
  const consumed = isLevel ? licensesConsumed(config) : undefined;
  const parts = [consumed && licensesMarkdown(consumed), c9500Tags(config)].filter(Boolean);
  return parts.length > 0 ? parts.join('\n\n') : undefined;
}

function commandSection({ at, mode, dialect }: Place): string | undefined {
  if (!at || !mode) return undefined;
  const words = wordsOf(at.text.replace(/^(?:no|do)\s+/i, ''));
  const known = findRow(words, mode, dialect) ?? bestOf(words, [...CHECKS[dialect], ...ACTIONS[dialect]]);
  return known && commandMarkdown(known.row);
}
