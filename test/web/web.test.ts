import * as vscode from 'vscode';
import {
  actionsAt,
  closeAll,
  codeOf,
  documentAt,
  extensionApi,
  findings,
  openAs,
  until,
} from '../editor/window';
import { CATALYST } from '../support/catalyst';
import * as assert from './assert';

const { fs } = vscode.workspace;
const lab = (name: string) => vscode.Uri.from({ scheme: 'lab', path: `/lab/${name}` });
const config = lab('core-1.cfg');
const settings = lab('.smart-licensing.json');

async function write(uri: vscode.Uri, content: string): Promise<vscode.Uri> {
  await fs.writeFile(uri, new TextEncoder().encode(content));
  return uri;
}

async function contentOf(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await fs.readFile(uri));
}

async function removed(uri: vscode.Uri): Promise<void> {
  await fs.delete(uri).then(undefined, () => undefined);
}

describe('VS Code for the Web', () => {
  beforeEach(async () => {
    await write(config, CATALYST);
  });
  afterEach(async () => {
    await closeAll();
    await removed(settings);
    await removed(config);
  });

  it('runs the extension in a worker, without Node.js and without a server behind it', async () => {
    await extensionApi();
    assert.equal(vscode.env.uiKind, vscode.UIKind.Web);
    assert.equal(vscode.env.remoteName, undefined);
    assert.equal(typeof process === 'object' && process.versions?.node !== undefined, false);
    assert.equal(vscode.workspace.workspaceFolders?.[0]?.uri.scheme, 'lab');
  });

  it('recognises a configuration, underlines its mistake and says so in the status bar', async () => {
    const api = await extensionApi();
    const document = await openAs(config, 'cisco-iosxe');
    const found = await findings(config);
    assert.deepEqual(found.map(codeOf), ['SL201']);
    assert.match(document.getText(found[0]?.range), /^http:\/\/tools\.cisco\.com\//);
    await until(() => api.statusText === '$(error) IOS XE 16.12, 1 problem', 'the status text');
  });

  it('offers the fix and applies it', async () => {
    const document = await openAs(config, 'cisco-iosxe');
    const [finding] = await findings(config);
    assert.ok(finding);
    const fix = (await actionsAt(config, finding.range)).find(({ isPreferred }) => isPreferred);
    assert.ok(fix?.edit);
    await vscode.workspace.applyEdit(fix.edit);
    assert.match(document.getText(), /address http https:\/\/tools\.cisco\.com/);
    await findings(config, (left) => left.length === 0);
  });

  it('explains, completes, and shows the outline', async () => {
    const document = await openAs(config, 'cisco-iosxe');
    await findings(config);
    const at = document.positionAt(document.getText().indexOf('tools.cisco.com'));
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      config,
      at,
    );
    const text = hovers.flatMap(({ contents }) =>
      contents.map((each) => (each as vscode.MarkdownString).value),
    );
    assert.match(text.join('\n'), /Reporting path|Destination/);
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      config,
      document.positionAt(document.getText().indexOf('ntp server')),
    );
    assert.ok(
      items.some(({ label }) =>
        String(typeof label === 'string' ? label : label.label).startsWith('license'),
      ),
    );
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      config,
    );
    assert.ok(symbols.length > 0);
  });

  it('shows the reporting path, the change plan and the page of a rule', async () => {
    await openAs(config, 'cisco-iosxe');
    await findings(config);
    for (const [command, name, content] of [
      ['smartLicensing.showReportingPath', '(reporting path).txt', /✗ Destination .*SL201/],
      ['smartLicensing.openChangePlan', '(change plan).md', /no destination address http http:/],
      ['smartLicensing.openRuleDocs', 'SL201.md', /cleartext/],
    ] as const) {
      await vscode.commands.executeCommand(command, 'SL201');
      const page = await until(
        () => vscode.workspace.textDocuments.find(({ uri }) => uri.path.endsWith(name)),
        name,
      );
      assert.match(page.getText(), content);
      await vscode.window.showTextDocument(config);
    }
  });

  it('reads the settings file of the workspace, and follows it', async () => {
    await openAs(config, 'cisco-iosxe');
    await findings(config);
    await write(settings, '{ "severity": { "SL201": "off" } }');
    await findings(config, (found) => found.length === 0);
    await write(settings, '{ "severity": { "SL201": "hint" } }');
    const [hint] = await findings(config);
    assert.equal(hint?.severity, vscode.DiagnosticSeverity.Hint);
    await removed(settings);
    await findings(config, ([found]) => found?.severity === vscode.DiagnosticSeverity.Error);
  });

  it('writes a settings file at the root of the workspace when a rule is switched off', async () => {
    const below = await write(lab('site/leaf/core-2.cfg'), CATALYST);
    await openAs(below, 'cisco-iosxe');
    const [finding] = await findings(below);
    assert.ok(finding);
    const actions = await actionsAt(below, finding.range);
    const silence = actions.find(({ title }) => title.includes('.smart-licensing.json'));
    assert.ok(silence?.edit, actions.map(({ title }) => title).join('\n'));
    await vscode.workspace.applyEdit(silence.edit);
    await documentAt(settings)?.save();
    assert.match(await contentOf(settings), /"SL201": "off"/);
    await findings(below, (found) => found.length === 0);
  });

  it('starts its worker again', async () => {
    const api = await extensionApi();
    await openAs(config, 'cisco-iosxe');
    await findings(config);
    await vscode.commands.executeCommand('smartLicensing.restartServer');
    await until(() => api.statusText === '$(error) IOS XE 16.12, 1 problem', 'the status text');
    await findings(config);
  });
});
