import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import type { ExtensionApi } from '../../client/src/activate';
import { CATALYST } from '../support/catalyst';
import { actionsAt, closeAll, extensionApi, Files, findings, openAs, until } from './helpers';

const { commands, window, workspace } = vscode;

describe('what the editor shows and does', () => {
  let files: Files;
  let api: ExtensionApi;
  beforeEach(async () => {
    files = new Files();
    api = await extensionApi();
  });
  afterEach(async () => {
    await commands.executeCommand('workbench.action.closeQuickOpen');
    await closeAll();
    files.remove();
  });

  it('is the plan of this set-up, not of an earlier one of the same file', async () => {
    const uri = files.write('core-1.cfg', CATALYST);
    await openAs(uri, 'cisco-iosxe');
    await findings(uri);
    const plans = (): vscode.TextDocument[] =>
      workspace.textDocuments.filter(
        ({ uri: { scheme, path } }) => scheme === 'smart-licensing-set-up' && path.endsWith('.md'),
      );
    for (const host of ['ssm-1.example.net', 'ssm-2.example.net', 'ssm-3.example.net']) {
      const answers = { method: 'on-prem', host, vrf: 'Mgmt-vrf', source: 'GigabitEthernet0/0' };
      const known = new Set(plans());
      const done = commands.executeCommand<boolean>('smartLicensing.setUpReporting', {
        ...answers,
        resolver: 'keep',
      });
      await until(isDiff, 'the diff editor');
      const plan = await until(() => {
        // The second entry is the plan; the step is there by the time that it takes the key.
        void commands.executeCommand('workbench.action.quickOpenSelectNext');
        void commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return plans().find((document) => !known.has(document));
      }, 'the plan');
      assert.match(plan.getText(), new RegExp(`https://${host.replace(/\./g, '\\.')}/Transportgateway`));
      await until(() => {
        void commands.executeCommand('workbench.action.closeQuickOpen');
        return !isDiff() && window.activeTextEditor?.document.uri.toString() === uri.toString();
      }, 'the set-up to end');
      assert.equal(await done, false);
    }
  });

  it('writes a settings file into the folder that is open, shows it, and heeds it at once', async () => {
    const [folder] = workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const uri = vscode.Uri.joinPath(folder.uri, 'silenced', 'core-9.cfg');
    const file = vscode.Uri.joinPath(folder.uri, '.smart-licensing.json');
    await workspace.fs.writeFile(uri, new TextEncoder().encode(CATALYST));
    try {
      await openAs(uri, 'cisco-iosxe');
      const [finding] = await findings(uri);
      assert.ok(finding);
      const title = 'Switch SL201 off in .smart-licensing.json';
      const action = (await actionsAt(uri, finding.range)).find((one) => one.title === title);
      assert.ok(action?.edit && action.command);
      assert.equal(await workspace.applyEdit(action.edit), true);
      await commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
      await findings(uri, (found) => found.length === 0);
      const written = new TextDecoder().decode(await workspace.fs.readFile(file));
      assert.match(written, /"SL201": "off"/);
      assert.equal(window.activeTextEditor?.document.uri.toString(), file.toString());
    } finally {
      await closeAll();
      await workspace.fs.delete(vscode.Uri.joinPath(folder.uri, 'silenced'), { recursive: true });
      await workspace.fs.delete(file);
    }
  });

  it('makes a settings file of an empty one', async () => {
    const [folder] = workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const uri = vscode.Uri.joinPath(folder.uri, 'emptied', 'core-9.cfg');
    const file = vscode.Uri.joinPath(folder.uri, 'emptied', '.smart-licensing.json');
    await workspace.fs.writeFile(file, new Uint8Array());
    await workspace.fs.writeFile(uri, new TextEncoder().encode(CATALYST));
    try {
      await openAs(uri, 'cisco-iosxe');
      const [finding] = await findings(uri);
      assert.ok(finding);
      const title = 'Switch SL201 off in .smart-licensing.json';
      const action = (await actionsAt(uri, finding.range)).find((one) => one.title === title);
      assert.ok(action?.edit);
      assert.equal(await workspace.applyEdit(action.edit), true);
      await findings(uri, (found) => found.length === 0);
      const written = (await workspace.openTextDocument(file)).getText();
      assert.deepEqual(JSON.parse(written), { severity: { SL201: 'off' } });
    } finally {
      await closeAll();
      await workspace.fs.delete(vscode.Uri.joinPath(folder.uri, 'emptied'), { recursive: true });
    }
  });

  it('sets an empty file up, and shows no path before', async () => {
    const uri = files.write('new.iosxe', '');
    const document = await openAs(uri, 'cisco-iosxe');
    assert.deepEqual(flat(api), []);
    const answers = { model: 'policy', method: 'off' };
    const done = commands.executeCommand<boolean>('smartLicensing.setUpReporting', answers);
    await until(isDiff, 'the diff editor');
    await until(() => {
      void commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return !isDiff();
    }, 'the set-up to end');
    assert.equal(await done, true);
    assert.match(document.getText(), /^license smart transport off$/m);
  });
});

function isDiff(): boolean {
  return window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputTextDiff;
}

type Row = ReturnType<ExtensionApi['pathTree']['getChildren']>[number];

function flat(api: ExtensionApi, nodes = api.pathTree.getChildren()): Row[] {
  return nodes.flatMap((node) => [node, ...flat(api, api.pathTree.getChildren(node))]);
}
