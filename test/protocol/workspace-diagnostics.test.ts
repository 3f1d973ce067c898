import { strict as assert } from 'node:assert';
import {
  CancellationTokenSource,
  type RegistrationParams,
  type WorkspaceDiagnosticReport,
} from 'vscode-languageserver/node';
import { CATALYST } from '../support/catalyst';
import { LabFiles, ROOT } from './lab-files';
import { TestClient, until, VSCODE } from './test-client';

const HEALTHY = CATALYST.replace('http http://', 'http https://');
const PROSE = 'A note about license smart transport on the core switches, and about nothing else.\n';

type Previous = { uri: string; value: string }[];

/** A client that wants the workspace's files; ours is answered when there is news, others at once. */
async function clientOf(files: LabFiles, options: object = {}, capabilities = VSCODE): Promise<TestClient> {
  return TestClient.start({
    capabilities,
    options: { workspaceDiagnostics: true, ...options },
    workspaceFiles: files,
    folders: [ROOT],
  });
}

async function pull(client: TestClient, previousResultIds: Previous = []): Promise<string[]> {
  return told(await client.connection.sendRequest('workspace/diagnostic', { previousResultIds }));
}

function told({ items }: WorkspaceDiagnosticReport): string[] {
  return items.map((item) => {
    const codes = item.kind === 'full' ? item.items.map(({ code }) => code).join() : 'unchanged';
    return `${item.uri.slice(ROOT.length + 1)}: ${codes}`;
  });
}

async function idsOf(client: TestClient): Promise<Previous> {
  const report: WorkspaceDiagnosticReport = await client.connection.sendRequest('workspace/diagnostic', {
    previousResultIds: [],
  });
  return report.items.flatMap(({ uri, resultId }) => (resultId ? [{ uri, value: resultId }] : []));
}

describe('Diagnostics of the workspace', () => {
  it('are offered to a client that wants them and where there is a disk', async () => {
    const wanted = await clientOf(new LabFiles({}));
    assert.equal(wanted.initialized.capabilities.diagnosticProvider?.workspaceDiagnostics, true);
    wanted.stop();
    const unwanted = await TestClient.start({ workspaceFiles: new LabFiles({}) });
    assert.equal(unwanted.initialized.capabilities.diagnosticProvider?.workspaceDiagnostics, false);
    unwanted.stop();
  });

  it('name the files with findings, recognised by content or by name', async () => {
    const files = { 'core-1.cfg': CATALYST, 'core-2': CATALYST, 'ok.cfg': HEALTHY, 'README.txt': PROSE };
    const client = await clientOf(new LabFiles(files));
    assert.deepEqual(await pull(client), ['core-1.cfg: SL201', 'core-2: SL201']);
    client.stop();
  });

  it('judge a file that is open from the text in the editor', async () => {
    const client = await clientOf(new LabFiles({ 'core-1.cfg': CATALYST, 'core-2.cfg': CATALYST }));
    await client.open(HEALTHY, `${ROOT}/core-1.cfg`);
    assert.deepEqual(await pull(client), ['core-1.cfg: ', 'core-2.cfg: SL201']);
    client.stop();
  });

  it('read a file again only when it has changed', async () => {
    const files = new LabFiles({ 'core-1.cfg': CATALYST, 'core-2.cfg': CATALYST, 'ok.cfg': HEALTHY });
    const client = await clientOf(files);
    const ids = await idsOf(client);
    files.reads.length = 0;
    assert.deepEqual(await pull(client, ids), ['core-1.cfg: unchanged', 'core-2.cfg: unchanged']);
    files.contents.set(`${ROOT}/core-2.cfg`, HEALTHY);
    assert.deepEqual(await pull(client, ids), ['core-1.cfg: unchanged', 'core-2.cfg: ']);
    assert.deepEqual(files.reads, [`${ROOT}/core-2.cfg`]);
    client.stop();
  });

  it('take back what was said of a file that is gone', async () => {
    const files = new LabFiles({ 'core-1.cfg': CATALYST });
    const client = await clientOf(files);
    const ids = await idsOf(client);
    files.contents.clear();
    assert.deepEqual(await pull(client, ids), ['core-1.cfg: ']);
    client.stop();
  });

  it('heed settings, and do not read what they leave out', async () => {
    const files = new LabFiles({ 'core-1.cfg': CATALYST });
    const client = await clientOf(files);
    const ids = await idsOf(client);
    await client.configure({ severity: { SL201: 'off' } });
    assert.deepEqual(await pull(client, ids), ['core-1.cfg: ']);
    client.stop();
  });

  it('come in batches to a client that takes partial results', async () => {
    const many = Object.fromEntries(Array.from({ length: 450 }, (_, at) => [`core-${at}.cfg`, CATALYST]));
    const client = await clientOf(new LabFiles(many));
    const batches: number[] = [];
    client.connection.onNotification('$/progress', ({ value }: { value: WorkspaceDiagnosticReport }) => {
      batches.push(value.items.length);
    });
    const params = { previousResultIds: [], partialResultToken: 'workspace' };
    const last: WorkspaceDiagnosticReport = await client.connection.sendRequest(
      'workspace/diagnostic',
      params,
    );
    assert.deepEqual([...batches, last.items.length], [200, 200, 50]);
    client.stop();
  });

  it('can be cancelled, and begin again', async () => {
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`core-${at}.cfg`, CATALYST]));
    const files = new LabFiles(many);
    const client = await clientOf(files);
    const cancel = new CancellationTokenSource();
    const answer = client.connection
      .sendRequest('workspace/diagnostic', { previousResultIds: [] }, cancel.token)
      .then(
        () => 'answered',
        () => 'cancelled',
      );
    await until(() => files.reads.length > 3);
    cancel.cancel();
    assert.equal(await answer, 'cancelled');
    assert.ok(files.reads.length < 1000);
    assert.equal((await pull(client)).length, 1000);
    client.stop();
  });

  it('stop when the user cancels the progress, and keep what was found', async () => {
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`core-${at}.cfg`, CATALYST]));
    const files = new LabFiles(many);
    const client = await clientOf(files, {}, { ...VSCODE, window: { workDoneProgress: true } });
    client.connection.onRequest('window/workDoneProgress/create', ({ token }: { token: string }) => {
      void until(() => files.reads.length > 3).then(() => {
        return client.connection.sendNotification('window/workDoneProgress/cancel', { token });
      });
      return null;
    });
    const found = await pull(client);
    assert.ok(found.length >= 3 && found.length < 900, `${found.length} found`);
    assert.equal(found[0], 'core-0.cfg: SL201');
    client.stop();
  });

  it('begin in a server that runs: it replaces what it has declared', async () => {
    const diagnostic = { ...VSCODE.textDocument?.diagnostic, dynamicRegistration: true };
    const capabilities = { ...VSCODE, textDocument: { ...VSCODE.textDocument, diagnostic } };
    const files = new LabFiles({ 'core-1.cfg': CATALYST });
    const client = await clientOf(files, { workspaceDiagnostics: false, identity: true }, capabilities);
    const { diagnosticProvider } = client.initialized.capabilities;
    assert.equal(diagnosticProvider?.workspaceDiagnostics, false);
    const id = diagnosticProvider && 'id' in diagnosticProvider && diagnosticProvider.id;
    const asked: unknown[] = [];
    client.connection.onRequest('client/unregisterCapability', (params: unknown) => {
      asked.push(params);
      return null;
    });
    client.connection.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
      for (const { method, registerOptions } of registrations) {
        if (method === 'textDocument/diagnostic') asked.push(registerOptions?.workspaceDiagnostics);
      }
      return null;
    });
    await client.connection.sendNotification('smartLicensing/checkWorkspace', null);
    await client.connection.sendNotification('smartLicensing/checkWorkspace', null);
    await until(() => asked.length === 2);
    assert.deepEqual(asked, [{ unregisterations: [{ id, method: 'textDocument/diagnostic' }] }, true]);
    assert.deepEqual(await pull(client), ['core-1.cfg: SL201']);
    client.stop();
  });

  it('wait for news with our own client: of a file, of a closed document, of the user', async () => {
    const files = new LabFiles({ 'core-1.cfg': CATALYST, 'core-2.cfg': HEALTHY });
    const client = await clientOf(files, { identity: true });
    const ids = await idsOf(client);
    let next = pull(client, ids);
    files.contents.set(`${ROOT}/core-2.cfg`, CATALYST);
    const changes = [{ uri: `${ROOT}/core-2.cfg`, type: 2 }];
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
    assert.deepEqual(await next, ['core-2.cfg: SL201']);

    await client.open(HEALTHY, `${ROOT}/core-1.cfg`);
    assert.deepEqual(await pull(client, ids), ['core-1.cfg: ']);
    next = pull(client, ids); // sent before the client has let go of what it knew
    await client.close(`${ROOT}/core-1.cfg`);
    assert.deepEqual(await next, ['core-1.cfg: SL201']);

    next = pull(client);
    await client.connection.sendNotification('smartLicensing/checkWorkspace', null);
    assert.deepEqual(await next, ['core-1.cfg: SL201', 'core-2.cfg: SL201']);
    client.stop();
  });
});
