import * as vscode from 'vscode';
import type { PathModel } from '../views/path-model';
import { SCHEME } from '../views/virtual-documents';

/**
 * The document that a command is about: the one that a menu or a lens names, else the one that the views follow. That is
 * the active one, and stays so while a view, a page about it or its picture has the focus.
 */
export async function documentMeant(
  model: Pick<PathModel, 'followed'>,
  given?: unknown,
): Promise<vscode.TextDocument | undefined> {
  const uri = uriOf(given);
  return uri && uri.scheme !== SCHEME ? vscode.workspace.openTextDocument(uri) : model.followed;
}

function uriOf(given: unknown): vscode.Uri | undefined {
  if (given instanceof vscode.Uri) return given;
  return typeof given === 'string' && given.includes(':') ? vscode.Uri.parse(given, true) : undefined;
}

/** The editor of that document, which is shown where none is. */
export async function editorMeant(
  model: Pick<PathModel, 'followed'>,
  given?: unknown,
): Promise<vscode.TextEditor | undefined> {
  const document = await documentMeant(model, given);
  if (!document) return undefined;
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  if (activeTextEditor?.document === document) return activeTextEditor;
  const shown = visibleTextEditors.find((editor) => editor.document === document);
  return vscode.window.showTextDocument(document, shown?.viewColumn ?? vscode.ViewColumn.One);
}
