import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { CATALYST } from '../../support/catalyst';
import { actionsAt, closeAll, extensionApi, Files, findings, openAs, until } from '../helpers';

/** Run in a VS Code of its own, whose display language is pt-br. */
describe('VS Code in Portuguese', () => {
  const files = new Files();
  let uri: vscode.Uri;
  before(async () => {
    assert.equal(vscode.env.language, 'pt-br');
    uri = files.write('core-1.cfg', CATALYST);
    await openAs(uri, 'cisco-iosxe');
  });
  after(async () => {
    await closeAll();
    files.remove();
  });

  it('shows a finding and its fix', async () => {
    const [finding] = await findings(uri);
    assert.match(finding?.message ?? '', /^tools\.cisco\.com só aceita relatórios de licença por HTTPS/);
    assert.ok(finding);
    const titles = (await actionsAt(uri, finding.range)).map(({ title }) => title);
    assert.ok(titles.includes('Usar https://'), titles.join('; '));
  });

  it('shows the status', async () => {
    const api = await extensionApi();
    await until(
      () => api.statusText?.includes('1 problema') && !api.statusText.includes('problem '),
      'the status',
    );
    assert.match(api.statusText ?? '', /1 problema$/);
    assert.match(api.statusSpoken ?? '', /1 problema\. O mais grave: erro SL201$/);
  });

  it('shows the titles of commands and settings', () => {
    const { packageJSON } = vscode.extensions.getExtension('smart-licensing.smart-licensing') ?? {};
    const titles = packageJSON.contributes.commands.map(({ title }: { title: unknown }) =>
      typeof title === 'string' ? title : (title as { value: string }).value,
    );
    assert.ok(titles.includes('Mostrar o caminho dos relatórios'), titles.join('; '));
  });

  it('offers snippets', async () => {
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      uri,
      new vscode.Position(1, 0),
    );
    const details = items.map(({ label }) => (typeof label === 'string' ? '' : (label.detail ?? '')));
    assert.ok(
      details.some((detail) => detail.trim() === 'Registrar'),
      details.slice(0, 20).join('; '),
    );
  });

  it('explains a command in a hover', async () => {
    const line = CATALYST.split('\n').findIndex((text) => text.startsWith('service call-home'));
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      uri,
      new vscode.Position(line, 3),
    );
    const said = hovers.flatMap(({ contents }) =>
      contents.map((one) => (one as vscode.MarkdownString).value),
    );
    assert.match(said.join('\n'), /Liga o call-home/);
  });
});
