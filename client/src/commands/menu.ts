import * as vscode from 'vscode';
import type { DialectChoice } from '../../../server/src/shared/document-messages';
import { isCopy } from '../copies';
import type { Server } from '../server';
import type { PathModel } from '../views/path-model';
import { documentMeant } from './meant';
import { provesFailure } from './next-steps';

const { l10n } = vscode;

/** An entry of the menu; `isFit` says for which documents it is offered, all of them when it is absent. */
interface MenuEntry extends vscode.QuickPickItem {
  readonly command: string;
  readonly isFit?: (document: vscode.TextDocument) => boolean;
}

/** What the status item offers for the active document. */
export async function showMenu(): Promise<void> {
  const all: readonly MenuEntry[] = [
    { label: `$(warning) ${l10n.t('Show problems')}`, command: 'workbench.actions.view.problems' },
    {
      label: `$(git-commit) ${l10n.t('Show the reporting path')}`,
      command: 'smartLicensing.showReportingPath',
    },
    {
      label: `$(type-hierarchy-sub) ${l10n.t('Show the reporting path as a picture')}`,
      command: 'smartLicensing.showReportingPathPicture',
    },
    { label: `$(checklist) ${l10n.t('Open the change plan')}`, command: 'smartLicensing.openChangePlan' },
    {
      label: `$(arrow-circle-up) ${l10n.t('Preview an upgrade…')}`,
      command: 'smartLicensing.previewUpgrade',
    },
    {
      label: `$(list-ordered) ${l10n.t('Open the next steps of a capture')}`,
      command: 'smartLicensing.openNextSteps',
      isFit: provesFailure,
    },
    {
      label: `$(git-compare) ${l10n.t('Review licensing changes…')}`,
      command: 'smartLicensing.reviewChanges',
    },
    {
      label: `$(settings-gear) ${l10n.t('Set up license reporting…')}`,
      command: 'smartLicensing.setUpReporting',
      isFit: (document) => document.languageId !== 'cisco-license-capture' && !isCopy(document.uri),
    },
    { label: `$(clippy) ${l10n.t('Diagnose the clipboard')}`, command: 'smartLicensing.diagnoseClipboard' },
    {
      label: `$(lightbulb) ${l10n.t('Fix all safe problems')}`,
      command: 'smartLicensing.fixAll',
      isFit: ({ uri }) => !isCopy(uri),
    },
    { label: `$(eye) ${l10n.t('Read this document as…')}`, command: 'smartLicensing.readAs' },
    {
      label: `$(code) ${l10n.t('Change the language mode…')}`,
      command: 'workbench.action.editor.changeLanguageMode',
    },
    {
      label: `$(book) ${l10n.t('Open the documentation of a rule…')}`,
      command: 'smartLicensing.openRuleDocs',
    },
    { label: `$(output) ${l10n.t('Show the log')}`, command: 'smartLicensing.showOutput' },
    {
      label: `$(refresh) ${l10n.t('Restart the language server')}`,
      command: 'smartLicensing.restartServer',
    },
  ];
  const document = vscode.window.activeTextEditor?.document;
  const entries = all.filter(({ isFit }) => !document || !isFit || isFit(document));
  const chosen = await vscode.window.showQuickPick(entries, { title: 'Smart Licensing' });
  if (chosen) await vscode.commands.executeCommand(chosen.command);
}

/** Lets the user say what a document is, where its content leaves doubt. */
export async function readAs(server: Server, model: PathModel, given: unknown): Promise<void> {
  const document = await documentMeant(model, given);
  if (!document) return;
  const entries: (vscode.QuickPickItem & { readonly dialect: DialectChoice })[] = [
    { label: l10n.t('Automatic'), description: l10n.t('decide from the content'), dialect: 'auto' },
    { label: 'IOS XE', dialect: 'iosxe' },
    { label: 'NX-OS', dialect: 'nxos' },
    { label: l10n.t('License capture'), description: l10n.t('show output or a log'), dialect: 'capture' },
  ];
  const chosen = await vscode.window.showQuickPick(entries, { title: l10n.t('Read this document as') });
  if (!chosen) return;
  await server.notify('smartLicensing/readAs', { uri: document.uri.toString(), dialect: chosen.dialect });
}
