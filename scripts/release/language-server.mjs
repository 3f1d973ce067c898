// Counts what a language server publishes about the files of a folder, so that any two servers can be set side by side.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

/**
 * Opens every file of a folder in a server and waits for the problems that it publishes.
 */
export async function problemsOf(command, folder, languageId) {
  const [program, ...words] = command.split(' ');
  const server = spawn(program, words, { stdio: ['pipe', 'pipe', 'ignore'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const published = new Map();
  const ended = new Promise((_, reject) =>
    server.once('exit', (status) => reject(new Error(`${command}: ended with ${status}`))),
  );
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) =>
    published.get(uri)?.(diagnostics),
  );
  connection.onRequest('workspace/configuration', ({ items }) => items.map(() => null));
  connection.onRequest(() => null);
  connection.listen();
  try {
    await Promise.race([
      connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} }),
      ended,
    ]);
    await connection.sendNotification('initialized', {});
    const files = readdirSync(folder)
      .map((name) => path.join(folder, name))
      .filter((file) => statSync(file).isFile());
    let problems = 0;
    for (const file of files) {
      const uri = pathToFileURL(path.resolve(file)).href;
      const first = new Promise((resolve) => published.set(uri, resolve));
      const textDocument = { uri, languageId, version: 1, text: readFileSync(file, 'utf8') };
      await connection.sendNotification('textDocument/didOpen', { textDocument });
      problems += (await Promise.race([first, ended])).length;
      await connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    }
    return { files: files.length, problems };
  } finally {
    ended.catch(() => undefined);
    connection.dispose();
    server.kill();
  }
}
