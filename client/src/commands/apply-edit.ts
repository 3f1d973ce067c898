import * as vscode from 'vscode';
import type { WorkspaceEdit } from 'vscode-languageclient';
import type { Server } from '../server';

/** Applies an edit of the server to the very version of the document that it was made for; false when that is gone. */
export async function applyToVersion(server: Server, uri: string, edit: WorkspaceEdit): Promise<boolean> {
  const client = await server.start();
  const key = client.protocol2CodeConverter.asUri(uri).toString();
  const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === key);
  const versions = (edit.documentChanges ?? []).map((change) =>
    'textDocument' in change ? change.textDocument.version : null,
  );
  if (versions.some((version) => version !== null && version !== document?.version)) return false;
  return vscode.workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(edit));
}
