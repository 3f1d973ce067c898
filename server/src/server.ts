import {
  type Connection,
  type InitializeResult,
  type ServerCapabilities,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { codeActionOptions, registerCodeActions } from './protocol/code-actions/code-actions';
import { Ties } from './protocol/correlation/ties';
import { registerChangePlan } from './protocol/custom/change-plan';
import { registerDetection } from './protocol/custom/detect-language';
import { registerFixEdit } from './protocol/custom/fix-edit';
import { registerIdentity } from './protocol/custom/identity';
import { registerNextSteps } from './protocol/custom/next-steps';
import { registerReportingPath } from './protocol/custom/reporting-path';
import { registerReview } from './protocol/custom/review';
import { registerRuleDocs, servesDocsCommand } from './protocol/custom/rule-docs';
import { registerHosts } from './protocol/custom/serve-hosts';
import { registerSetUp } from './protocol/custom/set-up';
import { registerUpgradePreview } from './protocol/custom/upgrade-preview';
import { registerDiagnostics } from './protocol/diagnostics/diagnostics';
import {
  diagnosticOptions,
  registerWorkspaceDiagnostics,
} from './protocol/diagnostics/workspace-diagnostics';
import { registerFolding } from './protocol/features/folding';
import { languageCapabilities, registerLanguageFeatures } from './protocol/features/language-features';
import { registerSymbols } from './protocol/features/symbols';
import { Analyses } from './protocol/session/analyses';
import { clientFeatures } from './protocol/session/client-features';
import { Lifecycle } from './protocol/session/lifecycle';
import { Log } from './protocol/session/log';
import type { Session } from './protocol/session/session';
import type { ServerHost } from './protocol/session/session-base';
import { DocumentSettings } from './protocol/session/settings';
import { speak } from './protocol/session/speak';
import { WatchedFiles } from './protocol/session/watched-files';
import { ClientCommand } from './shared/protocol';
import { LineDocument } from './text/line-document';

/** Serves one client over a connection, in a process or in a worker. */
export function startServer(connection: Connection, host: ServerHost = {}): void {
  const documents = new TextDocuments(LineDocument);
  const lifecycle = new Lifecycle(connection);
  const log = new Log(connection.console, lifecycle);

  connection.onInitialize((params): InitializeResult => {
    lifecycle.begin();
    speak(params, host);
    const client = clientFeatures(params);
    const base = { connection, documents, client, host, log, watched: new WatchedFiles(connection, client) };
    const settings = new DocumentSettings(base);
    const analyses = new Analyses(settings);
    const session: Session = { ...base, settings, analyses, ties: new Ties(base, settings, analyses) };

    settings.register();
    registerDiagnostics(session);
    registerWorkspaceDiagnostics(session);
    registerCodeActions(session);
    registerFixEdit(session);
    registerSymbols(session);
    registerFolding(session);
    registerIdentity(session);
    registerReportingPath(session);
    registerChangePlan(session);
    registerUpgradePreview(session);
    registerNextSteps(session);
    registerReview(session);
    registerSetUp(session);
    registerRuleDocs(session);
    registerDetection(session);
    registerHosts(session);
    registerLanguageFeatures(session);
    documents.onDidClose(({ document }) => {
      session.analyses.forget(document.uri);
      settings.forget(document.uri);
    });
    return { capabilities: capabilities(session), serverInfo: { name: 'Smart Licensing' } };
  });

  documents.listen(connection);
  connection.listen();
}

function capabilities(session: Session): ServerCapabilities {
  const { client } = session;
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    ...languageCapabilities(session),
    ...(client.codeActionLiterals && {
      codeActionProvider: codeActionOptions(client),
    }),
    ...(client.pullsDiagnostics && { diagnosticProvider: diagnosticOptions(session) }),
    ...(client.workspaceFolders && {
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    }),
    ...(servesDocsCommand(session) && {
      executeCommandProvider: { commands: [ClientCommand.openRuleDocs] },
    }),
  };
}
