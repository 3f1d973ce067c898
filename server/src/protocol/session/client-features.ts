import type { InitializeParams } from 'vscode-languageserver';
import type { ClientOptions } from '../../shared/protocol';
import { type LanguageClient, languageClient } from './language-client';

/** What the client can do, read once from its `initialize` request. */
export interface ClientFeatures {
  readonly pullsDiagnostics: boolean;
  /** Lets the server say later what diagnostics it has. */
  readonly registersDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly diagnosticTags: boolean;
  readonly diagnosticData: boolean;
  /** Answers `workspace/configuration`. */
  readonly configuration: boolean;
  /** Lets the server ask for `workspace/didChangeConfiguration`. */
  readonly registersConfiguration: boolean;
  /** Lets the server ask for news of files. */
  readonly watchesFiles: boolean;
  /** Watches folders that are named, which need not be open. */
  readonly watchesFolders: boolean;
  /** URIs of the workspace's folders at the start. */
  readonly roots: readonly string[];
  /** Tells when the workspace's folders change. */
  readonly workspaceFolders: boolean;
  /** Creates files by a workspace edit. */
  readonly createsFiles: boolean;
  /** Asks the user before it makes an edit that says so. */
  readonly confirmsEdits: boolean;
  readonly codeActionLiterals: boolean;
  readonly resolvesEdits: boolean;
  readonly versionedEdits: boolean;
  readonly snippetEdits: boolean;
  readonly hierarchicalSymbols: boolean;
  readonly foldLimit: number;
  readonly showsDocuments: boolean;
  /** Commands that the client runs itself. */
  readonly commands: ReadonlySet<string>;
  readonly wantsIdentity: boolean;
  /** Reads files for the server. */
  readonly readsFiles: boolean;
  /** Wants findings in files that are not open. */
  readonly workspaceDiagnostics: boolean;
  readonly language: LanguageClient;
}

/** Reads the capabilities; what a client does not mention it cannot do. */
export function clientFeatures(params: InitializeParams): ClientFeatures {
  const { textDocument, workspace, window } = params.capabilities;
  const action = textDocument?.codeAction;
  const findings = textDocument?.diagnostic ?? textDocument?.publishDiagnostics;
  const options = clientOptions(params.initializationOptions);
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    registersDiagnostics: textDocument?.diagnostic?.dynamicRegistration === true,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    relatedInformation:
      (findings?.relatedInformation ?? textDocument?.publishDiagnostics?.relatedInformation) === true,
    codeDescription:
      (findings?.codeDescriptionSupport ?? textDocument?.publishDiagnostics?.codeDescriptionSupport) === true,
    diagnosticTags: (findings?.tagSupport ?? textDocument?.publishDiagnostics?.tagSupport) !== undefined,
    diagnosticData: (findings?.dataSupport ?? textDocument?.publishDiagnostics?.dataSupport) === true,
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    watchesFolders: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    roots: params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []),
    workspaceFolders: workspace?.workspaceFolders === true,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    confirmsEdits: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    codeActionLiterals: action?.codeActionLiteralSupport !== undefined,
    resolvesEdits:
      action?.dataSupport === true && action.resolveSupport?.properties.includes('edit') === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    foldLimit: textDocument?.foldingRange?.rangeLimit ?? Number.POSITIVE_INFINITY,
    showsDocuments: window?.showDocument?.support === true,
    commands: new Set(options.commands),
    wantsIdentity: options.identity === true,
    readsFiles: options.files === true,
    workspaceDiagnostics: options.workspaceDiagnostics === true,
    language: languageClient(params),
  };
}

function clientOptions(value: unknown): ClientOptions {
  if (typeof value !== 'object' || value === null) return {};
  const { commands, identity, files, workspaceDiagnostics } = value as Record<string, unknown>;
  return {
    commands: Array.isArray(commands) ? commands.filter((name) => typeof name === 'string') : [],
    identity: identity === true,
    files: files === true,
    workspaceDiagnostics: workspaceDiagnostics === true,
  };
}
