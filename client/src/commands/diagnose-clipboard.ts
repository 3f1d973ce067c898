import * as vscode from 'vscode';
import { HEAD_LENGTH } from '../../../server/src/shared/protocol';
import type { Server } from '../server';

const { l10n } = vscode;

/**
 * Opens what was copied as an untitled document in the language that it is in, so that its findings and its path are
 * there at once. What is recognised as nothing is not opened: whatever else people copy is not ours to show.
 */
export async function diagnoseClipboard(server: Server): Promise<boolean> {
  const content = await copiedText();
  if (content === undefined || content.trim() === '') {
    void vscode.window.showInformationMessage(
      content === undefined
        ? l10n.t('The clipboard cannot be read here. Paste into a new document instead.')
        : l10n.t(
            'The clipboard holds no text. Copy a running-config, the output of show commands or a log, and try again.',
          ),
    );
    return false;
  }
  const head = content.slice(0, HEAD_LENGTH);
  const language = await server.request('smartLicensing/detectLanguage', { head, asked: true });
  if (!language) {
    void vscode.window.showInformationMessage(
      l10n.t(
        'What was copied is neither a configuration of IOS XE or NX-OS nor a license capture, as far as its content tells. If it is one, paste it into a new document and choose the language.',
      ),
    );
    return false;
  }
  const document = await vscode.workspace.openTextDocument({ content, language });
  await vscode.window.showTextDocument(document, { preview: false });
  return true;
}

/** Undefined where the host keeps the clipboard to itself, as a browser does that was not allowed to read it. */
async function copiedText(): Promise<string | undefined> {
  try {
    return await vscode.env.clipboard.readText();
  } catch {
    return undefined;
  }
}
