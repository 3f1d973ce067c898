import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import type { ExtensionApi } from '../../client/src/activate';
import type { PathNode } from '../../client/src/views/path-nodes';
import { CATALYST } from '../support/catalyst';
import { closeAll, extensionApi, Files, openAs, until } from './helpers';
import { Questions } from './questions';

const OTHER = CATALYST.replace('hostname core-1', 'hostname core-2').replace('http http:', 'http https:');

describe('reporting path in the side bar', () => {
  let files: Files;
  let api: ExtensionApi;
  beforeEach(async () => {
    files = new Files();
    api = await extensionApi();
    await vscode.commands.executeCommand('smartLicensing.reportingPath.focus');
  });
  afterEach(async () => {
    await closeAll();
    files.remove();
  });

  const all = (nodes = api.pathTree.getChildren()): PathNode[] =>
    nodes.flatMap((node) => [node, ...all(api.pathTree.getChildren(node))]);
  const labels = (): string[] => all().map(({ label }) => label);
  const nodeOf = (label: string): Promise<PathNode> =>
    until(() => all().find((node) => node.label.startsWith(label)), `the entry ${label}`);
  const kind = (wanted: string): Promise<boolean> =>
    until(() => api.pathModel.state.kind === wanted, `the state ${wanted}`);

  it('shows the device, its destination, the hops and their findings', async () => {
    await openAs(files.write('core-1.cfg', CATALYST), 'cisco-iosxe');
    const hop = await nodeOf('Destination');
    assert.deepEqual(
      labels().map((label) => label.split(' ').slice(0, 2).join(' ')),
      [
        'core-1',
        'tools.cisco.com',
        'Transport',
        'Destination',
        'tools.cisco.com takes',
        'Proxy',
        'Name resolution',
        'Source and',
        'Trust',
        'Clock',
      ],
    );
    const item = api.pathTree.getTreeItem(hop);
    assert.match(item.accessibilityInformation?.label ?? '', /^Destination: broken\. .*says http:\/\//);
    assert.equal((item.iconPath as vscode.ThemeIcon).id, 'error');
    assert.equal(item.collapsibleState, vscode.TreeItemCollapsibleState.Expanded);
    const icons = ['Transport', 'Proxy', 'Trust'].map((label) => {
      const found = all().find((node) => node.label === label);
      return found?.icon.id;
    });
    assert.deepEqual(icons, ['pass', 'circle-slash', 'circle-slash']);
  });

  it('leads to the line of a hop', async () => {
    await openAs(files.write('core-1.cfg', CATALYST), 'cisco-iosxe');
    const { command } = api.pathTree.getTreeItem(await nodeOf('Source'));
    assert.ok(command);
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
    const editor = await until(() => vscode.window.activeTextEditor, 'the editor');
    assert.equal(editor.document.getText(editor.selection), 'GigabitEthernet0/0');
    assert.equal(
      editor.selection.start.line,
      CATALYST.split('\n').findIndex((line) => /^ip http/.test(line)),
    );
  });

  it('applies a fix, and follows the edit', async () => {
    const document = await openAs(files.write('core-1.cfg', CATALYST), 'cisco-iosxe');
    const finding = await nodeOf('tools.cisco.com takes');
    const { contextValue, accessibilityInformation } = api.pathTree.getTreeItem(finding);
    assert.equal(contextValue, 'fixable explained');
    assert.match(accessibilityInformation?.label ?? '', /^error SL201: tools/);
    assert.equal(await vscode.commands.executeCommand('smartLicensing.fixPathNode', finding), true);
    assert.equal(document.getText(), CATALYST.replace('http http://', 'http https://'));
    await until(
      () => all().find(({ label, icon }) => label === 'Destination' && icon.id === 'pass'),
      'the hop',
    );
  });

  it('applies the fix of a hop to the text as it is by then', async () => {
    const uri = files.write('core-1.cfg', CATALYST);
    const document = await openAs(uri, 'cisco-iosxe');
    const hop = await nodeOf('Destination');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, new vscode.Position(0, 0), '! typed meanwhile\n');
    await vscode.workspace.applyEdit(edit);
    assert.equal(await vscode.commands.executeCommand('smartLicensing.fixPathNode', hop), true);
    assert.equal(
      document.getText(),
      `! typed meanwhile\n${CATALYST.replace('http http://', 'http https://')}`,
    );
  });

  it('asks for the value that a fix needs, as the light bulb does', async () => {
    const text = CATALYST.replace('source-interface GigabitEthernet0/0', 'source-interface Loopback9');
    const document = await openAs(files.write('core-1.cfg', text), 'cisco-iosxe');
    const hop = await until(() => all().find(({ id }) => id.endsWith('/source!')), 'the hop');
    const questions = new Questions();
    const done = vscode.commands.executeCommand('smartLicensing.fixPathNode', hop);
    await questions.accept();
    assert.equal(await done, true);
    questions.stop();
    assert.equal(document.getText(), CATALYST);
  });

  it('follows the active editor, also to a file with several devices', async () => {
    await openAs(files.write('core-1.cfg', CATALYST), 'cisco-iosxe');
    await nodeOf('core-1');
    const both = `core-1#show running-config\n${CATALYST}\ncore-2#show running-config\n${OTHER}`;
    await openAs(files.write('both.txt', both), 'cisco-iosxe');
    await nodeOf('core-2');
    assert.deepEqual(
      api.pathTree.getChildren().map(({ label }) => label),
      ['core-1', 'core-2'],
    );
  });

  it('shows what a capture proves', async () => {
    const capture =
      'leaf-1# show license status\nSmart Licensing is ENABLED\n\nRegistration:\n  Status: UNREGISTERED - REGISTRATION FAILED\n  Initial Registration: FAILED on Jun 22 16:15:41 2022 UTC\n    Failure reason: Fail to parse response data from SCH server\n';
    await openAs(files.write('leaf-1.log', capture), 'cisco-license-capture');
    const path = await nodeOf('Server that the text does not name');
    assert.equal(path.description, '1 broken hop, as a capture shows it');
    assert.ok(labels().some((label) => label.startsWith('Something answers')));
  });

  it('keeps the document while another view has the focus, and says what to do without one', async () => {
    await openAs(files.write('core-1.cfg', CATALYST), 'cisco-iosxe');
    await nodeOf('core-1');
    await vscode.commands.executeCommand('smartLicensing.showReportingPath');
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.equal(api.pathModel.state.kind, 'shown');
    await closeAll();
    await kind('no-document');
    assert.deepEqual(api.pathTree.getChildren(), []);
    await vscode.window.showTextDocument(files.write('notes.txt', 'nothing\n'));
    await kind('other-language');
    const empty = await vscode.workspace.openTextDocument({
      language: 'cisco-iosxe',
      content: 'version 17.9\nhostname a\ninterface Vlan1\n ip address 192.0.2.1 255.255.255.0\nend\n',
    });
    await vscode.window.showTextDocument(empty);
    await kind('nothing');
    const prose = await vscode.workspace.openTextDocument({ language: 'cisco-iosxe', content: 'hello\n' });
    await vscode.window.showTextDocument(prose);
    await kind('not-a-configuration');
  });

  it('shows the path again after the server was started again', async () => {
    await openAs(files.write('core-1.cfg', CATALYST), 'cisco-iosxe');
    await nodeOf('core-1');
    await vscode.commands.executeCommand('smartLicensing.restartServer');
    await kind('shown');
    await nodeOf('Destination');
  });

  it('asks nothing while nobody looks', async () => {
    await vscode.commands.executeCommand('workbench.view.explorer');
    await until(() => !api.pathTree.visible, 'the view to hide');
    const before = api.pathModel.state;
    await openAs(files.write('core-1.cfg', OTHER), 'cisco-iosxe');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    assert.equal(api.pathModel.state, before);
    await vscode.commands.executeCommand('smartLicensing.reportingPath.focus');
    await nodeOf('core-2');
  });
});

describe('reporting path as a picture', () => {
  let files: Files;
  let api: ExtensionApi;
  beforeEach(async () => {
    files = new Files();
    api = await extensionApi();
  });
  afterEach(async () => {
    await closeAll();
    files.remove();
  });

  it('opens beside the editor, follows the edits, and leads to the lines', async () => {
    const uri = files.write('core-1.cfg', CATALYST);
    const document = await openAs(uri, 'cisco-iosxe');
    await vscode.commands.executeCommand('smartLicensing.showReportingPathPicture');
    const picture = await until(() => api.pathPicture.content, 'the picture');
    assert.match(picture, /^<svg .*aria-label="Reporting path of core-1"/);
    await until(
      () =>
        vscode.window.tabGroups.all
          .flatMap(({ tabs }) => tabs)
          .some(({ input, label }) => isPicture(input) && label === 'Reporting path of core-1.cfg'),
      'the title',
    );

    const range = /class="hop broken link"[^>]*data-range="([\d ]+)"/.exec(picture)?.[1] ?? '';
    await api.pathPicture.choose(range.split(' ').map(Number));
    const editor = vscode.window.activeTextEditor;
    assert.equal(
      editor?.document.getText(editor.selection),
      'http://tools.cisco.com/its/service/oddce/services/DDCEService',
    );

    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, document.positionAt(document.getText().indexOf('http://') + 4), 's');
    await vscode.workspace.applyEdit(edit);
    await until(() => !api.pathPicture.content?.includes('hop broken'), 'the picture to follow');
  });

  it('is written to a file that stands alone', async () => {
    const uri = files.write('core-1.cfg', CATALYST);
    await openAs(uri, 'cisco-iosxe');
    const target = vscode.Uri.joinPath(uri, '..', 'ticket.svg');
    assert.equal(await vscode.commands.executeCommand('smartLicensing.exportReportingPath', target), true);
    const svg = readFileSync(target.fsPath, 'utf8');
    assert.match(svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" .*<style>.*<\/svg>\n$/s);
    assert.doesNotMatch(svg, /<script|tabindex|var\(--/);
  });

  it('writes nothing where there is nothing to draw', async () => {
    const uri = files.write('notes.txt', 'nothing\n');
    await vscode.window.showTextDocument(uri);
    const target = vscode.Uri.joinPath(uri, '..', 'ticket.svg');
    assert.equal(await vscode.commands.executeCommand('smartLicensing.exportReportingPath', target), false);
    assert.ok(!existsSync(path.join(path.dirname(uri.fsPath), 'ticket.svg')));
  });
});

function isPicture(input: unknown): boolean {
  return input instanceof vscode.TabInputWebview && input.viewType.includes('reportingPathPicture');
}
