import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../shared/usage-error';

/** Runs the language server, a program of its own beside this one; it ends the process itself. */
export async function lsp(words: readonly string[]): Promise<0> {
  const server = join(__dirname, 'server.js');
  if (!existsSync(server)) throw new UsageError('{file}: the language server is missing', { file: server });
  // The server reads its way of talking from the command line.
  if (!words.includes('--stdio')) process.argv.push('--stdio');
  require(server);
  return 0;
}
