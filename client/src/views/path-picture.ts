import * as vscode from 'vscode';
import { editorMeant } from '../commands/meant';
import { shownName } from '../copies';
import type { Server } from '../server';
import type { PathModel } from './path-model';
import { actionsOf, helpOf, LANGUAGE_MODE } from './picture-help';
import { picturePage } from './picture-page';
import { showPlace } from './show-place';

const { l10n } = vscode;

/** Type of the panel; VS Code remembers it over a restart. */
const TYPE = 'smartLicensing.reportingPathPicture';

/** What the page says: it is there, a place of what it shows was chosen, a button was pressed. */
interface FromPage {
  readonly ready?: true;
  readonly range?: readonly number[];
  readonly shows?: Shows;
  readonly command?: string;
}

/** The text that a picture was drawn of. */
interface Shows {
  readonly uri: string;
  readonly version: number;
}

/** The reporting path as a picture beside the editor; there is one panel, which follows the active document. */
export class PathPicture implements vscode.Disposable {
  private readonly server: Server;
  private readonly model: PathModel;
  private readonly disposables: vscode.Disposable[];
  private panel: vscode.WebviewPanel | undefined;
  private ready = false;
  private shown = '';
  private shows: Shows | undefined;

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

  /** What the page does when a hop is chosen, of what it shows or showed. For tests. */
  choose(range: readonly number[], shows = this.shows): Promise<void> {
    return this.hear({ range, ...(shows && { shows }) });
  }

  /** What the page does when a button is pressed. For tests. */
  press(command: string): Promise<void> {
    return this.hear({ command });
  }

  /** The text that the panel's picture was drawn of. For tests. */
  get drawnOf(): Shows | undefined {
    return this.shows;
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
    panel.webview.html = picturePage({
      language: vscode.env.language,
      title: l10n.t('Reporting path'),
      save: l10n.t('Export as SVG…'),
    });
    this.model.setVisible(this, panel.visible);
  }

  private async hear({ ready, range, shows, command }: FromPage): Promise<void> {
    if (ready) {
      this.ready = true;
      await this.update();
    }
    if (range && shows) await goTo(range, shows);
    if (command === 'export') await this.export();
    else if (command && actionsOf(this.model.state).some((action) => action.command === command)) {
      // The page has the focus, and that command is about the editor which has it.
      if (command === LANGUAGE_MODE) await editorMeant(this.model);
      await vscode.commands.executeCommand(command);
    }
  }

  private async update(): Promise<void> {
    const { panel } = this;
    const { state } = this.model;
    if (!panel?.visible || !this.ready) return;
    const uri = 'document' in state ? state.document.uri : undefined;
    panel.title = uri ? l10n.t('Reporting path of {0}', shownName(uri)) : l10n.t('Reporting path');
    const post = (message: object): Thenable<boolean> =>
      panel.webview.postMessage({ ...message, uri: uri?.toString() ?? '' });
    if (state.kind !== 'shown') {
      this.shown = '';
      this.shows = undefined;
      await post({ text: helpOf(state), busy: state.kind === 'loading', actions: actionsOf(state) });
      return;
    }
    const picture = await this.pictureOf(state.document);
    // A newer state is drawn by its own event.
    if (!picture || this.model.state !== state || this.panel !== panel) return;
    const { version, wide, tall, narrow } = picture;
    this.shown = wide;
    this.shows = { uri: state.document.uri.toString(), version };
    await post({ wide, tall, narrow, version });
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

/** A line is one of one version: after an edit, or in another document, it may be any other, and a new picture comes. */
async function goTo(range: readonly number[], { uri, version }: Shows): Promise<void> {
  const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri);
  if (document?.version !== version) return;
  const [line = 0, character = 0, endLine = 0, endCharacter = 0] = range;
  const place = { start: { line, character }, end: { line: endLine, character: endCharacter } };
  await showPlace(document, place);
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

function nameOf({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
