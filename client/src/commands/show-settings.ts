import * as vscode from 'vscode';
import type { Server } from '../server';

/** `FileChangeType.Changed` of the protocol. */
const CHANGED = 2;

/** Saves and shows a settings file that an action has just written: it counts from now on, wherever it lies. */
export async function showSettings(server: Server, given: unknown): Promise<void> {
  if (typeof given !== 'string') return;
  const client = await server.start();
  const document = await vscode.workspace.openTextDocument(client.protocol2CodeConverter.asUri(given));
  await vscode.window.showTextDocument(document, { preview: false });
  await document.save();
  // VS Code watches the folders that are open; the server is to hear of this file in any case.
  await client.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: given, type: CHANGED }],
  });
}
