import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import type { ExtensionApi } from '../../client/src/activate';
import type { PathNode } from '../../client/src/views/path-nodes';
import { CATALYST } from '../support/catalyst';
import { actionsAt, closeAll, codeOf, extensionApi, Files, findings, openAs, until } from './helpers';

const { commands, window, workspace } = vscode;
const NO_SERVER = CATALYST.replace('ip name-server vrf Mgmt-vrf 10.0.0.53\n', '');

/** VS Code changes the text of a read-only editor for an extension, in memory alone: nobody saves that. */
describe('a text that is read-only in its editor', () => {
  let files: Files;
  let api: ExtensionApi;
  beforeEach(async () => {
    files = new Files();
    api = await extensionApi();
  });
  afterEach(async () => {
    await workspace.getConfiguration('files').update('readonlyInclude', undefined, true);
    await commands.executeCommand('workbench.action.closeQuickOpen');
    await closeAll();
    files.remove();
  });

  const readOnly = {
    'for this session': async (text: string) => {
      const document = await openAs(files.write('core-1.cfg', text), 'cisco-iosxe');
      await commands.executeCommand('workbench.action.files.setActiveEditorReadonlyInSession');
      return document;
    },
    'by a setting': async (text: string) => {
      await workspace.getConfiguration('files').update('readonlyInclude', { '**/core-2.cfg': true }, true);
      return openAs(files.write('core-2.cfg', text), 'cisco-iosxe');
    },
  };

  for (const [how, open] of Object.entries(readOnly)) {
    it(`is not changed by Fix All (${how})`, async () => {
      const document = await open(CATALYST);
      await findings(document.uri);
      assert.equal(await commands.executeCommand('smartLicensing.fixAll'), false);
      assert.equal(document.getText(), CATALYST);
    });

    it(`is not changed by a row of the reporting path (${how})`, async () => {
      const document = await open(CATALYST);
      await commands.executeCommand('smartLicensing.reportingPath.focus');
      const all = (nodes = api.pathTree.getChildren()): PathNode[] =>
        nodes.flatMap((node) => [node, ...all(api.pathTree.getChildren(node))]);
      const row = await until(() => all().find(({ code }) => code === 'SL201'), 'the row');
      assert.equal(await commands.executeCommand('smartLicensing.fixPathNode', row), false);
      assert.equal(document.getText(), CATALYST);
    });

    it(`is not changed by a set-up with tab stops (${how})`, async () => {
      const text = 'version 17.9\nhostname edge-1\nend\n';
      const document = await open(text);
      const answers = {
        model: 'policy',
        method: 'cslu',
        host: null,
        vrf: null,
        source: null,
        resolver: 'keep',
      };
      const done = commands.executeCommand<boolean>('smartLicensing.setUpReporting', answers);
      await until(
        () => window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputTextDiff,
        'the diff editor',
      );
      let ended = false;
      void done.then(() => {
        ended = true;
      });
      await until(() => {
        void commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return ended;
      }, 'the set-up to end');
      assert.equal(await done, false);
      assert.equal(document.getText(), text);
      assert.equal(document.isDirty, false);
    });
  }

  it('is not changed by a value that a fix asks for', async () => {
    const document = await readOnly['for this session'](NO_SERVER);
    const found = await findings(document.uri, (all) => all.some((one) => codeOf(one) === 'SL402'));
    const finding = found.find((one) => codeOf(one) === 'SL402');
    assert.ok(finding);
    const asking = (await actionsAt(document.uri, finding.range)).find(
      ({ command }) => command?.command === 'smartLicensing.applyFix',
    );
    assert.ok(asking?.command);
    const [argument] = asking.command.arguments ?? [];
    const needs = argument.needs.map((need: { name: string }) => ({ ...need, choices: ['192.0.2.53'] }));
    const done = commands.executeCommand<boolean>(asking.command.command, { ...argument, needs });
    let ended = false;
    void done.then(() => {
      ended = true;
    });
    await until(() => {
      void commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return ended;
    }, 'the fix to end');
    assert.equal(await done, false);
    assert.equal(document.getText(), NO_SERVER);
  });

  it('is changed once it is writable again', async () => {
    const document = await readOnly['for this session'](CATALYST);
    await findings(document.uri);
    await commands.executeCommand('workbench.action.files.setActiveEditorWriteableInSession');
    assert.equal(await commands.executeCommand('smartLicensing.fixAll'), true);
    assert.equal(document.getText(), CATALYST.replace('http http://', 'http https://'));
  });
});
