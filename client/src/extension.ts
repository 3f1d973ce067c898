import type * as vscode from 'vscode';
import { activateExtension, type Extension, type ExtensionApi } from './activate';

let extension: Extension | undefined;

/**
 * Entry for every VS Code. Where there is Node.js (desktop, remote machines) the server is a process, in a browser it is a
 * worker. One bundle serves both, since all but the start of the server is the same.
 */
export async function activate(context: vscode.ExtensionContext): Promise<ExtensionApi> {
  const inBrowser = typeof process !== 'object' || !process.versions?.node;
  const { createClient } = await (inBrowser ? import('./in-worker') : import('./in-process'));
  extension = activateExtension(context, (options) => createClient(context, options));
  return extension.api;
}

/** Ends the server with the extension. */
export function deactivate(): Promise<void> | undefined {
  return extension?.server.stop();
}
