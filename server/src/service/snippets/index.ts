import type { Dialect } from '../../grammar/commands';
import { EXEC_NX, EXEC_XE } from './exec';
import { REPORTS_XE } from './reports-xe';
import type { SnippetEntry } from './snippet-entry';
import { SURROUNDINGS_NX } from './surroundings-nx';
import { SURROUNDINGS_XE } from './surroundings-xe';
import { TRANSPORT_NX } from './transport-nx';
import { TRANSPORT_XE } from './transport-xe';

export type { SnippetEntry } from './snippet-entry';

/** The snippets of a system: lines of a configuration, and commands of exec mode. */
export const SNIPPETS: Readonly<
  Record<Dialect, { readonly config: readonly SnippetEntry[]; readonly exec: readonly SnippetEntry[] }>
> = {
  iosxe: { config: [...TRANSPORT_XE, ...REPORTS_XE, ...SURROUNDINGS_XE], exec: EXEC_XE },
  nxos: { config: [...TRANSPORT_NX, ...SURROUNDINGS_NX], exec: EXEC_NX },
};
