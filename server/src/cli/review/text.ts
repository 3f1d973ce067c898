import * as l10n from '@vscode/l10n';
import type { ReviewedFinding } from '../../service';
import { hopLabel, stateLabel } from '../../service/hop-words';
import type { ChangedPath } from '../../service/plan-types';
import type { HopState } from '../../shared/hops';
import { coloursIf, type Paint } from '../output/colours';
import { printable } from '../output/display';
import { count } from '../reporters/reporter';
import { countsOf, type ReviewedFile } from './file';

/** A review for people at a terminal: `+` is introduced, `-` resolved, `=` unchanged. */
export function textReview(revision: string, files: readonly ReviewedFile[], colour: boolean): string {
  const { bold, red, green, dim } = coloursIf(colour);
  const blocks = files.filter(saysSomething).map((file) => {
    const row = (sign: string, paint: Paint) => (finding: ReviewedFinding) =>
      `  ${paint(`${sign} ${sentence(finding)}`)}\n`;
    return [
      `${bold(printable(file.path))}${noteOf(file)}\n`,
      ...file.introduced.map(row('+', red)),
      ...file.resolved.map(row('-', green)),
      ...file.unchanged.map(row('=', dim)),
      ...pathLines(file).map((line) => `  ${line}\n`),
    ].join('');
  });
  return [...blocks, summary(revision, files)].join('\n');
}

/** The destinations whose path is another one now. */
export function pathLines({ paths }: Pick<ReviewedFile, 'paths'>): string[] {
  return paths.flatMap(pathLine);
}

/** A destination with the hops that have another state now; nothing where none has. */
function pathLine({ before, after, hops }: ChangedPath): string[] {
  const changed = hops.filter((hop) => hop.before !== hop.after);
  if (changed.length === 0) return [];
  const none = l10n.t('no destination');
  const url = before === after ? (after ?? none) : `${before ?? none} → ${after ?? none}`;
  const states = changed.map(
    (hop) => `${hopLabel(hop.hop)}: ${stateWord(hop.before)} → ${stateWord(hop.after)}`,
  );
  // Of a way that is gone there is nothing to say: it was in order, or it was not.
  if (after === undefined) return [url];
  return [`${url}: ${before === undefined ? brokenOf(hops) : states.join(', ')}`];
}

function stateWord(state: HopState | undefined): string {
  return state === undefined ? l10n.t('none') : stateLabel(state);
}

/** For a destination that comes: its broken hops say enough. */
function brokenOf(hops: ChangedPath['hops']): string {
  const broken = hops.filter(({ after }) => after === 'broken').map(({ hop }) => hopLabel(hop));
  return broken.length > 0
    ? l10n.t('broken at {hops}', { hops: broken.join(', ') })
    : l10n.t('no hop broken');
}

function sentence({ code, severity, message, range }: ReviewedFinding): string {
  return printable(`${range.start.line + 1}:${range.start.character + 1} ${severity} ${code}: ${message}`);
}

/** What became of the file itself. */
export function noteOf({ change, from, hostname }: ReviewedFile): string {
  if (from !== undefined) return ` (${l10n.t('moved from {path}', { path: printable(from) })})`;
  if (change === 'changed') return '';
  if (change === 'added') return ` (${l10n.t('added')})`;
  if (hostname === undefined) return ` (${l10n.t('removed')})`;
  return ` (${l10n.t('removed: {device}', { device: printable(hostname) })})`;
}

function saysSomething(file: ReviewedFile): boolean {
  const { introduced, resolved, unchanged } = countsOf([file]);
  if (file.change === 'removed' || file.from !== undefined) return true;
  return introduced + resolved + unchanged > 0 || pathLines(file).length > 0;
}

/** How much there is of everything. */
export function summary(revision: string, files: readonly ReviewedFile[]): string {
  const { introduced, resolved, unchanged } = countsOf(files);
  const text = l10n.t(
    '{files} changed since {revision}: {introduced} introduced, {resolved} resolved, {unchanged} unchanged',
    { files: count(files.length, 'file'), revision: printable(revision), introduced, resolved, unchanged },
  );
  return `${text}\n`;
}
