import * as vscode from 'vscode';
import type { Server } from '../server';
import type { PathModel } from '../views/path-model';
import { showPage } from '../views/show-page';
import { upgradePreviewUri } from '../views/virtual-documents';
import { documentMeant } from './meant';

const { l10n } = vscode;

/** Asks for a release, unless it is given, and opens what it does to licensing beside the document. A menu gives a URI. */
export async function previewUpgrade(server: Server, model: PathModel, given: unknown): Promise<void> {
  const document = await documentMeant(model, typeof given === 'string' ? undefined : given);
  if (!document) return;
  const release = typeof given === 'string' ? given : await askRelease(server, document.uri);
  if (release === undefined) return;
  await showPage(upgradePreviewUri(document.uri, release.trim()));
}

/** The server says of each release that is typed whether it can be meant. */
function askRelease(server: Server, document: vscode.Uri): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: l10n.t('Preview an Upgrade'),
    prompt: l10n.t('The release to upgrade to, or to go back to'),
    placeHolder: l10n.t('{0} or {1}', '17.9.5', '10.3(4a)'),
    validateInput: async (release) => {
      if (release.trim() === '') return '';
      const made = await server.request('smartLicensing/upgradePreview', {
        uri: document.toString(),
        release,
      });
      return made && 'problem' in made ? made.problem : undefined;
    },
  });
}
