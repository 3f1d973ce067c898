import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import type { ExtensionApi } from '../../client/src/activate';
import type { PathNode } from '../../client/src/views/path-nodes';
import { CATALYST } from '../support/catalyst';
import { closeAll, extensionApi, Files, findings, openAs, until } from './helpers';

const { commands, window, workspace } = vscode;
const OTHER = CATALYST.replace('hostname core-1', 'hostname core-2');
/** A configuration that no line of licensing is in, so that no finding is in it either. */
const PLAIN =
  'version 17.9\nhostname edge-1\ninterface Loopback0\n ip address 192.0.2.1 255.255.255.255\nend\n';

/** Pages that are open, by the documents that they are about. */
function pages(folder: string): string[] {
  return workspace.textDocuments
    .filter(({ uri }) => uri.scheme === 'smart-licensing' && uri.path.startsWith(`/${folder}/`))
    .map(({ uri }) => uri.query);
}

const isPage = ({ document: { uri } }: vscode.TextEditor) => uri.scheme === 'smart-licensing';

describe('the document that a command is about', () => {
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

  const opened = (name: string, text: string) => openAs(files.write(name, text), 'cisco-iosxe');
  /** Goes from group to group: the page takes the focus when it is there. */
  const focusPicture = () =>
    until(async () => {
      await commands.executeCommand('workbench.action.focusNextGroup');
      return window.activeTextEditor === undefined;
    }, 'the picture to have the focus');
  const pathPage = (about: vscode.Uri) =>
    until(() => pages('path').includes(about.toString()), `the path of ${about.path}`);

  it('is the one that the picture shows, while the picture has the focus', async () => {
    const { uri } = await opened('edge-1.cfg', PLAIN);
    await commands.executeCommand('smartLicensing.showReportingPathPicture');
    await until(() => api.pathModel.state.kind === 'nothing', 'the path that is none');
    await focusPicture();
    await commands.executeCommand('smartLicensing.showReportingPath');
    await pathPage(uri);
    await focusPicture();
    void api.pathPicture.press('smartLicensing.setUpReporting');
    await until(() => window.activeTextEditor?.document.uri.toString() === uri.toString(), 'the set-up');
  });

  it('is the one that a page is about, while the page has the focus', async () => {
    await opened('core-1.cfg', CATALYST);
    await commands.executeCommand('smartLicensing.showReportingPath');
    const page = await until(() => window.visibleTextEditors.find(isPage), 'the page');
    await window.showTextDocument(page.document, page.viewColumn);
    await commands.executeCommand('smartLicensing.showReportingPath');
    await commands.executeCommand('smartLicensing.showReportingPath', page.document.uri);
    assert.deepEqual(
      pages('path').filter((about) => about.startsWith('smart-licensing:')),
      [],
    );
  });

  it('is the one that a menu or a lens names, not the active one', async () => {
    const { uri } = await opened('core-1.cfg', CATALYST);
    await findings(uri);
    const active = await opened('core-2.cfg', OTHER);
    await commands.executeCommand('smartLicensing.showReportingPath', uri);
    await pathPage(uri);
    const lenses = await commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 9);
    const lens = lenses.find(({ command }) => command?.command === 'smartLicensing.fixAll');
    assert.ok(lens?.command);
    assert.equal(
      await commands.executeCommand(lens.command.command, ...(lens.command.arguments ?? [])),
      true,
    );
    const [one] = workspace.textDocuments.filter((document) => document.uri.toString() === uri.toString());
    assert.equal(one?.getText(), CATALYST.replace('http http://', 'http https://'));
    assert.equal(active.getText(), OTHER);
  });

  it('has not moved when a row or a hop of an older text is chosen', async () => {
    const document = await opened('core-1.cfg', CATALYST);
    await commands.executeCommand('smartLicensing.reportingPath.focus');
    await commands.executeCommand('smartLicensing.showReportingPathPicture');
    const drawn = await until(() => api.pathPicture.drawnOf, 'the picture');
    const all = (nodes = api.pathTree.getChildren()): PathNode[] =>
      nodes.flatMap((node) => [node, ...all(api.pathTree.getChildren(node))]);
    const row = await until(() => all().find(({ code }) => code === 'SL201'), 'the row');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), '! one\n! two\n! three\n');
    await workspace.applyEdit(edit);
    const { command } = api.pathTree.getTreeItem(row);
    assert.ok(command);
    await commands.executeCommand(command.command, ...(command.arguments ?? []));
    const editor = window.activeTextEditor;
    assert.match(editor?.document.getText(editor.selection) ?? '', /^http:\/\/tools/);
    const before = editor?.selection;
    await api.pathPicture.choose([0, 0, 0, 3], drawn);
    assert.deepEqual(window.activeTextEditor?.selection, before);
    await opened('core-2.cfg', OTHER);
    const now = await until(
      () => (api.pathPicture.drawnOf?.uri.endsWith('core-2.cfg') ? api.pathPicture.drawnOf : undefined),
      'the other picture',
    );
    await api.pathPicture.choose([1, 0, 1, 2], now);
    assert.match(window.activeTextEditor?.document.uri.path ?? '', /core-2\.cfg$/);
  });

  it('may be closed for the server and opened again: its page says so', async () => {
    const document = await opened('edge-1.cfg', PLAIN);
    await commands.executeCommand('smartLicensing.showReportingPath');
    const page = await until(() => window.visibleTextEditors.find(isPage)?.document, 'the page');
    const says = (what: RegExp) => until(() => what.test(page.getText()), String(what));
    await says(/edge-1/);
    // VS Code keeps a document for minutes after its tab is gone; a change of language closes it at once.
    const other = await vscode.languages.setTextDocumentLanguage(document, 'json');
    await says(/^The document is closed/);
    await vscode.languages.setTextDocumentLanguage(other, 'cisco-iosxe');
    await says(/edge-1/);
  });

  it('is named as another version of a file where it is one', async () => {
    const provider = workspace.registerTextDocumentContentProvider('svn', {
      provideTextDocumentContent: () => CATALYST,
    });
    try {
      await openAs(vscode.Uri.from({ scheme: 'svn', path: '/core-1.cfg', query: 'r7' }), 'cisco-iosxe');
      await commands.executeCommand('smartLicensing.showReportingPathPicture');
      const titles = () => window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
      await until(() => titles().includes('Reporting path of core-1.cfg (another version)'), 'the title');
      await commands.executeCommand('smartLicensing.openChangePlan');
      await until(
        () => titles().some((title) => title.includes('core-1.cfg (another version) (change plan)')),
        'the plan',
      );
    } finally {
      provider.dispose();
    }
  });

  it('stays closed when its file was renamed during a set-up', async () => {
    const { uri } = await opened('core-1.cfg', CATALYST);
    await findings(uri);
    const done = commands.executeCommand<boolean>('smartLicensing.setUpReporting');
    let ended: boolean | undefined;
    void done.then((value) => {
      ended = value;
    });
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(uri, vscode.Uri.joinPath(uri, '../renamed.cfg'));
    await workspace.applyEdit(edit);
    await until(() => {
      void commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return ended !== undefined;
    }, 'the set-up to end');
    assert.equal(ended, false);
    assert.deepEqual(
      window.visibleTextEditors.map(({ document }) => document.uri.path.split('/').pop()),
      ['renamed.cfg'],
    );
  });
});
