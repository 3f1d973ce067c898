import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { CATALYST } from '../support/catalyst';
import { actionsAt, closeAll, codeOf, documentAt, Files, findings, openAs, until } from './helpers';
import { Questions } from './questions';

describe('fixing', () => {
  let files: Files;
  let questions: Questions;
  beforeEach(() => {
    files = new Files();
    questions = new Questions();
  });
  afterEach(async () => {
    questions.stop();
    await closeAll();
    files.remove();
  });

  it('underlines the URL, offers the fix, applies it, and undo takes it back', async () => {
    const uri = files.write('core-1.cfg', CATALYST);
    const document = await openAs(uri, 'cisco-iosxe');
    const [finding] = await findings(uri);
    assert.ok(finding);
    assert.equal(codeOf(finding), 'SL201');
    assert.equal(finding.severity, vscode.DiagnosticSeverity.Error);
    assert.equal(
      document.getText(finding.range),
      'http://tools.cisco.com/its/service/oddce/services/DDCEService',
    );

    const actions = await actionsAt(uri, finding.range);
    const fix = actions.find(({ isPreferred }) => isPreferred);
    assert.equal(fix?.kind?.value, vscode.CodeActionKind.QuickFix.value);
    assert.ok(fix?.edit);
    await vscode.workspace.applyEdit(fix.edit);
    assert.match(document.getText(), /address http https:\/\/tools\.cisco\.com/);
    await findings(uri, (found) => found.every((each) => codeOf(each) !== 'SL201'));

    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), CATALYST);
    await findings(uri, (found) => found.some((each) => codeOf(each) === 'SL201'));
  });

  it('applies the preferred fix as the Auto Fix command does', async () => {
    const uri = files.write('core-1.cfg', CATALYST);
    const document = await openAs(uri, 'cisco-iosxe');
    const [finding] = await findings(uri);
    assert.ok(finding);
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(finding.range.start, finding.range.start);
    await vscode.commands.executeCommand('editor.action.autoFix');
    await until(() => document.getText().includes('http https://tools.cisco.com'), 'the fix');
  });

  it('fixes what is safe on save', async () => {
    const uri = files.write('core-1.cfg', CATALYST);
    const document = await openAs(uri, 'cisco-iosxe');
    await findings(uri);
    const settings = vscode.workspace.getConfiguration('editor', document);
    await settings.update(
      'codeActionsOnSave',
      { 'source.fixAll.smartLicensing': 'always' },
      vscode.ConfigurationTarget.Global,
    );
    try {
      // Saved at once, before the change has been pulled: the fix belongs to the newest text all the same.
      const edit = new vscode.WorkspaceEdit();
      edit.insert(uri, new vscode.Position(0, 0), '! saved\n');
      await vscode.workspace.applyEdit(edit);
      assert.ok(await document.save());
      const saved = readFileSync(uri.fsPath, 'utf8');
      assert.equal(saved, `! saved\n${CATALYST.replace('http http://', 'http https://')}`);
    } finally {
      await settings.update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('fixes all that is safe by a command', async () => {
    const uri = files.write('core-1.cfg', CATALYST);
    const document = await openAs(uri, 'cisco-iosxe');
    await findings(uri);
    await vscode.commands.executeCommand('smartLicensing.fixAll');
    await until(() => document.getText().includes('http https://tools.cisco.com'), 'the fix');
    assert.equal(document.getText(), CATALYST.replace('http http://', 'http https://'));
  });

  it('suppresses a finding by a comment', async () => {
    const uri = files.write('core-1.cfg', CATALYST);
    await openAs(uri, 'cisco-iosxe');
    const [finding] = await findings(uri);
    assert.ok(finding);
    const suppress = (await actionsAt(uri, finding.range)).find(({ title }) =>
      title.startsWith('Suppress SL201'),
    );
    assert.ok(suppress?.edit);
    await vscode.workspace.applyEdit(suppress.edit);
    assert.match(documentAt(uri)?.getText() ?? '', /smart-licensing-disable-next-line SL201 -- reason\n/);
    await findings(uri, (found) => found.every((each) => codeOf(each) !== 'SL201'));
  });

  it('asks for a value that a fix needs', async () => {
    const text = CATALYST.replace('ip name-server vrf Mgmt-vrf 10.0.0.53\n', '');
    const uri = files.write('core-1.cfg', text);
    const document = await openAs(uri, 'cisco-iosxe');
    const found = await findings(uri, (all) => all.some((each) => codeOf(each) === 'SL402'));
    const finding = found.find((each) => codeOf(each) === 'SL402');
    assert.ok(finding);
    const asking = (await actionsAt(uri, finding.range)).find(
      ({ command }) => command?.command === 'smartLicensing.applyFix',
    );
    assert.ok(asking?.command);
    const { command, arguments: given = [] } = asking.command;
    const left = vscode.commands.executeCommand(command, ...given);
    await questions.asked();
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    assert.equal(await left, false);
    assert.equal(document.getText(), text, 'who leaves the question changes nothing');

    const stale = vscode.commands.executeCommand(command, ...given);
    await questions.asked();
    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, new vscode.Position(0, 0), '!\n');
    await vscode.workspace.applyEdit(edit);
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    assert.equal(await stale, false);
    assert.equal(document.getText(), `!\n${text}`);
  });

  it('takes the value that is chosen', async () => {
    const text = CATALYST.replace('source-interface GigabitEthernet0/0', 'source-interface Loopback9');
    const uri = files.write('core-1.cfg', text);
    const document = await openAs(uri, 'cisco-iosxe');
    const found = await findings(uri, (all) => all.some((each) => codeOf(each) === 'SL501'));
    const finding = found.find((each) => codeOf(each) === 'SL501');
    assert.ok(finding);
    const asking = (await actionsAt(uri, finding.range)).find(
      ({ command }) => command?.command === 'smartLicensing.applyFix',
    );
    assert.ok(asking?.command);
    const done = vscode.commands.executeCommand(asking.command.command, ...(asking.command.arguments ?? []));
    await questions.accept();
    assert.equal(await done, true);
    assert.equal(document.getText(), CATALYST);
  });
});
