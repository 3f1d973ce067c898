import * as vscode from 'vscode';
import type { ApplyFixArgument } from '../../../server/src/shared/fix-messages';
import { ClientCommand } from '../../../server/src/shared/protocol';
import type { LicensingReview, ReviewArgument } from '../review/review';
import type { Server } from '../server';
import type { PathModel } from '../views/path-model';
import { showPage } from '../views/show-page';
import { changePlanUri, reportingPathUri } from '../views/virtual-documents';
import { applyFix } from './apply-fix';
import { diagnoseClipboard } from './diagnose-clipboard';
import { fixAll } from './fix-all';
import { documentMeant } from './meant';
import { readAs, showMenu } from './menu';
import { copyNextSteps, openNextSteps, watchNextSteps } from './next-steps';
import { previewUpgrade } from './preview-upgrade';
import { openRuleDocs } from './rule-docs';
import { setUpReporting } from './set-up';
import { showSettings } from './show-settings';

/** Registers every command of the extension. */
export function registerCommands(
  server: Server,
  review: LicensingReview,
  model: PathModel,
): vscode.Disposable {
  const commands: Readonly<Record<string, (argument: unknown, uri?: unknown) => unknown>> = {
    [ClientCommand.applyFix]: (argument) => applyFix(server, argument as ApplyFixArgument),
    [ClientCommand.openRuleDocs]: (code) => openRuleDocs(model, code),
    [ClientCommand.showReportingPath]: (uri) => showReportingPath(model, uri),
    'smartLicensing.openChangePlan': (uri) => openChangePlan(model, uri),
    'smartLicensing.previewUpgrade': (given) => previewUpgrade(server, model, given),
    [ClientCommand.openNextSteps]: (given, uri) => openNextSteps(model, given, uri),
    [ClientCommand.copyNextSteps]: (given, uri) => copyNextSteps(server, model, given, uri),
    [ClientCommand.showSettings]: (uri) => showSettings(server, uri),
    'smartLicensing.reviewChanges': (argument) => review.run(argumentOf(argument)),
    'smartLicensing.refreshReview': () => review.refresh(),
    'smartLicensing.setUpReporting': (given) => setUpReporting(server, model, given),
    'smartLicensing.diagnoseClipboard': () => diagnoseClipboard(server),
    [ClientCommand.fixAll]: (uri) => fixAll(model, uri),
    'smartLicensing.readAs': (uri) => readAs(server, model, uri),
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

/** Opens the path of a document as a text at its side: its columns are lined up. */
async function showReportingPath(model: PathModel, given: unknown): Promise<void> {
  const document = await documentMeant(model, given);
  if (!document) return;
  const path = await vscode.workspace.openTextDocument(reportingPathUri(document.uri));
  await vscode.window.showTextDocument(path, { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true });
}

async function openChangePlan(model: PathModel, given: unknown): Promise<void> {
  const document = await documentMeant(model, given);
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

/** The findings come into the Problems panel as they are made. */
async function checkWorkspace(server: Server): Promise<void> {
  await vscode.commands.executeCommand('workbench.actions.view.problems');
  await server.checkWorkspace();
}
