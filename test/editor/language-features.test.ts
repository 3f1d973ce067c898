import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { CATALYST } from '../support/catalyst';
import { closeAll, Files, findings, openAs } from './helpers';

describe('language features in VS Code', () => {
  let files: Files;
  let uri: vscode.Uri;
  let document: vscode.TextDocument;
  beforeEach(async () => {
    files = new Files();
    uri = files.write('core-1.cfg', CATALYST);
    document = await openAs(uri, 'cisco-iosxe');
    await findings(uri);
  });
  afterEach(async () => {
    await closeAll();
    files.remove();
  });

  const at = (piece: string, behind = 1) => document.positionAt(document.getText().indexOf(piece) + behind);

  it('hover, complete, find and rename', async () => {
    const vrf = at('vrf forwarding Mgmt', 16);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      uri,
      vrf,
    );
    const shown = hovers.flatMap(({ contents }) =>
      contents.map((one) => (one as vscode.MarkdownString).value),
    );
    assert.match(shown.join('\n'), /VRF `Mgmt-vrf`/);

    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      uri,
      at('name-server vrf Mgmt', 16),
    );
    assert.ok(
      list.items.some(({ label }) => (typeof label === 'string' ? label : label.label) === 'Mgmt-vrf'),
    );

    const definitions = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeDefinitionProvider',
      uri,
      vrf,
    );
    assert.equal(definitions[0]?.range.start.line, 5);

    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      uri,
      vrf,
      'OOB',
    );
    assert.equal(await vscode.workspace.applyEdit(edit), true);
    assert.equal(document.getText(), CATALYST.replaceAll('Mgmt-vrf', 'OOB'));
  });

  it('show hints, and lenses that open the reporting path', async () => {
    const range = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
      'vscode.executeInlayHintProvider',
      uri,
      range,
    );
    assert.deepEqual(
      hints.map(({ label }) => label),
      ['licensing transport: callhome', 'VRF Mgmt-vrf'],
    );
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      uri,
    );
    assert.deepEqual(
      lenses.map(({ command }) => [command?.title, command?.command]),
      [
        ['reporting path: 1 broken hop', 'smartLicensing.showReportingPath'],
        ['1 fix', 'smartLicensing.fixAll'],
      ],
    );
  });
});
