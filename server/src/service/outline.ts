import * as l10n from '@vscode/l10n';
import { shown } from '../model/cover';
import { Head, UNMISTAKABLE } from '../syntax/heads';
import type { Structure } from '../syntax/structure';
import { blockTreeSteps, type TreeBlock } from '../syntax/tree';
import { atOnce } from '../text/at-once';
import type { Analysis } from './analysis';
import { captureOutline } from './capture/outline';
import type { Fold, OutlineEntry } from './types';

/**
 * Blocks of the outline that licensing does not reach, at most: a file of a hundred thousand lines would freeze the
 * editor's tree. Licensing's own are always there, and one last entry says how many others are not.
 */
const MAX_OTHERS = 5_000;

/** The blocks of the text as an outline, licensing lines of the global level and the outputs of captures among them. */
export function outline(analysis: Analysis): readonly OutlineEntry[] {
  return atOnce(outlineSteps(analysis));
}

/** The same in steps, for a caller that must yield now and then. */
export function* outlineSteps(analysis: Analysis): Generator<void, readonly OutlineEntry[]> {
  // An editor has an outline of YAML.
  if (analysis.host?.kind === 'yaml') return [];
  const { structure } = analysis;
  const budget = { left: MAX_OTHERS };
  const blocks = yield* entriesOf(structure, yield* treeOf(structure), budget);
  if (budget.left < 0) blocks.push(moreEntry(structure, -budget.left));
  const { parts } = analysis.capture;
  if (parts.length === 0) return blocks;
  const inCapture = (line: number): boolean =>
    parts.some(({ part }) => line >= part.start && line < part.end);
  return [...blocks.filter(({ range }) => !inCapture(range.start.line)), ...captureOutline(analysis)].sort(
    (a, b) => a.range.start.line - b.range.start.line,
  );
}

/** Blocks, free text and runs of comments that fold. */
export function folds(analysis: Analysis): readonly Fold[] {
  return atOnce(foldSteps(analysis));
}

/** The same in steps, for a caller that must yield now and then. */
export function* foldSteps(analysis: Analysis): Generator<void, readonly Fold[]> {
  if (analysis.host?.kind === 'yaml') return [];
  const { structure } = analysis;
  const found: Fold[] = [];
  yield* foldBlocks(yield* treeOf(structure), found);
  yield* foldRuns(structure, found);
  for (const { part } of analysis.capture.parts) {
    if (part.command !== '' && part.end > part.start)
      found.push({ startLine: Math.max(0, part.start - 1), endLine: part.end - 1, kind: 'region' });
  }
  yield;
  return found.sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
}

/** An editor asks for the outline and the folds of the same version, one after the other. */
const trees = new WeakMap<Structure, TreeBlock>();

function* treeOf(structure: Structure): Generator<void, TreeBlock> {
  const tree = trees.get(structure) ?? (yield* blockTreeSteps(structure));
  trees.set(structure, tree);
  return tree;
}

/** Whether a child of this number is one after which others get their turn. */
const isTurn = (index: number): boolean => index % 500 === 499;

const KINDS: Readonly<Record<number, OutlineEntry['kind']>> = {
  [Head.interface]: 'interface',
  [Head.vrf]: 'namespace',
  [Head.callHome]: 'module',
  [Head.pki]: 'key',
};

function* entriesOf(
  structure: Structure,
  block: TreeBlock,
  budget: { left: number },
): Generator<void, OutlineEntry[]> {
  const entries: OutlineEntry[] = [];
  const lines = block.header < 0 ? block.lines.filter((line) => isLicensingLine(structure, line)) : [];
  const starts = [
    ...lines.map((line) => [line, undefined] as const),
    ...block.children.map((child) => [child.header, child] as const),
  ].sort((a, b) => a[0] - b[0]);
  for (const [index, [line, child]] of starts.entries()) {
    if (isTurn(index)) yield;
    if (!isLicensingLine(structure, line) && budget.left-- <= 0) continue;
    const command = structure.command(line);
    if (!command) continue;
    const inner = isLicensingLine(structure, line) ? { left: Number.POSITIVE_INFINITY } : budget;
    const end = child ? child.end : line;
    const range = {
      start: { line, character: 0 },
      end: { line: end, character: structure.text.lineLength(end) },
    };
    const start = { line, character: command.start };
    entries.push({
      // Blanks that are none to a device would leave a name that no editor takes.
      name: shown(command.text.trim().slice(0, 200)),
      detail: '',
      kind: child ? (KINDS[structure.head(line)] ?? 'object') : 'property',
      range,
      selectionRange: { start, end: { line, character: command.start + command.text.length } },
      children: child ? yield* entriesOf(structure, child, inner) : [],
    });
  }
  return entries;
}

function moreEntry(structure: Structure, count: number): OutlineEntry {
  const line = structure.text.lineCount - 1;
  const range = { start: { line, character: 0 }, end: { line, character: structure.text.lineLength(line) } };
  const name = l10n.t('{count} more blocks are not shown', { count: String(count) });
  return { name, detail: '', kind: 'string', range, selectionRange: range, children: [] };
}

function isLicensingLine(structure: Structure, line: number): boolean {
  return UNMISTAKABLE.has(structure.head(line));
}

function* foldBlocks(block: TreeBlock, into: Fold[]): Generator<void, void> {
  if (block.header >= 0 && block.end > block.header)
    into.push({ startLine: block.header, endLine: block.end });
  for (const [index, child] of block.children.entries()) {
    if (isTurn(index)) yield;
    yield* foldBlocks(child, into);
  }
}

function* foldRuns(structure: Structure, into: Fold[]): Generator<void, void> {
  let start = -1;
  let kind = 0;
  for (let line = 0; line <= structure.text.lineCount; line++) {
    if (line % 10_000 === 9_999) yield;
    const head = line < structure.text.lineCount ? structure.head(line) : Head.blank;
    if (start >= 0 && head === kind) continue;
    if (start >= 0 && line - 1 > start) {
      // A banner folds on the line that opens it.
      if (kind === Head.comment) into.push({ startLine: start, endLine: line - 1, kind: 'comment' });
      else into.push({ startLine: Math.max(0, start - 1), endLine: line - 1, kind: 'region' });
    }
    start = head === Head.comment || head === Head.freeText ? line : -1;
    kind = head;
  }
}
