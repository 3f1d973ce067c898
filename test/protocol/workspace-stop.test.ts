import { strict as assert } from 'node:assert';
import type { RegistrationParams, WorkspaceDiagnosticReport } from 'vscode-languageserver/node';
import { CATALYST } from '../support/catalyst';
import { LabFiles, ROOT } from './lab-files';
import { TestClient, until, VSCODE } from './test-client';

const REPLACES = {
  ...VSCODE,
  window: { workDoneProgress: true },
  textDocument: {
    ...VSCODE.textDocument,
    diagnostic: { ...VSCODE.textDocument?.diagnostic, dynamicRegistration: true },
  },
};

/** Our client over many files; `cancelAt` is the number of files after which the user cancels. */
async function clientOf(files: LabFiles, cancelAt?: number) {
  const client = await TestClient.start({
    capabilities: REPLACES,
    options: { workspaceDiagnostics: true, identity: true },
    workspaceFiles: files,
    folders: [ROOT],
  });
  const [messages, begun]: [string[], string[]] = [[], []];
  client.connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
    messages.push(message);
  });
  client.connection.onRequest('window/workDoneProgress/create', ({ token }: { token: string }) => {
    begun.push(token);
    if (cancelAt !== undefined && begun.length === 1)
      void until(() => files.reads.length >= cancelAt).then(() =>
        client.connection.sendNotification('window/workDoneProgress/cancel', { token }),
      );
    return null;
  });
  const ids: { uri: string; value: string }[] = [];
  const pull = async (): Promise<string[]> => {
    const report: WorkspaceDiagnosticReport = await client.connection.sendRequest('workspace/diagnostic', {
      previousResultIds: ids,
    });
    for (const { uri, resultId } of report.items) if (resultId) ids.push({ uri, value: resultId });
    return report.items.map(({ uri }) => uri.slice(ROOT.length + 1));
  };
  const news = (name: string, type = 1) =>
    client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: `${ROOT}/${name}`, type }],
    });
  return { client, messages, begun, pull, news };
}

const many = (count: number) =>
  new LabFiles(Object.fromEntries(Array.from({ length: count }, (_, at) => [`core-${at}.cfg`, CATALYST])));

describe('the check of the workspace', () => {
  it('stays stopped: neither settings that did not change nor the focus start it again', async () => {
    const files = many(1000);
    const { client, messages, begun, pull, news } = await clientOf(files, 5);
    const found = await pull();
    assert.ok(found.length < 900, `${found.length} found`);
    await until(() => messages.length > 0);
    assert.match(messages.join(), /was stopped after \d+ of 1000 files/);

    const reached = files.reads.length;
    await client.configure({});
    await client.connection.sendNotification('smartLicensing/lookAgain', null);
    files.contents.set(`${ROOT}/new.cfg`, CATALYST);
    await news('new.cfg');
    let after: string[] = [];
    while (!after.includes('new.cfg')) after = await pull();
    assert.equal(files.reads.length, reached + 1, 'the file with news alone was read');
    assert.equal(begun.length, 1);

    await client.connection.sendNotification('smartLicensing/checkWorkspace', null);
    await pull();
    assert.equal(begun.length, 2, 'the command looks at everything again');
    assert.ok(files.reads.length >= 1000);
    client.stop();
  });

  it('says so when it is stopped while the files are listed: how many there are is not known', async () => {
    const files = many(1000);
    const { below } = files;
    let listed = 0;
    files.below = async function* (folder: string) {
      for await (const uri of below.call(files, folder)) {
        if (++listed === 10) await stop();
        yield uri;
      }
    };
    const { client, messages, begun, pull } = await clientOf(files);
    const stop = async () => {
      await until(() => begun.length === 1);
      await client.connection.sendNotification('window/workDoneProgress/cancel', { token: begun[0] });
      // Answered behind it, so that it has been heard by then.
      await client.connection.sendRequest('smartLicensing/explain', { code: 'SL201' });
    };
    assert.deepEqual(await pull(), []);
    await until(() => messages.length > 0);
    assert.match(messages.join(), /was stopped while its files were listed/);
    assert.ok(listed < 1000);
    assert.deepEqual(files.reads, []);
    client.stop();
  });

  it('reads nothing for settings that did not change, and all that they concern when they did', async () => {
    const files = many(3);
    const { client, pull, begun } = await clientOf(files);
    await pull();
    files.reads.length = 0;
    const { listings } = files;
    await client.configure({});
    assert.deepEqual(await pull(), []);
    assert.deepEqual([files.reads, files.listings, begun.length], [[], listings, 1]);
    await client.configure({ severity: { SL201: 'hint' } });
    assert.equal((await pull()).length, 3);
    assert.deepEqual([files.reads.length, files.listings, begun.length], [3, listings, 1]);
    client.stop();
  });

  it('finds what a new folder holds, and takes back what a deleted one held', async () => {
    const files = new LabFiles({ 'old/a.cfg': CATALYST });
    const { client, pull, news, begun } = await clientOf(files);
    assert.deepEqual(await pull(), ['old/a.cfg']);
    for (const name of ['b.cfg', 'c/d.cfg']) files.contents.set(`${ROOT}/new/${name}`, CATALYST);
    await news('new');
    assert.deepEqual(await pull(), ['new/b.cfg', 'new/c/d.cfg']);
    files.contents.delete(`${ROOT}/old/a.cfg`);
    await news('old', 3);
    assert.deepEqual(await pull(), ['old/a.cfg']);
    assert.equal(begun.length, 1, 'no news shows the progress of a whole check');
    client.stop();
  });

  it('says nothing of a file outside of the workspace that was open for a while', async () => {
    const files = many(1);
    files.contents.set('file:///elsewhere/x.cfg', CATALYST);
    const { client, pull, news } = await clientOf(files);
    await pull();
    await client.open(CATALYST, 'file:///elsewhere/x.cfg');
    await client.close('file:///elsewhere/x.cfg');
    files.contents.set(`${ROOT}/last.cfg`, CATALYST);
    await news('last.cfg');
    let told: string[] = [];
    while (!told.includes('last.cfg')) told = [...told, ...(await pull())];
    assert.deepEqual(told, ['last.cfg']);
    client.stop();
  });

  it('is given up when the user wants open documents only, and begins anew when he asks', async () => {
    const files = many(2);
    const { client, pull } = await clientOf(files);
    const declared: unknown[] = [];
    client.connection.onRequest('client/unregisterCapability', () => null);
    client.connection.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
      for (const { method, registerOptions } of registrations)
        if (method === 'textDocument/diagnostic') declared.push(registerOptions?.workspaceDiagnostics);
      return null;
    });
    assert.equal((await pull()).length, 2);
    await client.connection.sendNotification('smartLicensing/stopCheckingWorkspace', null);
    await until(() => declared.length === 1);
    await client.connection.sendNotification('smartLicensing/checkWorkspace', null);
    await until(() => declared.length === 2);
    assert.deepEqual(declared, [false, true]);
    client.stop();
  });
});
