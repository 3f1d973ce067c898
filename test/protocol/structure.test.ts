import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import type {
  DocumentSymbol,
  FoldingRange,
  SymbolInformation,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import type { IdentityMessage } from '../../server/src/shared/document-messages';
import type { PictureMessage, ReportingPathMessage } from '../../server/src/shared/path-messages';
import { catalyst } from '../scenarios/outputs';
import { CATALYST, largeCatalyst } from '../support/catalyst';
import { OUR_CLIENT, PLAIN, TestClient, URI, until, VSCODE } from './test-client';

const DOCUMENT = { textDocument: { uri: URI } };

describe('structure', () => {
  let client: TestClient;
  afterEach(() => client.stop());

  it('is a tree of symbols', async () => {
    client = await TestClient.start();
    await client.open(CATALYST);
    const symbols: DocumentSymbol[] = await client.connection.sendRequest(
      'textDocument/documentSymbol',
      DOCUMENT,
    );
    const callHome = symbols.find(({ name }) => name === 'call-home');
    assert.deepEqual(
      callHome?.children?.map(({ name }) => name),
      ['profile "CiscoTAC-1"'],
    );
  });

  it('is a list of symbols for a client without trees', async () => {
    client = await TestClient.start({ capabilities: PLAIN });
    await client.open(CATALYST);
    const symbols: SymbolInformation[] = await client.connection.sendRequest(
      'textDocument/documentSymbol',
      DOCUMENT,
    );
    const profile = symbols.find(({ name }) => name === 'profile "CiscoTAC-1"');
    assert.equal(profile?.containerName, 'call-home');
    assert.equal(profile?.location.uri, URI);
  });

  it('folds, no further than the client asks', async () => {
    client = await TestClient.start();
    await client.open(CATALYST);
    const folds: FoldingRange[] = await client.connection.sendRequest('textDocument/foldingRange', DOCUMENT);
    const first = CATALYST.split('\n').indexOf('call-home');
    assert.ok(folds.some(({ startLine }) => startLine === first));
    client.stop();

    const capabilities = {
      ...VSCODE,
      textDocument: { ...VSCODE.textDocument, foldingRange: { rangeLimit: 1 } },
    };
    client = await TestClient.start({ capabilities });
    await client.open(CATALYST);
    const limited: FoldingRange[] = await client.connection.sendRequest(
      'textDocument/foldingRange',
      DOCUMENT,
    );
    assert.equal(limited.length, 1);
  });

  it('never goes empty while somebody types', async () => {
    client = await TestClient.start();
    await client.open(largeCatalyst(0.3));
    const asked: Promise<DocumentSymbol[]> = client.connection.sendRequest(
      'textDocument/documentSymbol',
      DOCUMENT,
    );
    for (let count = 0; count < 5; count++) {
      await client.change({ start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, '!\n');
    }
    assert.ok((await asked).some(({ name }) => name === 'call-home'));
  });

  it('answers for documents that are not open', async () => {
    client = await TestClient.start();
    for (const method of ['textDocument/documentSymbol', 'textDocument/foldingRange']) {
      assert.deepEqual(await client.connection.sendRequest(method, DOCUMENT), []);
    }
    assert.equal(await client.connection.sendRequest('smartLicensing/reportingPath', { uri: URI }), null);
  });
});

describe('what our client asks', () => {
  let client: TestClient;
  afterEach(() => client.stop());

  it('is told what a document is, once for each change of that', async () => {
    client = await TestClient.start({ options: OUR_CLIENT });
    const told: IdentityMessage[] = [];
    listen(client, told);
    await client.open(CATALYST);
    await client.diagnostics();
    await client.change({ start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, '!\n');
    await client.diagnostics();
    await client.change({ start: { line: 2, character: 8 }, end: { line: 2, character: 13 } }, '17.3');
    await client.diagnostics();
    await until(() => told.length === 2);
    assert.deepEqual(told[0], {
      uri: URI,
      dialect: 'iosxe',
      release: '16.12',
      hostname: 'core-1',
      whole: true,
    });
    assert.equal(told[1]?.release, '17.3');
  });

  it('reads a document as the user says, until it is closed', async () => {
    client = await TestClient.start({ options: OUR_CLIENT });
    const told: IdentityMessage[] = [];
    listen(client, told);
    await client.open('hostname x\n');
    await client.diagnostics();
    await client.connection.sendNotification('smartLicensing/readAs', { uri: URI, dialect: 'nxos' });
    await until(() => client.refreshes === 1);
    await client.diagnostics();
    assert.deepEqual(
      told.map(({ dialect }) => dialect),
      ['none', 'nxos'],
    );
    await client.close();
    await client.open('hostname x\n');
    await client.diagnostics();
    await until(() => told.length === 3);
    assert.equal(told[2]?.dialect, 'none');
  });

  it('gets the reporting path', async () => {
    client = await TestClient.start();
    await client.open(CATALYST);
    const path: ReportingPathMessage = await client.connection.sendRequest('smartLicensing/reportingPath', {
      uri: URI,
    });
    assert.equal(path.identity.hostname, 'core-1');
    const broken = path.destinations[0]?.hops.filter(({ state }) => state === 'broken');
    assert.deepEqual(
      broken?.map(({ hop, codes }) => [hop, codes]),
      [['destination', ['SL201']]],
    );
  });

  it('gets the devices with their findings, fixes to apply, and the version they belong to', async () => {
    client = await TestClient.start({ options: OUR_CLIENT });
    await client.open(CATALYST);
    await client.change({ start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, '!\n');
    const path: ReportingPathMessage = await client.connection.sendRequest('smartLicensing/reportingPath', {
      uri: URI,
    });
    assert.equal(path.version, 2);
    const [device] = path.devices;
    assert.deepEqual([device?.hostname, device?.system, device?.release], ['core-1', 'iosxe', '16.12']);
    const hop = device?.paths[0]?.hops.find(({ state }) => state === 'broken');
    const [finding] = hop?.findings ?? [];
    assert.equal(finding?.code, 'SL201');
    assert.equal(finding?.range.start.line, 13);
    const fix = finding?.fixes[0];
    assert.ok(fix);
    const edit: WorkspaceEdit = await client.connection.sendRequest('smartLicensing/fixEdit', {
      ...fix,
      values: {},
    });
    assert.equal(client.edited(edit), `!\n${CATALYST.replace('http http://', 'http https://')}`);
  });

  it('gets pictures of the path, for a page and for a file', async () => {
    client = await TestClient.start({ options: OUR_CLIENT });
    await client.open(CATALYST);
    const picture: PictureMessage = await client.connection.sendRequest(
      'smartLicensing/reportingPathPicture',
      { uri: URI },
    );
    assert.equal(picture.version, 1);
    assert.match(picture.wide, /^<svg .*role="link"/);
    assert.match(picture.tall, /^<svg .*role="link"/);
    const file: string = await client.connection.sendRequest('smartLicensing/exportReportingPath', {
      uri: URI,
    });
    assert.match(file, /^<svg .*<style>/);
    await client.close();
    await client.open('hello\n');
    const none = await client.connection.sendRequest('smartLicensing/exportReportingPath', { uri: URI });
    assert.equal(none, null);
  });

  it('gets what a capture proves of the path', async () => {
    client = await TestClient.start({ options: OUR_CLIENT });
    const capture = readFileSync('test/fixtures/captures/nexus-new.SL910.txt', 'utf8');
    await client.open(capture, URI, 'cisco-license-capture');
    const path: ReportingPathMessage = await client.connection.sendRequest('smartLicensing/reportingPath', {
      uri: URI,
    });
    assert.equal(path.devices[0]?.paths[0]?.evidence, 'capture');
    assert.deepEqual(
      path.destinations[0]?.hops.filter(({ state }) => state === 'broken').map(({ codes }) => codes),
      [['SL910']],
    );
  });

  it('gets the change plan', async () => {
    client = await TestClient.start();
    assert.equal(await client.connection.sendRequest('smartLicensing/changePlan', { uri: URI }), null);
    await client.open(CATALYST);
    const plan: string = await client.connection.sendRequest('smartLicensing/changePlan', { uri: URI });
    assert.match(plan, /^# Change plan for core-1 /);
    assert.match(plan, /\n {2}destination address http https:\/\/tools\.cisco\.com/);
  });

  it('gets the preview of an upgrade, with what other open documents know', async () => {
    client = await TestClient.start();
    const ask = (release: string) =>
      client.connection.sendRequest('smartLicensing/upgradePreview', { uri: URI, release });
    assert.equal(await ask('17.9.5'), null);
    await client.open(CATALYST);
    assert.match(
      JSON.stringify(await ask('17.9.5')),
      /# Upgrade preview for core-1 .*If it is not registered/,
    );
    assert.match(JSON.stringify(await ask('17.3')), /"problem":"17\.3 is a train/);
    assert.match(JSON.stringify(await ask('10.3(4a)')), /"problem":".*no device with it/);
    await client.open(catalyst({}), 'file:///lab/core-1.txt');
    assert.doesNotMatch(JSON.stringify(await ask('17.9.5')), /If it is not registered/);
  });

  it('gets the page of a rule', async () => {
    client = await TestClient.start();
    assert.match(await client.connection.sendRequest('smartLicensing/explain', { code: 'SL201' }), /SL201/);
    assert.equal(await client.connection.sendRequest('smartLicensing/explain', { code: 'SL000' }), null);
  });
});

function listen(client: TestClient, told: IdentityMessage[]): void {
  client.connection.onNotification('smartLicensing/identity', (message: IdentityMessage) => {
    told.push(message);
  });
}
