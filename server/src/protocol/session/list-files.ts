import type { SessionBase, WorkspaceFiles } from './session-base';
import { keyOf } from './uri-key';

/** More files than these are not looked into. */
const MAX_FILES = 20_000;

/** Files of the workspace, each once. */
export interface ListedFiles {
  readonly uris: readonly string[];
  /** There are more. */
  readonly capped: boolean;
}

/** URIs of the folders that the editor has open. */
export async function foldersOfWorkspace({
  client,
  connection,
}: Pick<SessionBase, 'client' | 'connection'>): Promise<readonly string[]> {
  if (!client.workspaceFolders) return client.roots;
  return ((await connection.workspace.getWorkspaceFolders()) ?? []).map(({ uri }) => uri);
}

/** URIs of the files in those folders; those so far when it is cancelled. */
export async function filesOfWorkspace(
  session: Pick<SessionBase, 'client' | 'connection'>,
  files: WorkspaceFiles,
  isCancelled = () => false,
): Promise<ListedFiles> {
  const uris = new Map<string, string>();
  for (const folder of await foldersOfWorkspace(session)) {
    for await (const uri of files.below(folder)) {
      const capped = uris.size >= MAX_FILES;
      if (capped || isCancelled()) return { uris: [...uris.values()], capped };
      uris.set(keyOf(uri), uri);
    }
  }
  return { uris: [...uris.values()], capped: false };
}
