import type { Review, ReviewedFinding } from '../../service';
import type { Identity } from '../../service/types';
import { TOOL } from '../output/tool';

/** What a change does to one file. */
export interface ReviewedFile extends Review {
  readonly path: string;
  /** Where it was before it moved. */
  readonly from?: string;
  readonly change: 'added' | 'changed' | 'removed';
  readonly dialect: Identity['dialect'];
  readonly hostname: string | undefined;
}

/** How many findings files have introduced, resolved and left. */
export interface ReviewCounts {
  readonly introduced: number;
  readonly resolved: number;
  readonly unchanged: number;
}

/** Adds up what several files have. */
export function countsOf(files: readonly Pick<ReviewedFile, keyof ReviewCounts>[]): ReviewCounts {
  const sum = (name: keyof ReviewCounts) => files.reduce((total, file) => total + file[name].length, 0);
  return { introduced: sum('introduced'), resolved: sum('resolved'), unchanged: sum('unchanged') };
}

/** The stable format for programs (docs/cli.md). */
export function jsonReview(revision: string, files: readonly ReviewedFile[]): string {
  const shown = files.map(
    ({ path, from, change, dialect, hostname, introduced, resolved, unchanged, paths }) => ({
      path,
      ...(from !== undefined && { from }),
      change,
      dialect,
      hostname: hostname ?? null,
      introduced: introduced.map(findingObject),
      resolved: resolved.map(findingObject),
      unchanged: unchanged.map(findingObject),
      paths: paths.map(({ before, after, hops }) => ({
        before: before ?? null,
        after: after ?? null,
        hops: hops.map((hop) => ({ hop: hop.hop, before: hop.before ?? null, after: hop.after ?? null })),
      })),
    }),
  );
  const summary = { files: files.length, ...countsOf(files) };
  return `${JSON.stringify({ version: 1, tool: TOOL, since: revision, files: shown, summary }, null, 2)}\n`;
}

function findingObject({ code, name, severity, message, range, fixable }: ReviewedFinding) {
  return { code, name, severity, message, range, fixable };
}
