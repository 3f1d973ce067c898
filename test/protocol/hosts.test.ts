import { strict as assert } from 'node:assert';
import type { Registration, UnregistrationParams } from 'vscode-languageserver/node';
import { HOST_LANGUAGES } from '../../server/src/shared/protocol';
import { rangeOf, TestClient, until, VSCODE } from './test-client';

const URI = 'file:///lab/site.yml';
const PLAYBOOK =
  '---\n- cisco.ios.ios_config:\n    lines:\n      - "license smart transport smrt"\n      - license smart url smart http://smartreceiver.cisco.com/licservice/license\n';

describe('playbooks and templates in the editor', () => {
  it('are registered for when the client asks, with findings and fixes alone', async () => {
    const client = await TestClient.start();
    const registered: Registration[] = [];
    const gone: string[] = [];
    client.connection.onRequest('client/registerCapability', ({ registrations }) => {
      registered.push(...registrations);
      return null;
    });
    // The name of this parameter is misspelt in the protocol.
    client.connection.onRequest('client/unregisterCapability', (params: UnregistrationParams) => {
      gone.push(...params.unregisterations.map(({ method }) => method));
      return null;
    });
    const serve = (languages: readonly string[]) =>
      client.connection.sendNotification('smartLicensing/serveHosts', { languages });
    await serve(HOST_LANGUAGES);
    await serve(HOST_LANGUAGES);
    const methods = [
      'textDocument/didOpen',
      'textDocument/didChange',
      'textDocument/didClose',
      'textDocument/diagnostic',
      'textDocument/codeAction',
    ];
    const ours = () => registered.filter(({ id }) => id.startsWith('smart-licensing.hosts.'));
    await until(() => ours().length > 0);
    assert.deepEqual(
      ours().map(({ method }) => method),
      methods,
    );
    for (const { registerOptions } of ours())
      assert.deepEqual(
        registerOptions.documentSelector.map(({ language }: { language: string }) => language),
        HOST_LANGUAGES,
      );
    await serve([]);
    await until(() => gone.length > 0);
    assert.deepEqual(gone, methods);
    client.stop();
  });

  it('have findings, fixes in their own way of writing, and a comment of theirs', async () => {
    const client = await TestClient.start({
      capabilities: { ...VSCODE, workspace: { workspaceEdit: { documentChanges: true } } },
    });
    await client.open(PLAYBOOK, URI, 'yaml');
    const found = await client.diagnostics(URI);
    assert.deepEqual(
      found.map(({ code, range }) => [code, client.text.slice(range)]),
      [
        ['SL105', 'smrt'],
        ['SL201', 'http://smartreceiver.cisco.com/licservice/license'],
      ],
    );
    const actions = await client.actions(rangeOf(PLAYBOOK, 'smrt'), {}, URI);
    const titled = (words: RegExp) => actions.find(({ title }) => words.test(title));
    assert.equal(await client.applied(titled(/^Use transport smart/)), PLAYBOOK.replace('smrt', 'smart'));
    const suppressed = await client.applied(titled(/^Suppress SL105/));
    assert.match(suppressed, /^ {6}# smart-licensing-disable-next-line SL105 -- .*\n {6}- "license/m);
    client.stop();
  });

  it('are left alone by all that reads and writes a configuration', async () => {
    const client = await TestClient.start();
    await client.open(PLAYBOOK, URI, 'yaml');
    const textDocument = { uri: URI };
    const position = { line: 3, character: 40 };
    const ask = (method: string, params: object) =>
      client.connection.sendRequest(method, { textDocument, ...params });
    const options = { tabSize: 2, insertSpaces: true };
    assert.deepEqual(await ask('textDocument/formatting', { options }), []);
    assert.equal(await ask('textDocument/hover', { position }), null);
    const completion = await ask('textDocument/completion', { position });
    assert.deepEqual((completion as { items?: unknown[] } | null)?.items ?? [], []);
    for (const method of ['documentSymbol', 'foldingRange', 'documentLink', 'codeLens'])
      assert.deepEqual((await ask(`textDocument/${method}`, {})) ?? [], [], method);
    client.stop();
  });

  it('are not given a language of ours', async () => {
    const client = await TestClient.start();
    const detect = (head: string) => client.connection.sendRequest('smartLicensing/detectLanguage', { head });
    assert.equal(await detect(PLAYBOOK), null);
    assert.equal(await detect(`# Routers\n${PLAYBOOK}`), null);
    client.stop();
  });
});
