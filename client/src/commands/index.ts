import * as vscode from 'vscode';
import type { ApplyFixArgument } from '../../../server/src/shared/fix-messages';
import { ClientCommand } from '../../../server/src/shared/protocol';
import type { SetUpAnswers } from '../../../server/src/shared/set-up';
import type { LicensingReview, ReviewArgument } from '../review/review';
import type { Server } from '../server';
import { showPage } from '../views/show-page';
import { changePlanUri, reportingPathUri } from '../views/virtual-documents';
import { applyFix } from './apply-fix';
import { diagnoseClipboard } from './diagnose-clipboard';
import { fixAll } from './fix-all';
import { readAs, showMenu } from './menu';
import { copyNextSteps, openNextSteps, watchNextSteps } from './next-steps';
import { previewUpgrade } from './preview-upgrade';
import { openRuleDocs } from './rule-docs';
import { setUpReporting } from './set-up';
import { showSettings } from './show-settings';

/** Registers every command of the extension. */
export function registerCommands(server: Server, review: LicensingReview): vscode.Disposable {
  const commands: Readonly<Record<string, (argument: unknown) => unknown>> = {
    [ClientCommand.applyFix]: (argument) => applyFix(server, argument as ApplyFixArgument),
    [ClientCommand.openRuleDocs]: openRuleDocs,
    'smartLicensing.showReportingPath': showReportingPath,
    'smartLicensing.openChangePlan': openChangePlan,
    'smartLicensing.previewUpgrade': (release) => previewUpgrade(server, release),
    [ClientCommand.openNextSteps]: openNextSteps,
    [ClientCommand.copyNextSteps]: (code) => copyNextSteps(server, code),
    [ClientCommand.showSettings]: (uri) => showSettings(server, uri),
    'smartLicensing.reviewChanges': (argument) => review.run(argumentOf(argument)),
    'smartLicensing.refreshReview': () => review.refresh(),
    'smartLicensing.setUpReporting': (answers) => setUpReporting(server, presetOf(answers)),
    'smartLicensing.diagnoseClipboard': () => diagnoseClipboard(server),
    'smartLicensing.fixAll': fixAll,
    'smartLicensing.readAs': () => readAs(server),
    'smartLicensing.checkWorkspace': () => checkWorkspace(server),
    'smartLicensing.stopCheckingWorkspace': () => server.stopCheckingWorkspace(),
    'smartLicensing.showMenu': showMenu,
    'smartLicensing.restartServer': () => server.restart(),
    'smartLicensing.showOutput': () => server.output.show(),
  };
  return vscode.Disposable.from(
    watchNextSteps(),
    ...Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(name, run)),
  );
}

/** Opens the path of the active document as a text at its side: its columns are lined up. */
async function showReportingPath(): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document) return;
  const path = await vscode.workspace.openTextDocument(reportingPathUri(document.uri));
  await vscode.window.showTextDocument(path, { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true });
}

async function openChangePlan(): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document) await showPage(changePlanUri(document.uri));
}

/** Menus give what they stand on; only an object with a revision or a repository is meant. */
function argumentOf(argument: unknown): ReviewArgument | undefined {
  if (typeof argument !== 'object' || argument === null) return undefined;
  const { revision, repository } = argument as Record<string, unknown>;
  return {
    ...(typeof revision === 'string' ? { revision } : {}),
    ...(repository instanceof vscode.Uri ? { repository } : {}),
  };
}

/** Answers that another extension, or a walkthrough, has decided; a menu hands over a URI instead. */
function presetOf(given: unknown): SetUpAnswers {
  const isAnswers = typeof given === 'object' && given !== null && !(given instanceof vscode.Uri);
  return isAnswers ? (given as SetUpAnswers) : {};
}

/** The findings come into the Problems panel as they are made. */
async function checkWorkspace(server: Server): Promise<void> {
  await vscode.commands.executeCommand('workbench.actions.view.problems');
  await server.checkWorkspace();
}
