import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { actionsAt, closeAll, codeOf, Files, findings, openAs, until } from './helpers';

const PLAYBOOK = `---
- hosts: routers
  tasks:
    - cisco.ios.ios_config:
        lines:
          - "license smart transport smrt" # é
          - license smart url smart http://smartreceiver.cisco.com/licservice/license
`;

describe('playbooks', () => {
  let files: Files;
  beforeEach(() => {
    files = new Files();
  });
  afterEach(async () => {
    await closeAll();
    files.remove();
  });

  it('keep their language, have findings, and are mended as they are written', async () => {
    const uri = files.write('site.yml', PLAYBOOK);
    const document = await openAs(uri, 'yaml');
    const found = await findings(uri, (all) => all.length === 2);
    assert.deepEqual(found.map((one) => `${codeOf(one)} ${document.getText(one.range)}`).sort(), [
      'SL105 smrt',
      'SL201 http://smartreceiver.cisco.com/licservice/license',
    ]);
    const transport = found.find((one) => codeOf(one) === 'SL105');
    assert.ok(transport);
    const fix = (await actionsAt(uri, transport.range)).find(({ isPreferred }) => isPreferred);
    assert.ok(fix?.edit);
    await vscode.workspace.applyEdit(fix.edit);
    assert.equal(document.getText(), PLAYBOOK.replace('smrt', 'smart'));
    await findings(uri, (all) => all.length === 1);
    assert.equal(document.languageId, 'yaml');
  });

  it('are served no more when the setting is off, and again when it is on', async () => {
    const uri = files.write('site.yml', PLAYBOOK);
    await openAs(uri, 'yaml');
    await findings(uri, (all) => all.length === 2);
    const settings = vscode.workspace.getConfiguration('smartLicensing');
    await settings.update('configurationAsCode', false, vscode.ConfigurationTarget.Global);
    await findings(uri, (all) => all.length === 0);
    await settings.update('configurationAsCode', undefined, vscode.ConfigurationTarget.Global);
    await findings(uri, (all) => all.length === 2);
  });

  it('have no formatting of ours', async () => {
    const uri = files.write('site.yml', PLAYBOOK);
    await openAs(uri, 'yaml');
    await findings(uri);
    const edits = await vscode.commands.executeCommand<vscode.TextEdit[] | undefined>(
      'vscode.executeFormatDocumentProvider',
      uri,
      { tabSize: 2, insertSpaces: true },
    );
    assert.deepEqual(edits ?? [], []);
    await until(
      () => vscode.window.activeTextEditor?.document.uri.toString() === uri.toString(),
      'the playbook to be in front',
    );
  });
});
