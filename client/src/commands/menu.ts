import * as vscode from 'vscode';
import type { DialectChoice } from '../../../server/src/shared/document-messages';
import { isCopy } from '../copies';
import type { Server } from '../server';
import type { PathModel } from '../views/path-model';
import { documentMeant } from './meant';
import { provesFailure } from './next-steps';

const { l10n, ThemeIcon } = vscode;

/** An entry of the menu; `isFit` says for which documents it is offered, all of them when it is absent. */
interface MenuEntry extends vscode.QuickPickItem {
  readonly command: string;
  readonly isFit?: (document: vscode.TextDocument) => boolean;
}

/** What the status item offers for the active document. */
export async function showMenu(): Promise<void> {
  const all: readonly MenuEntry[] = [
    {
      label: l10n.t('Show problems'),
      iconPath: new ThemeIcon('warning'),
      command: 'workbench.actions.view.problems',
    },
    {
      label: l10n.t('Show the reporting path'),
      iconPath: new ThemeIcon('git-commit'),
      command: 'smartLicensing.showReportingPath',
    },
    {
      label: l10n.t('Show the reporting path as a picture'),
      iconPath: new ThemeIcon('type-hierarchy-sub'),
      command: 'smartLicensing.showReportingPathPicture',
    },
    {
      label: l10n.t('Open the change plan'),
      iconPath: new ThemeIcon('checklist'),
      command: 'smartLicensing.openChangePlan',
    },
    {
      label: l10n.t('Preview an upgrade…'),
      iconPath: new ThemeIcon('arrow-circle-up'),
      command: 'smartLicensing.previewUpgrade',
    },
    {
      label: l10n.t('Open the next steps of a capture'),
      iconPath: new ThemeIcon('list-ordered'),
      command: 'smartLicensing.openNextSteps',
      isFit: provesFailure,
    },
    {
      label: l10n.t('Review licensing changes…'),
      iconPath: new ThemeIcon('git-compare'),
      command: 'smartLicensing.reviewChanges',
    },
    {
      label: l10n.t('Set up license reporting…'),
      iconPath: new ThemeIcon('settings-gear'),
      command: 'smartLicensing.setUpReporting',
      isFit: (document) => document.languageId !== 'cisco-license-capture' && !isCopy(document.uri),
    },
    {
      label: l10n.t('Diagnose the clipboard'),
      iconPath: new ThemeIcon('clippy'),
      command: 'smartLicensing.diagnoseClipboard',
    },
    {
      label: l10n.t('Fix all safe problems'),
      iconPath: new ThemeIcon('lightbulb'),
      command: 'smartLicensing.fixAll',
      isFit: ({ uri }) => !isCopy(uri),
    },
    {
      label: l10n.t('Read this document as…'),
      iconPath: new ThemeIcon('eye'),
      command: 'smartLicensing.readAs',
    },
    {
      label: l10n.t('Change the language mode…'),
      iconPath: new ThemeIcon('code'),
      command: 'workbench.action.editor.changeLanguageMode',
    },
    {
      label: l10n.t('Open the documentation of a rule…'),
      iconPath: new ThemeIcon('book'),
      command: 'smartLicensing.openRuleDocs',
    },
    {
      label: l10n.t('Show the log'),
      iconPath: new ThemeIcon('output'),
      command: 'smartLicensing.showOutput',
    },
    {
      label: l10n.t('Restart the language server'),
      iconPath: new ThemeIcon('refresh'),
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
