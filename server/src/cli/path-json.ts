import type { HopReport, Identity, PathReport } from '../service/types';

/** The reporting paths of one file. */
export interface ShownPaths {
  readonly path: string;
  readonly identity: Identity;
  readonly paths: readonly PathReport[];
}

/** The stable format for programs (docs/cli.md). */
export function pathJson({ path, identity, paths }: ShownPaths): string {
  const destinations = paths.map(({ url, hops }) => ({ url, hops: hops.map(hopObject) }));
  return `${JSON.stringify({ version: 1, path, dialect: identity.dialect, destinations }, null, 2)}\n`;
}

function hopObject({ hop, state, summary, range, codes }: HopReport) {
  return { hop, state, summary, range: range ?? null, codes };
}
