import type * as vscode from 'vscode';
import type {
  ChangedPathMessage,
  ReviewedFindingMessage,
  ReviewMessage,
} from '../../../server/src/shared/review-messages';

/** A reviewed file: where it is now, and its version at the revision; undefined on the side that has no such file. */
export interface ReviewedFile {
  readonly left: vscode.Uri | undefined;
  readonly right: vscode.Uri | undefined;
  /** As the tree shows it, from the root of the repository. */
  readonly path: string;
  /** Where a file that has moved was before. */
  readonly from?: string | undefined;
  readonly review: ReviewMessage;
  /** The lines with findings as they were read: the text may be another one by the time that somebody looks. */
  readonly lines: ReadonlyMap<number, string>;
}

/** What becomes of a finding. */
export type Fate = 'introduced' | 'resolved' | 'unchanged';
export const FATES: readonly Fate[] = ['introduced', 'resolved', 'unchanged'];

/** A hop of a destination, before and after. */
type Hop = ChangedPathMessage['hops'][number];

/** An entry of the tree. */
export type ReviewNode =
  | { readonly kind: 'stale' }
  | { readonly kind: 'file'; readonly file: ReviewedFile }
  | { readonly kind: 'fate'; readonly file: ReviewedFile; readonly fate: Fate }
  | {
      readonly kind: 'finding';
      readonly file: ReviewedFile;
      readonly fate: Fate;
      readonly finding: ReviewedFindingMessage;
    }
  | { readonly kind: 'path'; readonly file: ReviewedFile; readonly path: ChangedPathMessage }
  | { readonly kind: 'hop'; readonly path: ChangedPathMessage; readonly hop: Hop };

/** Git pairs a file that is gone with a new one by their likeness; they are one device only where their names agree. */
export function isOtherDevice({ devices: { before, after } }: Pick<ReviewMessage, 'devices'>): boolean {
  return before !== null && after !== null && before !== after;
}

/** Whether the review of a file has anything to tell: a device that has moved or is gone is named. */
export function saysSomething({
  review,
  from,
  right,
}: Omit<ReviewedFile, 'left' | 'path' | 'lines'>): boolean {
  const { before, after } = review.devices;
  if ((from !== undefined && after !== null) || (right === undefined && before !== null)) return true;
  return FATES.some((fate) => review[fate].length > 0) || review.paths.some(isChanged);
}

const RANK = { error: 0, warning: 1, information: 2, hint: 3 } as const;

/** Files in the order of what a reviewer must see first: the gravest introduced finding, then by path. */
export function byConcern(a: Pick<ReviewedFile, 'path' | 'review'>, b: typeof a): number {
  return gravest(a) - gravest(b) || (a.path < b.path ? -1 : Number(a.path > b.path));
}

function gravest({ review }: Pick<ReviewedFile, 'review'>): number {
  return Math.min(...review.introduced.map(({ severity }) => RANK[severity]), Object.keys(RANK).length);
}

/** What hangs below an entry. */
export function childrenOf(node: ReviewNode): ReviewNode[] {
  switch (node.kind) {
    case 'file': {
      const { file } = node;
      const fates = FATES.filter((fate) => file.review[fate].length > 0);
      return [
        ...fates.map((fate): ReviewNode => ({ kind: 'fate', file, fate })),
        ...file.review.paths.map((path): ReviewNode => ({ kind: 'path', file, path })),
      ];
    }
    case 'fate': {
      const { file, fate } = node;
      return [...file.review[fate]]
        .sort((a, b) => RANK[a.severity] - RANK[b.severity])
        .map((finding): ReviewNode => ({ kind: 'finding', file, fate, finding }));
    }
    case 'path':
      return node.path.hops.map((hop): ReviewNode => ({ kind: 'hop', path: node.path, hop }));
    default:
      return [];
  }
}

/** The lines of a text that the findings of its review stand in. */
export function linesOf(text: string | null, { introduced, unchanged }: ReviewMessage): Map<number, string> {
  const lines = text?.split(/\r?\n/) ?? [];
  return new Map(
    [...introduced, ...unchanged].map(({ range: { start } }) => [start.line, lines[start.line] ?? '']),
  );
}

/** Whether a destination comes, goes, moves or has a hop of another state. */
export function isChanged({ before, after, hops }: ChangedPathMessage): boolean {
  return before !== after || hops.some((hop) => hop.before !== hop.after);
}
