import { strict as assert } from 'node:assert';
import { CATALYST } from '../support/catalyst';
import { TestClient } from './test-client';

const FILE = 'lab:/lab/.smart-licensing.json';
const DOCUMENT = 'lab:/lab/site/core%201.cfg';

/** A client whose workspace is on no disk: it reads files for the server. */
async function clientOf(files: Readonly<Record<string, string>>): Promise<TestClient & { asked: string[] }> {
  const client = await TestClient.start({ options: { files: true } });
  const asked: string[] = [];
  client.connection.onRequest('smartLicensing/readFile', ({ uri }: { uri: string }) => {
    asked.push(uri);
    return files[uri] ?? null;
  });
  return Object.assign(client, { asked });
}

async function codesOf(client: TestClient, uri: string): Promise<string[]> {
  await client.open(CATALYST, uri);
  return (await client.diagnostics(uri)).map(({ code }) => String(code));
}

describe('Settings files of a workspace without a disk', () => {
  it('are read by the client, in the folder and above it', async () => {
    const client = await clientOf({ [FILE]: '{ "severity": { "SL201": "off" } }' });
    assert.deepEqual(await codesOf(client, DOCUMENT), []);
    assert.deepEqual(client.asked, ['lab:/lab/site/.smart-licensing.json', FILE]);
    client.stop();
  });

  it('know the path of the document below their folder', async () => {
    const ignore = { ignore: [{ files: ['site/core 1.cfg'], reason: 'lab' }] };
    const client = await clientOf({ [FILE]: JSON.stringify(ignore) });
    assert.deepEqual(await codesOf(client, DOCUMENT), []);
    assert.deepEqual(await codesOf(client, 'lab:/lab/site/core-2.cfg'), ['SL201']);
    client.stop();
  });

  it('are asked for once for each folder, up to the root', async () => {
    const client = await clientOf({});
    for (const name of ['a.cfg', 'b.cfg', 'c.cfg']) await codesOf(client, `lab://host/x/${name}?ref=main`);
    assert.deepEqual(client.asked, [
      'lab://host/x/.smart-licensing.json',
      'lab://host/.smart-licensing.json',
    ]);
    client.stop();
  });

  it('are not looked for near documents that are no files', async () => {
    const client = await clientOf({});
    assert.deepEqual(await codesOf(client, 'untitled:Untitled-1'), ['SL201']);
    assert.deepEqual(client.asked, []);
    client.stop();
  });

  it('are named with the place of a mistake', async () => {
    const client = await clientOf({ [FILE]: '{ "severity": { "SL201": "loud" } }' });
    const shown = new Promise<string>((resolve) => {
      client.connection.onNotification('window/showMessage', ({ message }: { message: string }) =>
        resolve(message),
      );
    });
    assert.deepEqual(await codesOf(client, DOCUMENT), ['SL201']);
    assert.match(await shown, /^lab:\/lab\/\.smart-licensing\.json:1:\d+: invalid settings: "SL201" must be/);
    client.stop();
  });
});
