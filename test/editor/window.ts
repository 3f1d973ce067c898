import * as vscode from 'vscode';
import type { ExtensionApi } from '../../client/src/activate';

/** A guard against hanging, in milliseconds; nothing waits for it, and a busy machine may need much of it. */
const GUARD = 60_000;

/** Waits until a function gives something. When it never does, the error says what there was instead. */
export async function until<T>(
  get: () => T | undefined | false | Promise<T | undefined | false>,
  what: string,
  seen: () => unknown = whatIsOpen,
): Promise<T> {
  const end = Date.now() + GUARD;
  for (;;) {
    const value = await get();
    if (value !== undefined && value !== false) return value;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}; there is ${shown(await seen())}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function shown(seen: unknown): string {
  return (typeof seen === 'string' ? seen : (JSON.stringify(seen) ?? 'nothing')).slice(0, 2000);
}

/** What a look at the window tells: each document, with its language and the codes of its findings. */
function whatIsOpen(): string {
  const documents = vscode.workspace.textDocuments.map(
    ({ uri, languageId }) =>
      `${uri.path} (${languageId}: ${foundAt(uri).map(codeOf).join(' ') || 'nothing'})`,
  );
  const active = vscode.window.activeTextEditor?.document.uri.path ?? 'none';
  return `${documents.join(', ')}; the active editor: ${active}`;
}

function foundAt(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'smart-licensing');
}

/** The document as it is now: a change of language makes a new one. */
export function documentAt(uri: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
}

/** Opens a document in an editor and waits until it has a language. */
export async function openAs(uri: vscode.Uri, language: string): Promise<vscode.TextDocument> {
  await vscode.window.showTextDocument(uri, { preview: false });
  return until(() => {
    const document = documentAt(uri);
    return document?.languageId === language && document;
  }, `${uri.path} to become ${language}`);
}

/** Code of a diagnostic. */
export function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Our diagnostics of a document, once there are some. */
export function findings(uri: vscode.Uri, condition = (found: vscode.Diagnostic[]) => found.length > 0) {
  return until(
    () => {
      const found = foundAt(uri);
      return condition(found) && found;
    },
    `the findings of ${uri.path} to meet ${condition}`,
    () => foundAt(uri).map((one) => `${codeOf(one)} in line ${one.range.start.line + 1}`),
  );
}

/** Code actions at a range, with their edits. */
export async function actionsAt(uri: vscode.Uri, range: vscode.Range): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, range, undefined, 100);
}

/** What the extension tells other extensions. */
export async function extensionApi(): Promise<ExtensionApi> {
  const extension = vscode.extensions.getExtension<ExtensionApi>('smart-licensing.smart-licensing');
  if (!extension) throw new Error('the extension is not installed');
  return extension.activate();
}

/** Closes all editors without a question. */
export async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    if (!document.isDirty) continue;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
