import type { Finding, Identity, PathReport, Proof } from '../../service/types';
import { writtenPath } from '../../service/written';
import { TOOL } from '../output/tool';

/** What is known of a device besides its ways. */
export interface Aside {
  readonly name: string | undefined;
  /** Its first way, behind which the findings are told. */
  readonly first: PathReport | undefined;
  readonly findings: readonly Finding[];
}

/** The reporting paths of one file. */
export interface ShownPaths {
  readonly path: string;
  readonly identity: Identity;
  readonly paths: readonly PathReport[];
  /** What devices say of trust codes and acknowledgements, by way. */
  readonly states?: ReadonlyMap<PathReport, readonly Proof[]>;
  /** What else is known of each device: its name, where there are several, and findings about its account and its storage. */
  readonly asides?: readonly Aside[];
  /** Why devices have no way. */
  readonly notes?: readonly Proof[];
}

/** The stable format for programs (docs/cli.md). */
export function pathJson({ path, identity, paths }: ShownPaths): string {
  const destinations = paths.map(writtenPath);
  return `${JSON.stringify({ version: 1, tool: TOOL, path, dialect: identity.dialect, destinations }, null, 2)}\n`;
}
