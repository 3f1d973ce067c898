import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import { textsOnDisk } from './disk/texts-on-disk';
import { workspaceFilesOnDisk } from './main-files';
import { settingsFilesOnDisk } from './main-settings';
import { describeError } from './protocol/session/log';
import { startServer } from './server';
import { localeOf } from './shared/language';

const TRANSPORTS = ['--stdio', '--node-ipc', '--socket', '--pipe'];

if (!process.argv.some((argument) => TRANSPORTS.some((name) => argument.startsWith(name)))) {
  process.stderr.write('usage: server.js --stdio | --node-ipc | --socket=PORT | --pipe=NAME\n');
  process.exit(2);
}

const connection = createConnection();
for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, (error) => connection.console.error(`${event}: ${describeError(error)}`));
}
const root = path.join(__dirname, '..');
startServer(connection, {
  ...(existsSync(path.join(root, 'docs', 'rules')) && { packageUri: pathToFileURL(root).href }),
  settingsFiles: settingsFilesOnDisk,
  workspaceFiles: workspaceFilesOnDisk,
  texts: (language) => textsOnDisk(root, language),
  locale: localeOf(process.env),
});
