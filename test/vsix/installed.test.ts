import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { actionsAt, closeAll, codeOf, extensionApi, Files, findings, openAs, until } from '../editor/helpers';
import { CATALYST } from '../support/catalyst';

describe(`the packaged extension, installed into VS Code ${vscode.version}`, () => {
  let files: Files;
  beforeEach(() => {
    files = new Files();
  });
  afterEach(async () => {
    await closeAll();
    files.remove();
  });

  it('is the installed one, not the one of this folder', () => {
    const extension = vscode.extensions.getExtension('smart-licensing.smart-licensing');
    assert.ok(
      extension?.extensionPath.startsWith(process.env.VSIX_EXTENSIONS ?? '?'),
      extension?.extensionPath,
    );
  });

  it('finds, explains and fixes', async () => {
    const api = await extensionApi();
    const uri = files.write('core-1.cfg', CATALYST);
    const document = await openAs(uri, 'cisco-iosxe');
    const [finding] = await findings(uri);
    assert.ok(finding);
    assert.equal(codeOf(finding), 'SL201');
    await until(() => api.statusText === '$(error) IOS XE 16.12, 1 problem', 'the status text');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      uri,
      finding.range.start,
    );
    assert.ok(hovers.length > 0);
    const fix = (await actionsAt(uri, finding.range)).find(({ isPreferred }) => isPreferred);
    assert.ok(fix?.edit);
    await vscode.workspace.applyEdit(fix.edit);
    assert.match(document.getText(), /address http https:\/\/tools\.cisco\.com/);
    await findings(uri, (left) => left.length === 0);
  });

  it('carries what it loads later: completion, plan, settings file, pages of rules', async () => {
    const uri = files.write('core-1.cfg', CATALYST);
    files.write('.smart-licensing.json', '{ "severity": { "SL201": "warning" } }');
    const document = await openAs(uri, 'cisco-iosxe');
    const [finding] = await findings(uri);
    assert.equal(finding?.severity, vscode.DiagnosticSeverity.Warning);
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      uri,
      document.positionAt(document.getText().indexOf('ntp server')),
    );
    assert.ok(items.length > 0);
    for (const [command, name, content] of [
      ['smartLicensing.openChangePlan', '(change plan).md', /no destination address http http:/],
      ['smartLicensing.openRuleDocs', 'SL201.md', /cleartext/],
    ] as const) {
      await vscode.window.showTextDocument(uri);
      await vscode.commands.executeCommand(command, 'SL201');
      const page = await until(
        () => vscode.workspace.textDocuments.find((open) => open.uri.path.endsWith(name)),
        name,
      );
      assert.match(page.getText(), content);
    }
  });
});
