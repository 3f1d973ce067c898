import type * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateExtension, type Extension, type ExtensionApi } from './activate';

let extension: Extension | undefined;

/** Entry for VS Code on a desktop or a remote machine: the server is a process. */
export function activate(context: vscode.ExtensionContext): ExtensionApi {
  const module = context.asAbsolutePath('dist/server.js');
  const run = { module, transport: TransportKind.ipc };
  extension = activateExtension(context, (options) => {
    return new LanguageClient('smartLicensing', 'Smart Licensing', { run, debug: run }, options);
  });
  return extension.api;
}

/** Ends the server with the extension. */
export function deactivate(): Promise<void> | undefined {
  return extension?.server.stop();
}
