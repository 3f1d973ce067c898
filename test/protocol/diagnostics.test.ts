import { strict as assert } from 'node:assert';
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver/node';
import { CATALYST, largeCatalyst } from '../support/catalyst';
import { processorTime } from '../support/processor-time';
import { OUR_CLIENT, PLAIN, rangeOf, TestClient, URI, until, VSCODE } from './test-client';

const CLEARTEXT = 'http://tools.cisco.com/its/service/oddce/services/DDCEService';

describe('diagnostics', () => {
  let client: TestClient;
  afterEach(() => client.stop());

  describe('pulled', () => {
    it('name the rule, the place, the page and the finding', async () => {
      client = await TestClient.start({ options: OUR_CLIENT });
      await client.open(CATALYST);
      const [diagnostic, ...others] = await client.diagnostics();
      assert.equal(others.length, 0);
      assert.equal(diagnostic?.code, 'SL201');
      assert.equal(diagnostic.source, 'smart-licensing');
      assert.deepEqual(diagnostic.range, rangeOf(CATALYST, CLEARTEXT));
      assert.equal(diagnostic.codeDescription?.href, 'command:smartLicensing.openRuleDocs?%5B%22SL201%22%5D');
      assert.ok(diagnostic.data);
    });

    it('come once for a text: the second report says unchanged', async () => {
      client = await TestClient.start();
      await client.open(CATALYST);
      const first = await client.pull();
      assert.equal(first.kind, 'full');
      const second = await client.pull(first.resultId);
      assert.deepEqual(second, { kind: 'unchanged', resultId: first.resultId });
      await client.change(rangeOf(CATALYST, 'core-1'), 'core-2');
      const third = await client.pull(first.resultId);
      assert.equal(third.kind, 'full');
      assert.notEqual(third.resultId, first.resultId);
    });

    it('stay unchanged while a text without findings is edited', async () => {
      client = await TestClient.start();
      const text = CATALYST.replace('http http://', 'http https://');
      await client.open(text);
      const first = await client.pull();
      assert.deepEqual(first.kind === 'full' && first.items, []);
      await client.change(rangeOf(text, 'core-1'), 'core-2');
      assert.equal((await client.pull(first.resultId)).kind, 'unchanged');
    });

    it('follow every edit', async () => {
      client = await TestClient.start();
      await client.open(CATALYST);
      await client.change(rangeOf(CATALYST, CLEARTEXT), CLEARTEXT.replace('http:', 'https:'));
      assert.deepEqual(await client.diagnostics(), []);
      await client.change({ start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, '!\n!\n');
      await client.change(rangeOf(client.text.slice(), 'https://tools'), 'http://tools');
      const [again] = await client.diagnostics();
      assert.deepEqual(again?.range, rangeOf(client.text.slice(), CLEARTEXT));
    });

    it('answer a cancelled request with "ask again", never with an empty list', async () => {
      client = await TestClient.start();
      await client.open(CATALYST);
      const source = new CancellationTokenSource();
      const params = { textDocument: { uri: URI } };
      const answer = client.connection.sendRequest('textDocument/diagnostic', params, source.token);
      source.cancel();
      await assert.rejects(answer, {
        code: LSPErrorCodes.ServerCancelled,
        data: { retriggerRequest: true },
      });
      assert.equal((await client.diagnostics()).length, 1);
    });

    it('are asked for again when the settings change', async () => {
      client = await TestClient.start();
      await client.open(CATALYST);
      assert.equal((await client.diagnostics()).length, 1);
      await client.configure({ severity: { SL201: 'hint' } });
      await until(() => client.refreshes === 1);
      assert.equal((await client.diagnostics())[0]?.severity, 4);
      await client.configure({ severity: { SL201: 'off' } });
      assert.deepEqual(await client.diagnostics(), []);
    });

    it('survive settings that make no sense', async () => {
      for (const settings of [
        null,
        'x',
        [],
        { severity: 7, maxProblems: -1, dialect: {}, approvedDestinations: 'a' },
      ]) {
        client = await TestClient.start({ settings });
        await client.open(CATALYST);
        assert.equal((await client.diagnostics()).length, 1);
        client.stop();
      }
    });

    it('of a closed document are none', async () => {
      client = await TestClient.start();
      await client.open(CATALYST);
      await client.diagnostics();
      await client.close();
      assert.deepEqual(await client.diagnostics(), []);
    });

    it('of an unlikely document are none, and nothing breaks', async () => {
      client = await TestClient.start();
      const bytes = Array.from({ length: 300_000 }, (_, at) => String.fromCharCode((at * 7919) % 256));
      await client.open(bytes.join(''));
      assert.deepEqual(await client.diagnostics(), []);
      await client.open('\0'.repeat(1000), 'file:///lab/nul.bin');
      assert.deepEqual(await client.diagnostics('file:///lab/nul.bin'), []);
      await client.open('', 'untitled:empty');
      assert.deepEqual(await client.diagnostics('untitled:empty'), []);
      assert.deepEqual(client.logged, []);
    });
  });

  describe('for other clients', () => {
    it('link to the page beside the server', async () => {
      client = await TestClient.start({ packageUri: 'file:///opt/smart-licensing' });
      await client.open(CATALYST);
      const [diagnostic] = await client.diagnostics();
      assert.equal(diagnostic?.codeDescription?.href, 'file:///opt/smart-licensing/docs/rules/SL201.md');
    });

    it('have no link where there is no page', async () => {
      client = await TestClient.start();
      await client.open(CATALYST);
      const [diagnostic] = await client.diagnostics();
      assert.ok(diagnostic);
      assert.equal(diagnostic.codeDescription, undefined);
    });

    it('are pushed to those that cannot pull', async () => {
      client = await TestClient.start({ capabilities: PLAIN });
      assert.equal(client.initialized.capabilities.diagnosticProvider, undefined);
      await client.open(CATALYST);
      await until(() => client.published.length === 1);
      assert.equal(client.published[0]?.version, 1);
      const [diagnostic] = client.published[0]?.diagnostics ?? [];
      assert.deepEqual(Object.keys(diagnostic ?? {}).sort(), [
        'code',
        'message',
        'range',
        'severity',
        'source',
      ]);

      await client.change(
        rangeOf(CATALYST, CLEARTEXT),
        'https://tools.cisco.com/its/service/oddce/services/DDCEService',
      );
      await until(() => client.published.at(-1)?.version === 2);
      assert.deepEqual(client.published.at(-1)?.diagnostics, []);

      await client.close();
      await until(() => client.published.length === 3);
      assert.deepEqual(client.published.at(-1), { uri: URI, diagnostics: [] });
    });

    it('are pushed again when settings are sent along', async () => {
      client = await TestClient.start({ capabilities: PLAIN });
      await client.open(CATALYST);
      await until(() => client.published.length === 1);
      const settings = { smartLicensing: { severity: { SL201: 'off' } } };
      await client.connection.sendNotification('workspace/didChangeConfiguration', { settings });
      await until(() => client.published.length === 2);
      assert.deepEqual(client.published[1]?.diagnostics, []);
    });
  });

  it('of 20 MB arrive, and typing stays quick', async () => {
    client = await TestClient.start({ capabilities: VSCODE });
    await client.open(largeCatalyst(20));
    assert.equal((await client.diagnostics()).length, 1);
    const times: number[] = [];
    for (let count = 0; count < 20; count++) {
      const took = await processorTime(async () => {
        await client.change({ start: { line: 40, character: 0 }, end: { line: 40, character: 0 } }, '!\n');
        await client.diagnostics();
      });
      times.push(took);
    }
    times.sort((a, b) => a - b);
    assert.ok((times[10] ?? 0) < 250, `a keystroke in 20 MB takes ${times[10]} ms`);
  });
});
