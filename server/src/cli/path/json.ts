import type { Identity, PathReport, Proof } from '../../service/types';
import { writtenPath } from '../../service/written';
import { TOOL } from '../output/tool';

/** The reporting paths of one file. */
export interface ShownPaths {
  readonly path: string;
  readonly identity: Identity;
  readonly paths: readonly PathReport[];
  /** What devices say of trust codes and acknowledgements, by way. */
  readonly states?: ReadonlyMap<PathReport, readonly Proof[]>;
  /** Why devices have no way. */
  readonly notes?: readonly Proof[];
}

/** The stable format for programs (docs/cli.md). */
export function pathJson({ path, identity, paths }: ShownPaths): string {
  const destinations = paths.map(writtenPath);
  return `${JSON.stringify({ version: 1, tool: TOOL, path, dialect: identity.dialect, destinations }, null, 2)}\n`;
}
