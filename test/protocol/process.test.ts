import { strict as assert } from 'node:assert';
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  createProtocolConnection,
  type DocumentDiagnosticReport,
  IPCMessageReader,
  IPCMessageWriter,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { CATALYST } from '../support/catalyst';
import { URI, VSCODE } from './test-client';

/** The bundles that `npm run build` makes and users run. */
describe('the server as a process', () => {
  let child: ChildProcess;
  afterEach(() => {
    child.kill();
  });

  for (const program of [
    ['dist/server.js', '--stdio'],
    ['dist/cli.js', 'lsp', '--stdio'],
  ]) {
    it(`serves ${program.join(' ')}`, async () => {
      child = spawn(process.execPath, program, { stdio: ['pipe', 'pipe', 'inherit'] });
      const { stdin, stdout } = child;
      assert.ok(stdin && stdout);
      await serves(createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin)));
      assert.deepEqual(await once(child, 'exit'), [0, null]);
    });
  }

  it('serves over IPC', async () => {
    child = fork('dist/server.js', ['--node-ipc']);
    await serves(createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child)));
    assert.deepEqual(await once(child, 'exit'), [0, null]);
  });

  it('speaks the language of the locale, in the files too that it loads later', async () => {
    child = spawn(process.execPath, ['dist/server.js', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const { stdin, stdout } = child;
    assert.ok(stdin && stdout);
    const connection = createProtocolConnection(
      new StreamMessageReader(stdout),
      new StreamMessageWriter(stdin),
    );
    await open(connection, 'pt-BR');
    const line = CATALYST.split('\n').findIndex((text) => text.includes('http http://'));
    const hover = await connection.sendRequest('textDocument/hover', {
      textDocument: { uri: URI },
      position: { line, character: 12 },
    });
    assert.match(JSON.stringify(hover), /Para onde vão os relatórios/);
    const plan = await connection.sendRequest('smartLicensing/changePlan', { uri: URI });
    assert.match(JSON.stringify(plan), /# Plano de mudança para core-1/);
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    assert.deepEqual(await once(child, 'exit'), [0, null]);
  });

  it('ends when its client is gone', async () => {
    child = spawn(process.execPath, ['dist/server.js', '--stdio'], { stdio: ['pipe', 'ignore', 'ignore'] });
    child.stdin?.end();
    const [code] = await once(child, 'exit');
    assert.equal(code, 1);
  });

  it('says how it is used', async () => {
    child = spawn(process.execPath, ['dist/server.js'], { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr?.on('data', (data) => {
      said += data;
    });
    const [code] = await once(child, 'close');
    assert.equal(code, 2);
    assert.match(said, /^usage: server\.js --stdio/);
  });
});

async function open(connection: ProtocolConnection, locale?: string): Promise<void> {
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null));
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  const params = { processId: process.pid, rootUri: null, capabilities: VSCODE, locale };
  await connection.sendRequest('initialize', params);
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri: URI, languageId: 'cisco-iosxe', version: 1, text: CATALYST },
  });
}

async function serves(connection: ProtocolConnection): Promise<void> {
  await open(connection);
  const report: DocumentDiagnosticReport = await connection.sendRequest('textDocument/diagnostic', {
    textDocument: { uri: URI },
  });
  assert.deepEqual(report.kind === 'full' && report.items.map(({ code }) => code), ['SL201']);
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
}
