import * as vscode from 'vscode';
import type { Server } from '../server';
import type { PathModel, PathState } from './path-model';
import { picturePage } from './picture-page';
import { showPlace } from './show-place';

const { l10n } = vscode;

/** Type of the panel; VS Code remembers it over a restart. */
const TYPE = 'smartLicensing.reportingPathPicture';

/** What the page says: it is there, a place was chosen, a button was pressed. */
interface FromPage {
  readonly ready?: true;
  readonly range?: readonly number[];
  readonly command?: string;
}

interface Action {
  readonly title: string;
  readonly command: string;
}

/** The reporting path as a picture beside the editor; there is one panel, which follows the active document. */
export class PathPicture implements vscode.Disposable {
  private readonly server: Server;
  private readonly model: PathModel;
  private readonly disposables: vscode.Disposable[];
  private panel: vscode.WebviewPanel | undefined;
  private ready = false;
  private shown = '';

  constructor(server: Server, model: PathModel) {
    this.server = server;
    this.model = model;
    const { window, commands } = vscode;
    this.disposables = [
      model.onDidChange(() => this.update()),
      commands.registerCommand('smartLicensing.showReportingPathPicture', () => this.open()),
      commands.registerCommand('smartLicensing.exportReportingPath', (target?: vscode.Uri) =>
        this.export(target),
      ),
      window.registerWebviewPanelSerializer(TYPE, {
        deserializeWebviewPanel: async (panel, state: { readonly uri?: string } | undefined) => {
          this.adopt(panel);
          if (window.activeTextEditor || !state?.uri) return;
          model.show(await vscode.workspace.openTextDocument(vscode.Uri.parse(state.uri, true)));
        },
      }),
    ];
  }

  /** The picture that the panel shows; undefined while it shows none. For tests. */
  get content(): string | undefined {
    return this.shown === '' ? undefined : this.shown;
  }

  /** What the page does when a hop is chosen. For tests. */
  choose(range: readonly number[]): Promise<void> {
    return this.hear({ range });
  }

  dispose(): void {
    this.panel?.dispose();
    for (const disposable of this.disposables) disposable.dispose();
  }

  private open(): void {
    if (this.panel) {
      this.panel.reveal(undefined, true);
      return;
    }
    const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    this.adopt(vscode.window.createWebviewPanel(TYPE, l10n.t('Reporting path'), place));
  }

  private adopt(panel: vscode.WebviewPanel): void {
    this.panel?.dispose();
    this.panel = panel;
    this.ready = false;
    panel.webview.options = { enableScripts: true, localResourceRoots: [] };
    panel.webview.onDidReceiveMessage((message: FromPage) => this.hear(message));
    panel.onDidChangeViewState(() => this.model.setVisible(this, panel.visible));
    panel.onDidDispose(() => {
      if (this.panel !== panel) return;
      this.panel = undefined;
      this.shown = '';
      this.model.setVisible(this, false);
    });
    panel.webview.html = picturePage();
    this.model.setVisible(this, panel.visible);
  }

  private async hear({ ready, range, command }: FromPage): Promise<void> {
    if (ready) {
      this.ready = true;
      await this.update();
    }
    const { state } = this.model;
    if (range && 'document' in state) {
      const [line = 0, character = 0, endLine = 0, endCharacter = 0] = range;
      const place = { start: { line, character }, end: { line: endLine, character: endCharacter } };
      await showPlace(state.document, place);
    }
    if (command === 'export') await this.export();
    else if (command && actionsOf(state).some((action) => action.command === command))
      await vscode.commands.executeCommand(command);
  }

  private async update(): Promise<void> {
    const { panel } = this;
    const { state } = this.model;
    if (!panel?.visible || !this.ready) return;
    const uri = 'document' in state ? state.document.uri : undefined;
    panel.title = uri ? l10n.t('Reporting path of {0}', nameOf(uri)) : l10n.t('Reporting path');
    const post = (message: object): Thenable<boolean> =>
      panel.webview.postMessage({ ...message, uri: uri?.toString() ?? '' });
    if (state.kind !== 'shown') {
      this.shown = '';
      await post({ text: helpOf(state), busy: state.kind === 'loading', actions: actionsOf(state) });
      return;
    }
    const picture = await this.pictureOf(state.document);
    // A newer state is drawn by its own event.
    if (!picture || this.model.state !== state || this.panel !== panel) return;
    this.shown = picture.wide;
    await post({ wide: picture.wide, tall: picture.tall, narrow: picture.narrow });
  }

  private async pictureOf({ uri }: vscode.TextDocument) {
    try {
      return await this.server.request('smartLicensing/reportingPathPicture', { uri: uri.toString() });
    } catch (error) {
      this.server.output.warn(`The reporting path could not be drawn: ${(error as Error).name}`);
      return undefined;
    }
  }

  /** Writes the picture to a file that the user chooses; true when it was written. */
  private async export(given?: vscode.Uri): Promise<boolean> {
    const document = this.model.followed;
    const picture =
      document &&
      (await this.server.request('smartLicensing/exportReportingPath', { uri: document.uri.toString() }));
    if (!picture) {
      void vscode.window.showInformationMessage(l10n.t('There is no reporting path to draw.'));
      return false;
    }
    const target = given ?? (await askForFile(document.uri));
    if (!target) return false;
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(`${picture}\n`));
    void vscode.window.showInformationMessage(l10n.t('The reporting path was saved as {0}.', nameOf(target)));
    return true;
  }
}

function askForFile(document: vscode.Uri): Thenable<vscode.Uri | undefined> {
  const name = l10n.t('{0} reporting path', nameOf(document).replace(/\.\w+$/, '')).replaceAll(' ', '-');
  const folder =
    document.scheme === 'untitled'
      ? vscode.workspace.workspaceFolders?.[0]?.uri
      : vscode.Uri.joinPath(document, '..');
  return vscode.window.showSaveDialog({
    title: l10n.t('Export the reporting path'),
    filters: { SVG: ['svg'] },
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, `${name}.svg`) }),
  });
}

/** What there is instead of a picture, in a sentence that helps. */
function helpOf({ kind }: PathState): string {
  switch (kind) {
    case 'no-document':
    case 'other-language':
      return l10n.t('Open a running-config, or the output of show commands, to see its reporting path.');
    case 'not-a-configuration':
      return l10n.t('This document is neither a configuration of IOS XE or NX-OS nor a capture.');
    case 'loading':
      return l10n.t('Reading the document…');
    case 'stopped':
      return l10n.t('The language server does not run.');
    case 'nothing':
      return l10n.t('Nothing in this document speaks of license reports.');
    case 'shown':
      return '';
  }
}

/** What helps further. */
function actionsOf({ kind }: PathState): readonly Action[] {
  switch (kind) {
    case 'no-document':
      return [{ title: l10n.t('Go to a file…'), command: 'workbench.action.quickOpen' }];
    case 'other-language':
      return [
        { title: l10n.t('Change the language mode…'), command: 'workbench.action.editor.changeLanguageMode' },
      ];
    case 'not-a-configuration':
      return [{ title: l10n.t('Read this document as…'), command: 'smartLicensing.readAs' }];
    case 'stopped':
      return [
        { title: l10n.t('Start it again'), command: 'smartLicensing.restartServer' },
        { title: l10n.t('Show the log'), command: 'smartLicensing.showOutput' },
      ];
    case 'nothing':
      return [{ title: l10n.t('Set up license reporting…'), command: 'smartLicensing.setUpReporting' }];
    default:
      return [];
  }
}

function nameOf({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
