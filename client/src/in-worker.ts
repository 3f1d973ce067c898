import * as vscode from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type LanguageClientOptions,
  type MessageTransports,
} from 'vscode-languageclient/browser';

/** What we use of a browser's `Worker`; the types of browsers stay out of the rest of the client. */
declare class Worker {
  constructor(program: string);
  terminate(): void;
}

let worker: Worker | undefined;

/** A client whose server is a worker. */
export function createClient(
  context: vscode.ExtensionContext,
  options: LanguageClientOptions,
): LanguageClient {
  const program = vscode.Uri.joinPath(context.extensionUri, 'dist/browser/server.js').toString(true);
  // The transports and not the worker: VS Code's own `Worker` makes objects that are no instances of it.
  const start = async (): Promise<MessageTransports> => {
    worker?.terminate(); // the one of a server that was restarted
    worker = new Worker(program);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  return new LanguageClient('smartLicensing', 'Smart Licensing', start, options);
}
