import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { CATALYST } from '../support/catalyst';
import { closeAll, codeOf, extensionApi, findings, openAs } from './helpers';

const { fs, workspaceFolders } = vscode.workspace;

describe('checking the workspace', () => {
  const root = vscode.Uri.joinPath(workspaceFolders?.[0]?.uri ?? vscode.Uri.file('/'), 'checked');
  const file = (name: string) => vscode.Uri.joinPath(root, name);
  const write = (name: string, content: string) =>
    fs.writeFile(file(name), new TextEncoder().encode(content));
  const codes = (found: vscode.Diagnostic[]) => found.map(codeOf).join();

  before(async () => {
    await extensionApi();
    await write('site/core-1.cfg', CATALYST);
    await write('site/notes.txt', 'license smart transport smart is what we use on the core switches.\n');
    await write('lab/core-2.cfg', CATALYST);
  });
  after(async () => {
    await closeAll();
    await fs.delete(root, { recursive: true });
  });

  /** What the watcher tells, and when, is the system's: the command looks at everything, whatever was told. */
  const check = () => vscode.commands.executeCommand('smartLicensing.checkWorkspace');

  it('fills the Problems panel with files that are not open, and keeps it right', async () => {
    await check();
    assert.equal(codes(await findings(file('site/core-1.cfg'))), 'SL201');
    assert.equal(codes(await findings(file('lab/core-2.cfg'))), 'SL201');
    assert.equal(codes(vscode.languages.getDiagnostics(file('site/notes.txt'))), '');

    await write('site/core-1.cfg', CATALYST.replace('http http://', 'http https://'));
    await write('lab/new/er/core-3.cfg', CATALYST);
    await check();
    await findings(file('lab/new/er/core-3.cfg'));
    await findings(file('site/core-1.cfg'), (found) => found.length === 0);
    await fs.delete(file('lab/new'), { recursive: true });
    await check();
    await findings(file('lab/new/er/core-3.cfg'), (found) => found.length === 0);
  });

  it('leaves an open document to the editor, and takes the file up again when it is closed', async () => {
    const document = await openAs(file('lab/core-2.cfg'), 'cisco-iosxe');
    await findings(document.uri, (found) => found.length === 1);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(document.getText().indexOf('http://') + 4), 's');
    await vscode.workspace.applyEdit(edit);
    await findings(document.uri, (found) => found.length === 0);
    await closeAll();
    await findings(document.uri, (found) => found.length === 1);
  });

  it('heeds the settings file of each folder', async () => {
    await write('lab/.smart-licensing.json', '{ "ignore": [{ "files": ["**"], "reason": "a lab" }] }');
    await check();
    await findings(file('lab/core-2.cfg'), (found) => found.length === 0);
    await fs.delete(file('lab/.smart-licensing.json'));
    await check();
    await findings(file('lab/core-2.cfg'), (found) => found.length === 1);
  });

  it('takes everything back when it is stopped, but what is open', async () => {
    const document = await openAs(file('lab/core-2.cfg'), 'cisco-iosxe');
    await write('site/core-4.cfg', CATALYST);
    await check();
    await findings(file('site/core-4.cfg'));
    await vscode.commands.executeCommand('smartLicensing.stopCheckingWorkspace');
    await findings(file('site/core-4.cfg'), (found) => found.length === 0);
    await findings(document.uri, (found) => found.length === 1);
    await check();
    await findings(file('site/core-4.cfg'));
  });

  it('follows what is decided while the server starts, also when that is asked twice at once', async () => {
    const { executeCommand } = vscode.commands;
    const found = file('site/core-5.cfg');
    await write('site/core-5.cfg', CATALYST);
    await Promise.all([
      executeCommand('smartLicensing.restartServer'),
      executeCommand('smartLicensing.restartServer'),
      executeCommand('smartLicensing.stopCheckingWorkspace'),
    ]);
    const open = await openAs(file('lab/core-2.cfg'), 'cisco-iosxe');
    await findings(open.uri, (all) => all.length === 1);
    assert.deepEqual(vscode.languages.getDiagnostics(found), []);
    const restarted = executeCommand('smartLicensing.restartServer');
    await Promise.all([restarted, check()]);
    await findings(found);
    const again = executeCommand('smartLicensing.restartServer');
    await executeCommand('smartLicensing.stopCheckingWorkspace');
    await again;
    await findings(open.uri, (all) => all.length === 1);
    await findings(found, (all) => all.length === 0);
    await check();
    await findings(found);
  });
});
