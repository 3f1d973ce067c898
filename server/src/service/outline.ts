import * as l10n from '@vscode/l10n';
import { Head } from '../syntax/heads';
import type { Structure } from '../syntax/structure';
import { blockTree, type TreeBlock } from '../syntax/tree';
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
  const { structure } = analysis;
  const budget = { left: MAX_OTHERS };
  const blocks = entriesOf(structure, blockTree(structure), budget);
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
  const { structure } = analysis;
  const found: Fold[] = [];
  foldBlocks(blockTree(structure), found);
  foldRuns(structure, found);
  for (const { part } of analysis.capture.parts) {
    if (part.command !== '' && part.end > part.start)
      found.push({ startLine: Math.max(0, part.start - 1), endLine: part.end - 1, kind: 'region' });
  }
  return found.sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
}

const KINDS: Readonly<Record<number, OutlineEntry['kind']>> = {
  [Head.interface]: 'interface',
  [Head.vrf]: 'namespace',
  [Head.callHome]: 'module',
  [Head.pki]: 'key',
};

function entriesOf(structure: Structure, block: TreeBlock, budget: { left: number }): OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  const lines = block.header < 0 ? block.lines.filter((line) => isLicensingLine(structure, line)) : [];
  const starts = [
    ...lines.map((line) => [line, undefined] as const),
    ...block.children.map((child) => [child.header, child] as const),
  ].sort((a, b) => a[0] - b[0]);
  for (const [line, child] of starts) {
    const command = structure.command(line);
    if (!command || (!isLicensingLine(structure, line) && budget.left-- <= 0)) continue;
    const inner = isLicensingLine(structure, line) ? { left: Number.POSITIVE_INFINITY } : budget;
    const end = child ? child.end : line;
    const range = {
      start: { line, character: 0 },
      end: { line: end, character: structure.text.lineLength(end) },
    };
    const start = { line, character: command.start };
    entries.push({
      name: command.text.slice(0, 200),
      detail: '',
      kind: child ? (KINDS[structure.head(line)] ?? 'object') : 'property',
      range,
      selectionRange: { start, end: { line, character: command.start + command.text.length } },
      children: child ? entriesOf(structure, child, inner) : [],
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
  const head = structure.head(line);
  return head >= Head.callHome && head <= Head.host;
}

function foldBlocks(block: TreeBlock, into: Fold[]): void {
  if (block.header >= 0 && block.end > block.header)
    into.push({ startLine: block.header, endLine: block.end });
  for (const child of block.children) foldBlocks(child, into);
}

function foldRuns(structure: Structure, into: Fold[]): void {
  let start = -1;
  let kind = 0;
  for (let line = 0; line <= structure.text.lineCount; line++) {
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
