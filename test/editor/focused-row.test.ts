import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import type { ExtensionApi } from '../../client/src/activate';
import { CATALYST } from '../support/catalyst';
import { closeAll, extensionApi, Files, openAs, until } from './helpers';

const { commands, workspace } = vscode;
/** Two faults on two hops, each with a fix: SL201 and an interface that is not there. */
const TWO = CATALYST.replace('source-interface GigabitEthernet0/0', 'source-interface Loopback9');

describe('keys in the reporting path', () => {
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

  /** The rows that arrow keys meet, from the first one down; the last one has the focus then. */
  async function met(): Promise<string[]> {
    const ids: string[] = [];
    await commands.executeCommand('smartLicensing.reportingPath.focus');
    await commands.executeCommand('list.focusFirst');
    for (;;) {
      const row = await api.pathTree.focusedRow();
      if (!row || row.id === ids.at(-1)) return ids;
      ids.push(row.id);
      await commands.executeCommand('list.focusDown');
    }
  }

  /** VS Code draws the rows when it comes to it. */
  async function drawn(last: string): Promise<string[]> {
    return until(
      async () => {
        const ids = await met();
        return ids.some((id) => id.endsWith(last)) && ids;
      },
      `the row ${last}`,
      met,
    );
  }

  /** Goes down to a row; one that is drawn meanwhile moves the rest. */
  async function focus(row: string): Promise<void> {
    await until(
      async () => {
        const { length } = await drawn(row);
        await commands.executeCommand('list.focusFirst');
        for (let step = 0; step < length; step++) {
          if ((await api.pathTree.focusedRow())?.id.endsWith(row)) return true;
          await commands.executeCommand('list.focusDown');
        }
        return false;
      },
      `the row ${row} to take the focus`,
      () => api.pathTree.focusedRow(),
    );
  }

  it('mend the row that has the focus, not the one that was selected before', async () => {
    const document = await openAs(files.write('core-1.cfg', TWO), 'cisco-iosxe');
    await focus('SL501#0');
    await commands.executeCommand('list.selectAndPreserveFocus');
    await focus('SL201#0');
    assert.equal(await commands.executeCommand('smartLicensing.fixPathNode'), true);
    assert.equal(document.getText(), TWO.replace('http http://', 'http https://'));
  });

  it('explain the row that has the focus, not the one that was selected before', async () => {
    await openAs(files.write('core-1.cfg', TWO), 'cisco-iosxe');
    await focus('SL501#0');
    await commands.executeCommand('list.selectAndPreserveFocus');
    await focus('SL201#0');
    await commands.executeCommand('smartLicensing.explainPathNode');
    const pages = () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs.map(({ label }) => label))
        .filter((label) => /SL\d{3}/.test(label));
    await until(() => pages().length > 0, 'the page');
    assert.deepEqual(
      pages().map((label) => /SL\d{3}/.exec(label)?.[0]),
      ['SL201'],
    );
  });

  it('find the focus where the row that was selected is gone', async () => {
    await openAs(files.write('core-1.cfg', TWO), 'cisco-iosxe');
    await focus('SL501#0');
    await commands.executeCommand('list.selectAndPreserveFocus');
    await closeAll();
    const document = await openAs(files.write('core-2.cfg', CATALYST), 'cisco-iosxe');
    await focus('SL201#0');
    assert.equal(await commands.executeCommand('smartLicensing.fixPathNode'), true);
    assert.equal(document.getText(), CATALYST.replace('http http://', 'http https://'));
  });

  it('leave the focus on the hop that has come into order', async () => {
    await openAs(files.write('core-1.cfg', CATALYST), 'cisco-iosxe');
    await focus('SL201#0');
    assert.equal(await commands.executeCommand('smartLicensing.fixPathNode'), true);
    await until(
      async () => (await api.pathTree.focusedRow())?.id.endsWith('/destination'),
      'the focus on the hop',
      () => api.pathTree.focusedRow(),
    );
  });

  it('say which row has the focus, and open nothing for it', async () => {
    const document = await openAs(files.write('core-1.cfg', CATALYST), 'cisco-iosxe');
    const editor = await vscode.window.showTextDocument(document);
    const { selection } = editor;
    await commands.executeCommand('smartLicensing.reportingPath.focus');
    await focus('/source');
    const row = await api.pathTree.focusedRow();
    assert.match(row?.id ?? '', /\/source$/);
    assert.deepEqual(await Promise.all([api.pathTree.focusedRow(), api.pathTree.focusedRow()]), [row, row]);
    assert.ok(editor.selection.isEqual(selection));
  });

  it('meet the findings of a hop that an edit has broken', async () => {
    const uri = files.write('core-1.cfg', CATALYST);
    const document = await openAs(uri, 'cisco-iosxe');
    assert.ok(!(await drawn('/clock')).some((id) => id.includes('SL501')));
    const edit = new vscode.WorkspaceEdit();
    edit.replace(uri, document.validateRange(new vscode.Range(0, 0, 999, 0)), TWO);
    await workspace.applyEdit(edit);
    const ids = await drawn('SL501#0');
    assert.ok(ids.some((id) => id.endsWith('SL201#0')));
  });

  it('mend nothing that is folded away', async () => {
    const document = await openAs(files.write('core-1.cfg', CATALYST), 'cisco-iosxe');
    await focus('/destination!');
    await commands.executeCommand('list.collapse');
    assert.match((await api.pathTree.focusedRow())?.id ?? '', /\/destination!$/);
    const done = commands.executeCommand('smartLicensing.fixPathNode');
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.equal(document.getText(), CATALYST, 'a list shows the fix first');
    await commands.executeCommand('workbench.action.closeQuickOpen');
    assert.equal(await done, false);
  });
});
