import * as vscode from 'vscode';
import type { SetUpResult } from '../../../server/src/shared/set-up';
import { SET_UP_SCHEME } from '../copies';
import { showPage } from './show-page';

const { l10n } = vscode;

/** Texts of the previews that are open, by their URIs. A text never changes: another one has another URI. */
const texts = new Map<string, string>();
let made = 0;

/** Serves the documents that previews show; they are read-only. */
export function registerSetUpPreview(): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(SET_UP_SCHEME, {
    provideTextDocumentContent: (uri) => texts.get(uri.toString()) ?? '',
  });
}

/** What a set-up would change in a document, beside the document as it is. */
export interface Preview {
  /** Opens the diff editor, or brings it up to date. */
  readonly show: (result: SetUpResult) => Promise<void>;
  /** Opens the change plan. */
  readonly showPlan: (result: SetUpResult) => Promise<void>;
  /** Closes what it has opened and goes back to the document. */
  readonly close: () => Promise<void>;
}

/** The preview for a document. */
export function previewOf(document: vscode.TextDocument): Preview {
  const name = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
  const opened: vscode.Uri[] = [];
  // VS Code keeps documents for a while after their tabs are closed, so a URI of an earlier set-up shows its text.
  const pageOf = (title: string, text: string): vscode.Uri => {
    const known = opened.find((uri) => uri.path === `/${title}` && texts.get(uri.toString()) === text);
    if (known) return known;
    made++;
    const query = document.uri.toString();
    const uri = vscode.Uri.from({ scheme: SET_UP_SCHEME, path: `/${title}`, query, fragment: String(made) });
    texts.set(uri.toString(), text);
    opened.push(uri);
    return uri;
  };
  return {
    async show({ text }) {
      const after = pageOf(name, text);
      const shown = await vscode.workspace.openTextDocument(after);
      await vscode.languages.setTextDocumentLanguage(shown, document.languageId);
      const title = l10n.t('{0}: as it is ↔ as it will be', name);
      await vscode.commands.executeCommand('vscode.diff', document.uri, after, title, { preview: true });
    },
    async showPlan(result) {
      const title = `${l10n.t('{0} (change plan)', name)}.md`;
      await showPage(pageOf(title, result.plan));
    },
    async close() {
      if (opened.length === 0) return;
      const tabs = vscode.window.tabGroups.all
        .flatMap((group) => group.tabs)
        .filter((tab) => isOurs(tab, opened));
      await vscode.window.tabGroups.close(tabs);
      for (const uri of opened.splice(0)) texts.delete(uri.toString());
      // A file that was deleted, renamed or closed meanwhile stays closed.
      if (!document.isClosed) await vscode.window.showTextDocument(document);
    },
  };
}

function isOurs({ input, label }: vscode.Tab, opened: readonly vscode.Uri[]): boolean {
  const is = (uri: vscode.Uri): boolean => opened.some((own) => own.toString() === uri.toString());
  if (input instanceof vscode.TabInputTextDiff) return is(input.modified);
  if (input instanceof vscode.TabInputText) return is(input.uri);
  // A Markdown preview does not say which document it shows.
  return input instanceof vscode.TabInputWebview && opened.some(({ path }) => label.includes(path.slice(1)));
}
