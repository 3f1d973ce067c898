/** An extension with an empty server: what a window takes to show a squiggle when nothing has to be found. */
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';

let client: LanguageClient | undefined;

/** Starts the server that says the same of every document. */
export async function activate(context: ExtensionContext): Promise<void> {
  const run = {
    module: context.asAbsolutePath('empty-server.cjs'),
    transport: TransportKind.ipc,
    args: ['--squiggle'],
  };
  client = new LanguageClient(
    'empty',
    { run, debug: run },
    { documentSelector: [{ language: 'cisco-iosxe' }] },
  );
  await client.start();
}

/** Ends the server with the extension. */
export function deactivate(): Promise<void> | undefined {
  return client?.stop();
}
