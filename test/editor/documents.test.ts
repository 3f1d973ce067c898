import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { CATALYST } from '../support/catalyst';
import { closeAll, documentAt, extensionApi, Files, findings, openAs, until } from './helpers';

const CODES = ['SL201'];

describe('documents', () => {
  let files: Files;
  beforeEach(() => {
    files = new Files();
  });
  afterEach(async () => {
    await closeAll();
    files.remove();
  });

  for (const name of [
    'core-1.cfg',
    'core-1.conf',
    'core-1.txt',
    'core-1.log',
    'core-1',
    'core-1.example.com',
  ]) {
    it(`recognises a configuration in ${name}`, async () => {
      const uri = files.write(name, CATALYST);
      await openAs(uri, 'cisco-iosxe');
      await findings(uri);
    });
  }

  it('recognises NX-OS, and a capture', async () => {
    const nexus = files.write(
      'leaf.txt',
      '!Command: show running-config\nversion 9.3(5) Bios:version 07.67\nhostname leaf-1\nfeature license smart\nvrf context management\ninterface mgmt0\n  vrf member management\n',
    );
    await openAs(nexus, 'cisco-nxos');
    const capture = files.write(
      'case.log',
      'core-1#show license status\nSmart Licensing is ENABLED\n\nUtility:\n  Status: DISABLED\n\nRegistration:\n  Status: UNREGISTERED - REGISTRATION FAILED\n',
    );
    await openAs(capture, 'cisco-license-capture');
  });

  it('recognises what is pasted into an untitled document', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: '' });
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), CATALYST));
    await until(() => documentAt(document.uri)?.languageId === 'cisco-iosxe', 'the language');
    await findings(document.uri);
  });

  it('recognises an untitled document that VS Code takes for something else', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'powershell', content: CATALYST });
    await vscode.window.showTextDocument(document);
    await until(() => documentAt(document.uri)?.languageId === 'cisco-iosxe', 'the language');
  });

  it('serves the right-hand side of a diff', async () => {
    const before = files.write('before.cfg', CATALYST.replace('http http://', 'http https://'));
    const after = files.write('after.cfg', CATALYST);
    await vscode.commands.executeCommand('vscode.diff', before, after, 'before ↔ after');
    const found = await findings(after);
    assert.deepEqual(
      found.map(({ code }) => (typeof code === 'object' ? code.value : code)),
      CODES,
    );
  });

  it('serves a diff of documents that are no files, as those of a repository', async () => {
    const provider = vscode.workspace.registerTextDocumentContentProvider('history', {
      provideTextDocumentContent: ({ query }) =>
        query === 'after' ? CATALYST : CATALYST.replace('http http://', 'http https://'),
    });
    try {
      const [before, after] = ['before', 'after'].map((query) =>
        vscode.Uri.from({ scheme: 'history', path: '/core-1.cfg', query }),
      );
      await vscode.commands.executeCommand('vscode.diff', before, after, 'core-1.cfg (working tree)');
      assert.ok(after);
      await findings(after);
      assert.equal(documentAt(after)?.languageId, 'cisco-iosxe');
    } finally {
      provider.dispose();
    }
  });

  it('leaves prose, other settings files and other systems alone', async () => {
    const others = [
      files.write(
        'README.txt',
        'Smart Licensing\n\nThis page tells how to set up license smart transport on the core switches.\nFirst type the following lines, then save the configuration.\n\n  license smart transport smart\n  license smart url default\n\nWrite to the network team if the device does not register.\n',
      ),
      files.write('app.conf', '[server]\nhostname = web-1\ninterface = eth0\nversion = 2\n'),
      files.write(
        'xr.cfg',
        '!! IOS XR Configuration 7.3.2\nhostname xr-1\ncall-home\n service active\n contact smart-licensing\n!\ninterface MgmtEth0/RP0/CPU0/0\n!\nend\n',
      ),
    ];
    for (const uri of others) {
      const document = await vscode.workspace.openTextDocument(uri);
      await vscode.window.showTextDocument(document, { preview: false });
    }
    await new Promise((resolve) => setTimeout(resolve, 1500));
    for (const uri of others) {
      const language = documentAt(uri)?.languageId ?? '';
      assert.ok(['plaintext', 'properties'].includes(language), `${uri.path} became ${language}`);
    }
  });

  it('respects who takes the language back', async () => {
    const uri = files.write('core-1.txt', CATALYST);
    const document = await openAs(uri, 'cisco-iosxe');
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    assert.equal(documentAt(uri)?.languageId, 'plaintext');
  });

  it('recognises nothing when that is switched off', async () => {
    const settings = vscode.workspace.getConfiguration('smartLicensing');
    await settings.update('detectLanguage', false, vscode.ConfigurationTarget.Global);
    try {
      const uri = files.write('core-1.txt', CATALYST);
      await vscode.window.showTextDocument(uri);
      await new Promise((resolve) => setTimeout(resolve, 1000));
      assert.equal(documentAt(uri)?.languageId, 'plaintext');
    } finally {
      await settings.update('detectLanguage', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('shows what the document is in the status bar', async () => {
    const api = await extensionApi();
    const uri = files.write('core-1.cfg', CATALYST);
    await openAs(uri, 'cisco-iosxe');
    await until(() => api.statusText === '$(error) IOS XE 16.12, 1 problem', 'the status text');
    assert.equal(api.statusSpoken, 'Smart Licensing: IOS XE 16.12, 1 problem. The gravest: error SL201');
    const other = files.write('notes.txt', 'nothing\n');
    await vscode.window.showTextDocument(other);
    await until(() => api.statusText === undefined, 'the status item to hide');
  });

  it('starts the server again', async () => {
    const api = await extensionApi();
    const uri = files.write('core-1.cfg', CATALYST);
    await openAs(uri, 'cisco-iosxe');
    await findings(uri);
    await vscode.commands.executeCommand('smartLicensing.restartServer');
    await until(() => api.statusText === '$(error) IOS XE 16.12, 1 problem', 'the status text');
    await findings(uri);
  });

  it('shows the reporting path as a document that follows the edits', async () => {
    const uri = files.write('core-1.cfg', CATALYST);
    const document = await openAs(uri, 'cisco-iosxe');
    await findings(uri);
    await vscode.commands.executeCommand('smartLicensing.showReportingPath');
    const path = await until(
      () => vscode.workspace.textDocuments.find((open) => open.uri.path.endsWith('(reporting path).txt')),
      'the path',
    );
    assert.match(path.getText(), /^Reporting path of core-1 \(IOS XE 16\.12\)$/m);
    assert.match(path.getText(), /✗ Destination .*SL201/);
    const edit = new vscode.WorkspaceEdit();
    const at = document.getText().indexOf('http://');
    edit.insert(uri, document.positionAt(at + 4), 's');
    await vscode.workspace.applyEdit(edit);
    await until(() => /✓ Destination/.test(path.getText()), 'the path to follow');
  });

  it('shows the change plan as a document that follows the edits', async () => {
    const uri = files.write('core-1.cfg', CATALYST);
    const document = await openAs(uri, 'cisco-iosxe');
    await findings(uri);
    await vscode.commands.executeCommand('smartLicensing.openChangePlan');
    const plan = await until(
      () => vscode.workspace.textDocuments.find((open) => open.uri.path.endsWith('(change plan).md')),
      'the plan',
    );
    assert.match(plan.getText(), /^# Change plan for core-1 \(IOS XE 16\.12\)$/m);
    assert.match(plan.getText(), /^ {2}no destination address http http:/m);
    const edit = new vscode.WorkspaceEdit();
    const at = document.getText().indexOf('http://');
    edit.insert(uri, document.positionAt(at + 4), 's');
    await vscode.workspace.applyEdit(edit);
    await until(() => plan.getText() === 'Nothing to change.\n', 'the plan to follow');
  });

  it('shows the preview of an upgrade beside the document', async () => {
    // A host of its own: captures of the same one that are open would decide what is registered.
    const uri = files.write('upgrade-1.cfg', CATALYST.replace('core-1', 'upgrade-1'));
    await openAs(uri, 'cisco-iosxe');
    await findings(uri);
    await vscode.commands.executeCommand('smartLicensing.previewUpgrade', '17.9.5');
    const preview = await until(
      () =>
        vscode.workspace.textDocuments.find((open) => open.uri.path.endsWith('(upgrade preview, 17.9.5).md')),
      'the preview',
    );
    assert.match(preview.getText(), /^# Upgrade preview for upgrade-1 \(IOS XE\): 16\.12 to 17\.9\.5$/m);
    assert.match(preview.getText(), /will be cslu with an empty address/);
  });

  it('shows the page of a rule without a network', async () => {
    await extensionApi();
    await vscode.commands.executeCommand('smartLicensing.openRuleDocs', 'SL201');
    const page = await until(
      () => vscode.workspace.textDocuments.find((open) => open.uri.path.endsWith('SL201.md')),
      'the page',
    );
    assert.match(page.getText(), /SL201/);
  });

  it('reads a document as the setting says', async () => {
    const settings = vscode.workspace.getConfiguration('smartLicensing');
    const uri = files.write('core-1.cfg', CATALYST);
    await openAs(uri, 'cisco-iosxe');
    await findings(uri);
    await settings.update('severity', { SL201: 'off' }, vscode.ConfigurationTarget.Global);
    try {
      await findings(uri, (found) => found.length === 0);
    } finally {
      await settings.update('severity', undefined, vscode.ConfigurationTarget.Global);
    }
    await findings(uri);
  });
});
