import type { SessionBase, WorkspaceFiles } from './session-base';
import { keyOf } from './uri-key';

/** More files than these are not looked into; the log says so. */
const MAX_FILES = 20_000;

/** URIs of the files in the folders that the editor has open, each once; those so far when it is cancelled. */
export async function filesOfWorkspace(
  { client, connection }: Pick<SessionBase, 'client' | 'connection'>,
  files: WorkspaceFiles,
  isCancelled = () => false,
): Promise<string[]> {
  const folders = client.workspaceFolders
    ? ((await connection.workspace.getWorkspaceFolders()) ?? []).map(({ uri }) => uri)
    : client.roots;
  const uris = new Map<string, string>();
  for (const folder of folders) {
    for await (const uri of files.below(folder)) {
      if (isCancelled()) return [...uris.values()];
      if (uris.size >= MAX_FILES) {
        connection.console.info(`${MAX_FILES} files of the workspace are checked; the others when opened.`);
        return [...uris.values()];
      }
      uris.set(keyOf(uri), uri);
    }
  }
  return [...uris.values()];
}
