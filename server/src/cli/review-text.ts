import type { ReviewedFinding } from '../service';
import type { ChangedPath } from '../service/plan-types';
import { coloursIf, type Paint } from './colours';
import { printable } from './display';
import { count } from './reporters/reporter';
import { countsOf, type ReviewCounts, type ReviewedFile } from './review-file';

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
      ...file.paths.flatMap((path) => pathLines(path).map((line) => `  ${line}\n`)),
    ].join('');
  });
  return [...blocks, summary(revision, files)].join('\n');
}

/** A review for a ticket or the comment of a merge request. */
export function markdownReview(revision: string, files: readonly ReviewedFile[]): string {
  const blocks = files.filter(saysSomething).map((file) => {
    const list = (title: string, findings: readonly ReviewedFinding[]) =>
      findings.length === 0
        ? ''
        : `**${title}**\n\n${findings.map((finding) => `- ${escaped(sentence(finding))}\n`).join('')}\n`;
    const paths = file.paths.flatMap(pathLines);
    return [
      `## ${escaped(file.path)}${escaped(noteOf(file))}\n\n`,
      list('Introduced', file.introduced),
      list('Resolved', file.resolved),
      list('Unchanged', file.unchanged),
      paths.length === 0
        ? ''
        : `**Reporting path**\n\n${paths.map((line) => `- ${escaped(line)}\n`).join('')}\n`,
    ].join('');
  });
  return [`# Licensing changes\n\n${escaped(summary(revision, files))}\n`, ...blocks]
    .join('')
    .trimEnd()
    .concat('\n');
}

/** A destination with the hops that have another state now; nothing where none has. */
function pathLines({ before, after, hops }: ChangedPath): string[] {
  const changed = hops.filter((hop) => hop.before !== hop.after);
  if (changed.length === 0) return [];
  const url = before === after ? after : `${before ?? 'no destination'} → ${after ?? 'no destination'}`;
  const states = changed.map((hop) => `${hop.hop} ${hop.before ?? 'none'} → ${hop.after ?? 'none'}`);
  return [`${url}: ${before === undefined || after === undefined ? brokenOf(hops) : states.join(', ')}`];
}

/** For a destination that comes or goes: its broken hops say enough. */
function brokenOf(hops: ChangedPath['hops']): string {
  const broken = hops.filter((hop) => (hop.after ?? hop.before) === 'broken').map(({ hop }) => hop);
  return broken.length > 0 ? `broken at ${broken.join(', ')}` : 'no hop broken';
}

function sentence({ code, severity, message, range }: ReviewedFinding): string {
  return printable(`${range.start.line + 1}:${range.start.character + 1} ${severity} ${code}: ${message}`);
}

function noteOf({ change }: ReviewedFile): string {
  return change === 'changed' ? '' : ` (${change})`;
}

function saysSomething(file: ReviewedFile): boolean {
  const { introduced, resolved, unchanged } = countsOf([file]);
  return introduced + resolved + unchanged > 0 || file.paths.some((path) => pathLines(path).length > 0);
}

function summary(revision: string, files: readonly ReviewedFile[]): string {
  const counts = countsOf(files);
  const words = (Object.keys(counts) as (keyof ReviewCounts)[]).map((name) => `${counts[name]} ${name}`);
  return `${count(files.length, 'file')} changed since ${printable(revision)}: ${words.join(', ')}\n`;
}

/** Text of a document in Markdown: nothing of it is markup. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
