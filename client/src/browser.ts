import * as vscode from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { activateExtension, type Extension, type ExtensionApi } from './activate';

/** What we use of a browser's `Worker`; the types of browsers stay out of the rest of the client. */
declare class Worker {
  constructor(program: string);
  terminate(): void;
}

let extension: Extension | undefined;

/** Entry for VS Code in a browser: the server is a worker. */
export function activate(context: vscode.ExtensionContext): ExtensionApi {
  const program = vscode.Uri.joinPath(context.extensionUri, 'dist/browser/server.js').toString(true);
  let worker: Worker | undefined;
  // The transports and not the worker: VS Code's own `Worker` makes objects that are no instances of it.
  const start = async (): Promise<MessageTransports> => {
    worker?.terminate(); // the one of a server that was restarted
    worker = new Worker(program);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  extension = activateExtension(
    context,
    (options) => new LanguageClient('smartLicensing', 'Smart Licensing', start, options),
  );
  return extension.api;
}

/** Ends the server with the extension. */
export function deactivate(): Promise<void> | undefined {
  return extension?.server.stop();
}
