import {
  CodeActionKind,
  type Connection,
  type InitializeResult,
  type ServerCapabilities,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { Analyses } from './protocol/analyses';
import { registerChangePlan } from './protocol/change-plan';
import { clientFeatures } from './protocol/client-features';
import { FIX_ALL_KIND, registerCodeActions } from './protocol/code-actions';
import { registerDetection } from './protocol/detect-language';
import { registerDiagnostics } from './protocol/diagnostics';
import { registerFixEdit } from './protocol/fix-edit';
import { registerFolding } from './protocol/folding';
import { registerIdentity } from './protocol/identity';
import { languageCapabilities, registerLanguageFeatures } from './protocol/language-features';
import { Log } from './protocol/log';
import { registerNextSteps } from './protocol/next-steps';
import { registerReportingPath } from './protocol/reporting-path';
import { registerReview } from './protocol/review';
import { registerRuleDocs, servesDocsCommand } from './protocol/rule-docs';
import type { Session } from './protocol/session';
import type { ServerHost } from './protocol/session-base';
import { registerSetUp } from './protocol/set-up';
import { DocumentSettings } from './protocol/settings';
import { speak } from './protocol/speak';
import { registerSymbols } from './protocol/symbols';
import { Ties } from './protocol/ties';
import { registerUpgradePreview } from './protocol/upgrade-preview';
import { WatchedFiles } from './protocol/watched-files';
import { diagnosticOptions, registerWorkspaceDiagnostics } from './protocol/workspace-diagnostics';
import { ClientCommand } from './shared/protocol';
import { LineDocument } from './text/line-document';

/** Serves one client over a connection, in a process or in a worker. */
export function startServer(connection: Connection, host: ServerHost = {}): void {
  const documents = new TextDocuments(LineDocument);
  const log = new Log(connection.console);

  connection.onInitialize((params): InitializeResult => {
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
      codeActionProvider: {
        codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL_KIND],
        resolveProvider: client.resolvesEdits,
      },
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
