import { strict as assert } from 'node:assert';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeLens, Diagnostic, TextDocumentEdit } from 'vscode-languageserver/node';
import { workspaceFilesOnDisk } from '../../server/src/main-files';
import { catalyst } from '../scenarios/outputs';
import { GUARD, OUR_CLIENT, rangeOf, TestClient, until, VSCODE } from './test-client';

const TRUSTPOINT = 'crypto pki trustpoint SLA-TrustPoint\n enrollment pkcs12\n revocation-check crl\n';
const CONFIG = `version 16.12\nservice call-home\nhostname core-1\n!\n${TRUSTPOINT}!\ncall-home\n profile "CiscoTAC-1"\n  active\n  destination transport-method http\n!\ninterface Vlan10\n ip address 192.0.2.10 255.255.255.0\n!\nip name-server 192.0.2.53\nntp server 192.0.2.123\nend\n`;
const CAPTURE = catalyst({
  communication: 'PENDING on Aug 02 14:34:51 2018 UTC',
  reason: 'Waiting for reply',
});
const CAPTURES = 'cisco-license-capture';

describe('a capture and a configuration in two files of a workspace', () => {
  let client: TestClient;
  let folder: string;

  const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;
  const write = (name: string, content: string): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  };
  const start = async (folders = [pathToFileURL(folder).href], capabilities = VSCODE): Promise<void> => {
    client = await TestClient.start({
      capabilities,
      options: OUR_CLIENT,
      workspaceFiles: workspaceFilesOnDisk,
      folders,
    });
  };
  const tell = (name: string, type: 1 | 2 | 3): Promise<void> =>
    client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf(name), type }],
    });
  const find = async (name: string, code: string): Promise<Diagnostic> => {
    const found = (await client.diagnostics(uriOf(name))).find((one) => one.code === code);
    assert.ok(found, code);
    return found;
  };
  /** Pulls as an editor does that is told to, until the finding has, or no longer has, related places elsewhere. */
  const elsewhere = async (name: string, code: string, count: number): Promise<string[]> => {
    const end = Date.now() + GUARD;
    for (;;) {
      const { refreshes } = client;
      const { relatedInformation = [] } = await find(name, code);
      const places = relatedInformation
        .filter(({ location }) => location.uri !== uriOf(name))
        .map(({ location }) => location.uri);
      if (places.length === count || Date.now() > end) return places;
      await until(() => client.refreshes > refreshes).catch(() => undefined);
    }
  };

  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'smart-licensing-')));
  });
  afterEach(() => {
    client.stop();
    rmSync(folder, { recursive: true });
  });

  it('are tied when only the capture is open', async () => {
    write('core-1.cfg', CONFIG);
    await start();
    assert.equal(client.initialized.capabilities.diagnosticProvider?.interFileDependencies, true);
    await client.open(CAPTURE, uriOf('core-1-show-license.txt'), CAPTURES);
    assert.deepEqual(await elsewhere('core-1-show-license.txt', 'SL907', 1), [uriOf('core-1.cfg')]);
  });

  it('are tied when only the configuration is open', async () => {
    write('captures/monday/core-1-show-license.txt', CAPTURE);
    write('notes.md', 'core-1# is not a capture');
    await start();
    await client.open(CONFIG, uriOf('core-1.cfg'));
    assert.deepEqual(await elsewhere('core-1.cfg', 'SL601', 1), [
      uriOf('captures/monday/core-1-show-license.txt'),
    ]);
  });

  it('are tied over the folders of a workspace', async () => {
    write('configs/core-1.cfg', CONFIG);
    await start([uriOf('captures'), uriOf('configs')]);
    await client.open(CAPTURE, uriOf('captures/case.txt'), CAPTURES);
    assert.deepEqual(await elsewhere('captures/case.txt', 'SL907', 1), [uriOf('configs/core-1.cfg')]);
  });

  it('offer the fix of the configuration from the capture, on the file or on the open document', async () => {
    write('core-1.cfg', CONFIG);
    const capture = 'core-1-show-license.txt';
    await start();
    await client.open(CAPTURE, uriOf(capture), CAPTURES);
    await elsewhere(capture, 'SL907', 1);
    const at = rangeOf(CAPTURE, 'Waiting for reply');
    const offered = async () =>
      (await client.actions(at, {}, uriOf(capture))).filter(({ title }) => title.endsWith('(in core-1.cfg)'));
    const [first, ...others] = await offered();
    assert.equal(first?.isPreferred, true);
    assert.ok(others.every(({ isPreferred }) => !isPreferred));
    assert.ok(first);
    const onDisk = (await client.resolve(first)).edit?.documentChanges?.[0] as TextDocumentEdit;
    assert.deepEqual(onDisk.textDocument, { uri: uriOf('core-1.cfg'), version: null });

    await client.open(CONFIG, uriOf('core-1.cfg'));
    await client.diagnostics(uriOf('core-1.cfg'));
    const [again] = await offered();
    assert.ok(again);
    const { edit } = await client.resolve(again);
    const inEditor = edit?.documentChanges?.[0] as TextDocumentEdit;
    assert.deepEqual(inEditor.textDocument, { uri: uriOf('core-1.cfg'), version: 1 });
    assert.ok(client.edited(edit).includes('\n revocation-check crl none\n'));
  });

  it('do not offer a fix of a file that has changed on disk', async () => {
    write('core-1.cfg', CONFIG);
    const capture = 'core-1-show-license.txt';
    await start();
    await client.open(CAPTURE, uriOf(capture), CAPTURES);
    await elsewhere(capture, 'SL907', 1);
    const actions = await client.actions(rangeOf(CAPTURE, 'Waiting for reply'), {}, uriOf(capture));
    write('core-1.cfg', `!\n${CONFIG}`);
    const action = actions.find(({ title }) => title.endsWith('(in core-1.cfg)'));
    assert.ok(action);
    await assert.rejects(client.resolve(action), /has changed/);
  });

  it('follow the other file: saved, deleted, made anew', async () => {
    write('core-1.cfg', CONFIG);
    const capture = 'core-1-show-license.txt';
    await start();
    await client.open(CAPTURE, uriOf(capture), CAPTURES);
    await elsewhere(capture, 'SL907', 1);
    write('core-1.cfg', CONFIG.replace('check crl', 'check none'));
    await tell('core-1.cfg', 2);
    assert.deepEqual(await elsewhere(capture, 'SL907', 0), []);
    write('core-1.cfg', CONFIG);
    await tell('core-1.cfg', 2);
    assert.equal((await elsewhere(capture, 'SL907', 1)).length, 1);
    rmSync(join(folder, 'core-1.cfg'));
    await tell('core-1.cfg', 3);
    assert.deepEqual(await elsewhere(capture, 'SL907', 0), []);
    write('new/core-1.cfg', CONFIG);
    await tell('new', 1);
    assert.deepEqual(await elsewhere(capture, 'SL907', 1), [uriOf('new/core-1.cfg')]);
  });

  it('follow the other document while it is edited, and when it is closed unsaved', async () => {
    write('core-1.cfg', CONFIG);
    const capture = 'core-1-show-license.txt';
    await start();
    await client.open(CAPTURE, uriOf(capture), CAPTURES);
    await elsewhere(capture, 'SL907', 1);
    const config = uriOf('core-1.cfg');
    await client.open(CONFIG, config);
    await client.diagnostics(config);
    await client.change(rangeOf(CONFIG, 'check crl'), 'check none', config);
    await client.diagnostics(config);
    assert.deepEqual(await elsewhere(capture, 'SL907', 0), []);
    await client.close(config);
    assert.deepEqual(await elsewhere(capture, 'SL907', 1), [config]);
  });

  it('say unchanged as long as nothing has changed on either side', async () => {
    write('core-1.cfg', CONFIG);
    const capture = uriOf('core-1-show-license.txt');
    await start();
    await client.open(CAPTURE, capture, CAPTURES);
    const before = await client.pull(undefined, capture);
    await elsewhere('core-1-show-license.txt', 'SL907', 1);
    const after = await client.pull(before.resultId, capture);
    assert.equal(after.kind, 'full');
    assert.equal((await client.pull(after.resultId, capture)).kind, 'unchanged');
  });

  it('are published anew to a client that does not pull', async () => {
    write('core-1.cfg', CONFIG);
    const { diagnostic: _, ...textDocument } = VSCODE.textDocument ?? {};
    await start(undefined, { textDocument });
    await client.open(CAPTURE, uriOf('core-1-show-license.txt'), CAPTURES);
    await until(() =>
      client.published.some(({ diagnostics }) =>
        diagnostics.some(({ relatedInformation = [] }) =>
          relatedInformation.some(({ location }) => location.uri === uriOf('core-1.cfg')),
        ),
      ),
    );
  });

  it('are tied without a disk when both are open', async () => {
    client = await TestClient.start({ options: OUR_CLIENT });
    await client.open(CONFIG, uriOf('core-1.cfg'));
    await client.open(CAPTURE, uriOf('case.txt'), CAPTURES);
    await client.diagnostics(uriOf('core-1.cfg'));
    assert.deepEqual(await elsewhere('case.txt', 'SL907', 1), [uriOf('core-1.cfg')]);
  });

  it('prefer the configuration that is nearest to the capture', async () => {
    write('site/core-1.cfg', CONFIG);
    write('archive/2024/core-1.cfg', CONFIG);
    await start();
    await client.open(CAPTURE, uriOf('site/case.txt'), CAPTURES);
    assert.deepEqual(await elsewhere('site/case.txt', 'SL907', 1), [uriOf('site/core-1.cfg')]);
  });

  it('fill the commands of the next steps with the values of the configuration', async () => {
    write('core-1.cfg', CONFIG.replace('ntp', 'ip http client source-interface Vlan10\nntp'));
    const uri = uriOf('core-1-show-license.txt');
    const reason = 'Fail to send out Call Home HTTP message.';
    const failed = catalyst({ communication: 'FAILED on Aug 02 14:34:51 2018 UTC', reason });
    await start();
    await client.open(failed, uri, CAPTURES);
    const end = Date.now() + GUARD;
    let steps = '';
    while (!steps.includes('/source-interface Vlan10') && Date.now() < end)
      steps = await client.connection.sendRequest('smartLicensing/nextSteps', { uri });
    assert.match(steps, /telnet tools\.cisco\.com 443 \/source-interface Vlan10/);
  });

  it('have next steps, offered where the finding is', async () => {
    write('core-1.cfg', CONFIG);
    const capture = 'core-1-show-license.txt';
    await start();
    await client.open(CAPTURE, uriOf(capture), CAPTURES);
    await elsewhere(capture, 'SL907', 1);
    const params = { uri: uriOf(capture), code: 'SL907' };
    const steps: string = await client.connection.sendRequest('smartLicensing/nextSteps', params);
    assert.match(steps, /## In the configuration\n\n- core-1\.cfg, line 7: .*\(SL601\)/);
    assert.equal(
      await client.connection.sendRequest('smartLicensing/nextSteps', { ...params, code: 'SL905' }),
      null,
    );
    const at = rangeOf(CAPTURE, 'Waiting for reply');
    const titles = (await client.actions(at, {}, uriOf(capture))).map(({ title }) => title);
    assert.ok(titles.includes('Open next steps for SL907'), titles.join('\n'));
    assert.ok(titles.includes('Copy next steps for SL907'));
    const lenses = await client.connection.sendRequest<CodeLens[]>('textDocument/codeLens', {
      textDocument: { uri: uriOf(capture) },
    });
    assert.deepEqual(lenses[0]?.command, {
      title: 'SL907: next steps',
      command: 'smartLicensing.openNextSteps',
      arguments: ['SL907', uriOf(capture)],
    });
  });
});
