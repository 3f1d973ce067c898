import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ClientRequests } from '../../server/src/shared/protocol';

type Method = keyof ClientRequests;

/** Reads files for the server: it may run in a worker, and a workspace may have no disk. */
export function serveFiles(client: BaseLanguageClient): void {
  answer(client, 'smartLicensing/readFile', async ({ uri }) => {
    const file = client.protocol2CodeConverter.asUri(uri);
    const bytes = await bytesOf(file);
    return bytes ? vscode.workspace.decode(bytes, { uri: file }) : null;
  });
}

function answer<M extends Method>(
  client: BaseLanguageClient,
  method: M,
  handler: (params: ClientRequests[M]['params']) => Promise<ClientRequests[M]['result']>,
): void {
  client.onRequest<unknown, Error>(method, handler);
}

/** A file that is not there, or that its file system does not give, is none. */
async function bytesOf(file: vscode.Uri): Promise<Uint8Array | undefined> {
  try {
    return await vscode.workspace.fs.readFile(file);
  } catch {
    return undefined;
  }
}
