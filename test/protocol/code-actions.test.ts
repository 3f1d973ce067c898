import { strict as assert } from 'node:assert';
import { type CodeAction, LSPErrorCodes } from 'vscode-languageserver/node';
import { CATALYST } from '../support/catalyst';
import { OUR_CLIENT, PLAIN, rangeOf, TestClient, URI, VSCODE } from './test-client';

const FIXED = CATALYST.replace('http http://', 'http https://');
const MISTAKE = rangeOf(CATALYST, 'http://tools.cisco.com');
const ALL = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };

describe('code actions', () => {
  let client: TestClient;
  afterEach(() => client.stop());

  it('offer the fix first, then to suppress and to read about it', async () => {
    client = await TestClient.start({ options: OUR_CLIENT });
    await client.open(CATALYST);
    const actions = await client.actions(MISTAKE, { only: ['quickfix'] });
    assert.deepEqual(titles(actions), [
      'Use https://',
      'Suppress SL201 on this line',
      'Open documentation of SL201',
    ]);
    const [fix, suppress, docs] = actions;
    assert.equal(fix?.isPreferred, true);
    assert.equal(fix?.diagnostics?.[0]?.code, 'SL201');
    assert.equal(suppress?.isPreferred, undefined);
    assert.deepEqual(docs?.command?.arguments, ['SL201', 'docs/rules/SL201.md']);
    assert.equal(docs?.command?.command, 'smartLicensing.openRuleDocs');
  });

  /** What Kate 22.12 asks: of the whole text, about one diagnostic; it makes every action that comes. */
  it('are the preferred fix alone for a client that asks about one finding from the whole text', async () => {
    client = await TestClient.start({ capabilities: PLAIN });
    const two = CATALYST.replace('source-interface GigabitEthernet0/0', 'source-interface Loopback9');
    await client.open(two);
    const end = { line: two.split('\n').length - 1, character: 0 };
    const range = { start: { line: 0, character: 0 }, end };
    const diagnostic = (code: string, piece: string) => ({
      code,
      source: 'smart-licensing',
      message: '',
      range: rangeOf(two, piece),
    });
    const wrong = diagnostic('SL201', 'http://tools.cisco.com');
    assert.deepEqual(titles(await client.actions(range, { diagnostics: [wrong] })), ['Use https://']);
    const undefinedInterface = diagnostic('SL501', 'Loopback9');
    const fixes = titles(await client.actions(range, { diagnostics: [undefinedInterface] }));
    assert.ok(fixes.length <= 1 && !fixes.includes('Use https://'), fixes.join());
    const foreign = { ...wrong, source: 'another' };
    assert.ok(titles(await client.actions(range, { diagnostics: [foreign] })).length > 4);
    const chosen = await client.actions(range, { diagnostics: [wrong], triggerKind: 1 });
    assert.ok(titles(chosen).includes('Suppress SL201 on this line'));
    assert.ok(!titles(chosen).some((title) => title.includes('SL501')));
  });

  it('follow the range where the named finding is gone from it', async () => {
    client = await TestClient.start();
    await client.open(CATALYST);
    const gone = { code: 'SL999', source: 'smart-licensing', message: '', range: MISTAKE };
    const actions = await client.actions(MISTAKE, { diagnostics: [gone], only: ['quickfix'] });
    assert.equal(actions[0]?.title, 'Use https://');
  });

  it('are none where nothing is wrong', async () => {
    client = await TestClient.start();
    await client.open(CATALYST);
    assert.deepEqual(await client.actions(rangeOf(CATALYST, 'hostname'), { only: ['quickfix'] }), []);
    assert.deepEqual(await client.actions(MISTAKE, { only: ['refactor'] }), []);
  });

  it('make their edit when it is asked for', async () => {
    client = await TestClient.start();
    await client.open(CATALYST);
    const [fix] = await client.actions(MISTAKE);
    assert.equal(fix?.edit, undefined);
    const resolved = await client.resolve(fix as CodeAction);
    const [change] = resolved.edit?.documentChanges ?? [];
    assert.deepEqual(change && 'textDocument' in change && change.textDocument, { uri: URI, version: 1 });
    assert.equal(await client.applied(fix), FIXED);
  });

  it('carry their edit to clients that do not resolve', async () => {
    client = await TestClient.start({ capabilities: PLAIN });
    await client.open(CATALYST);
    const [fix] = await client.actions(MISTAKE);
    assert.deepEqual(Object.keys(fix?.edit?.changes ?? {}), [URI]);
    assert.equal(fix?.data, undefined);
    assert.equal(await client.applied(fix), FIXED);
  });

  it('of an older text are refused', async () => {
    client = await TestClient.start();
    await client.open(CATALYST);
    const [fix] = await client.actions(MISTAKE);
    await client.change(ALL, `!\n${CATALYST}`);
    await assert.rejects(client.resolve(fix as CodeAction), { code: LSPErrorCodes.ContentModified });
    await client.diagnostics();
    await assert.rejects(client.resolve(fix as CodeAction), { code: LSPErrorCodes.ContentModified });
  });

  it('never come from a text that has changed since the last diagnostics', async () => {
    client = await TestClient.start();
    await client.open(CATALYST);
    await client.diagnostics();
    await client.change(ALL, FIXED);
    assert.deepEqual(await client.actions(MISTAKE), []);
  });

  it('suppress by a comment on the line before', async () => {
    const workspace = { ...VSCODE.workspace, workspaceEdit: { documentChanges: true } };
    client = await TestClient.start({ capabilities: { ...VSCODE, workspace } });
    await client.open(CATALYST);
    const suppress = (await client.actions(MISTAKE)).find(({ title }) => title.startsWith('Suppress'));
    const text = await client.applied(suppress);
    assert.match(
      text,
      /^ *! smart-licensing-disable-next-line SL201 -- reason\n {2}destination address http/m,
    );
    await client.change(ALL, text);
    assert.deepEqual(await client.diagnostics(), []);
  });

  it('suppress with a tab stop for the reason, where the client has them', async () => {
    client = await TestClient.start();
    await client.open(CATALYST);
    const suppress = (await client.actions(MISTAKE)).find(({ title }) => title.startsWith('Suppress'));
    assert.ok(suppress);
    const [change] = (await client.resolve(suppress)).edit?.documentChanges ?? [];
    assert.ok(change && 'edits' in change);
    assert.deepEqual(
      change.edits.map((edit) => 'snippet' in edit && edit.snippet.value),
      [`  ! smart-licensing-disable-next-line SL201 -- \${1:reason}\n`],
    );
  });

  describe('fix all', () => {
    for (const only of ['source', 'source.fixAll', 'source.fixAll.smartLicensing']) {
      it(`answers to ${only}`, async () => {
        client = await TestClient.start();
        await client.open(CATALYST);
        const actions = await client.actions(ALL, { only: [only] });
        assert.equal(actions.length, 1);
        assert.equal(actions[0]?.kind, 'source.fixAll.smartLicensing');
        assert.equal(await client.applied(actions[0]), FIXED);
      });
    }

    it('is not for other kinds, nor for a caret that moves', async () => {
      client = await TestClient.start();
      await client.open(CATALYST);
      assert.deepEqual(await client.actions(ALL, { only: ['source.fixAll.eslint'] }), []);
      const moving = await client.actions(MISTAKE, { triggerKind: 2 });
      assert.ok(moving.every(({ kind }) => kind === 'quickfix'));
      const asked = await client.actions(MISTAKE, { triggerKind: 1 });
      assert.ok(asked.some(({ kind }) => kind === 'source.fixAll.smartLicensing'));
    });

    it('is not offered where nothing is safe to fix', async () => {
      client = await TestClient.start();
      await client.open(FIXED);
      assert.deepEqual(await client.actions(ALL, { only: ['source.fixAll'] }), []);
    });

    it('takes what was typed a moment ago into account', async () => {
      client = await TestClient.start();
      await client.open(FIXED);
      await client.diagnostics();
      await client.change(rangeOf(FIXED, 'https://tools'), 'http://tools');
      const [action] = await client.actions(ALL, { only: ['source.fixAll'] });
      assert.equal(await client.applied(action), FIXED);
    });
  });

  describe('rule pages', () => {
    it('are opened by the server for clients that show documents', async () => {
      client = await TestClient.start({
        capabilities: { ...VSCODE, window: { showDocument: { support: true } } },
        packageUri: 'file:///opt/smart-licensing',
      });
      const shown: string[] = [];
      client.connection.onRequest('window/showDocument', ({ uri }: { uri: string }) => {
        shown.push(uri);
        return { success: true };
      });
      assert.deepEqual(client.initialized.capabilities.executeCommandProvider?.commands, [
        'smartLicensing.openRuleDocs',
      ]);
      await client.open(CATALYST);
      const docs = (await client.actions(MISTAKE)).find(({ command }) => command);
      await client.connection.sendRequest('workspace/executeCommand', docs?.command ?? {});
      assert.deepEqual(shown, ['file:///opt/smart-licensing/docs/rules/SL201.md']);
      const outside = { command: 'smartLicensing.openRuleDocs', arguments: ['SL201', '../../etc/passwd'] };
      await client.connection.sendRequest('workspace/executeCommand', outside);
      assert.equal(shown.length, 1);
    });

    it('are not offered where nobody can open them', async () => {
      client = await TestClient.start();
      await client.open(CATALYST);
      assert.ok((await client.actions(MISTAKE)).every(({ command }) => command === undefined));
    });
  });
});

function titles(actions: readonly CodeAction[]): string[] {
  return actions.map(({ title }) => title);
}
