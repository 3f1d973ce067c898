import * as vscode from 'vscode';
import { findingsOf } from '../findings';
import type { PathModel } from '../views/path-model';
import { showPage } from '../views/show-page';
import { rulePageUri } from '../views/virtual-documents';
import { documentMeant } from './meant';

const { l10n } = vscode;

/** Shows the page of a rule, which the server carries: it works without a network and in a browser. */
export async function openRuleDocs(model: PathModel, given: unknown): Promise<void> {
  const code = typeof given === 'string' ? given : await chooseCode(await documentMeant(model, given));
  if (code === undefined || !/^SL\d{3}$/.test(code)) return;
  await showPage(rulePageUri(code));
}

/** One of the rules that speak in a document. */
async function chooseCode(document: vscode.TextDocument | undefined): Promise<string | undefined> {
  const messages = new Map<string, string>();
  for (const finding of document ? findingsOf(document.uri) : []) {
    const code = typeof finding.code === 'object' ? finding.code.value : finding.code;
    if (code !== undefined && !messages.has(String(code))) messages.set(String(code), finding.message);
  }
  if (messages.size === 0) {
    return vscode.window.showInputBox({
      prompt: l10n.t('The document has no findings. Type the code of a rule, such as SL201.'),
      validateInput: (value) =>
        /^SL\d{3}$/.test(value) ? undefined : l10n.t('SL and three digits, such as SL201.'),
    });
  }
  const entries = [...messages].map(([label, detail]) => ({ label, detail }));
  const chosen = await vscode.window.showQuickPick(entries, {
    title: l10n.t('Open the documentation of a rule'),
  });
  return chosen?.label;
}
