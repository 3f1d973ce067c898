import { PassThrough } from 'node:stream';
import {
  type ClientCapabilities,
  type CodeAction,
  type CodeActionContext,
  type ConfigurationItem,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type RegistrationParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import type {
  ServerHost,
  SettingsFiles,
  WorkspaceFiles,
} from '../../server/src/protocol/session/session-base';
import { startServer } from '../../server/src/server';
import { ClientCommand } from '../../server/src/shared/protocol';
import type { Range } from '../../server/src/text/range';
import { Text } from '../../server/src/text/text';

/** What VS Code with our client can do, as far as the server asks. */
export const VSCODE: ClientCapabilities = {
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
    diagnostics: { refreshSupport: true },
  },
  textDocument: {
    diagnostic: { relatedInformation: true, codeDescriptionSupport: true, dataSupport: true },
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, dataSupport: true },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: [] } },
      isPreferredSupport: true,
      dataSupport: true,
      resolveSupport: { properties: ['edit', 'command'] },
    },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
};

/** A client of a few years ago: nothing is pulled, resolved or versioned. */
export const PLAIN: ClientCapabilities = {
  textDocument: {
    publishDiagnostics: {},
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
  },
};

/** `initializationOptions` of our VS Code client. */
export const OUR_CLIENT = {
  commands: Object.values(ClientCommand).filter((name) => !/fixAll|showReportingPath/.test(name)),
  identity: true,
};

export const URI = 'file:///lab/core-1.cfg';

interface Start {
  readonly capabilities?: ClientCapabilities;
  readonly options?: unknown;
  readonly packageUri?: string;
  readonly settings?: unknown;
  readonly settingsFiles?: () => SettingsFiles;
  readonly workspaceFiles?: WorkspaceFiles;
  /** URIs of the folders that the editor has open. */
  readonly folders?: readonly string[];
  readonly locale?: string;
  /** The locale of the server's own process. */
  readonly ownLocale?: string;
  readonly texts?: ServerHost['texts'];
}

/** Those that are at work. */
const clients = new Set<TestClient>();

/** A client over a pair of streams, with one open document in mind: it keeps the text as an editor would. */
export class TestClient {
  readonly connection: ProtocolConnection;
  initialized: InitializeResult = { capabilities: {} };
  settings: unknown;
  text = Text.of('');
  /** What the server has written to the log. */
  readonly logged: string[] = [];
  readonly published: PublishDiagnosticsParams[] = [];
  /** Methods that the server has registered for. */
  readonly registered: string[] = [];
  refreshes = 0;
  private version = 0;

  private constructor(connection: ProtocolConnection, settings: unknown) {
    this.connection = connection;
    this.settings = settings;
  }

  static async start({
    capabilities = VSCODE,
    options,
    packageUri,
    settings = {},
    settingsFiles,
    workspaceFiles,
    folders,
    locale,
    ownLocale,
    texts,
  }: Start = {}): Promise<TestClient> {
    const [up, down] = [new PassThrough(), new PassThrough()];
    startServer(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)), {
      ...(packageUri !== undefined && { packageUri }),
      ...(settingsFiles && { settingsFiles }),
      ...(workspaceFiles && { workspaceFiles }),
      ...(texts && { texts }),
      ...(ownLocale !== undefined && { locale: ownLocale }),
    });
    const connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
    const client = new TestClient(connection, settings);
    clients.add(client);
    client.listen();
    client.initialized = await connection.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      capabilities,
      initializationOptions: options,
      ...(folders && { workspaceFolders: folders.map((uri) => ({ uri, name: uri })) }),
      ...(locale !== undefined && { locale }),
    });
    await connection.sendNotification('initialized', {});
    return client;
  }

  async open(content: string, uri = URI, languageId = 'cisco-iosxe'): Promise<void> {
    this.text = Text.of(content);
    this.version = 1;
    const textDocument = { uri, languageId, version: this.version, text: content };
    await this.connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  async close(uri = URI): Promise<void> {
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  async change(range: Range, newText: string, uri = URI): Promise<void> {
    this.text = this.text.edit(range, newText);
    const textDocument = { uri, version: ++this.version };
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument,
      contentChanges: [{ range, text: newText }],
    });
  }

  async pull(previousResultId?: string, uri = URI): Promise<DocumentDiagnosticReport> {
    return this.connection.sendRequest('textDocument/diagnostic', {
      textDocument: { uri },
      identifier: 'smart-licensing',
      ...(previousResultId !== undefined && { previousResultId }),
    });
  }

  /** The diagnostics of a full report. */
  async diagnostics(uri = URI): Promise<Diagnostic[]> {
    const report = await this.pull(undefined, uri);
    if (report.kind !== 'full') throw new Error('a report without previous result is full');
    return report.items;
  }

  async actions(range: Range, context: Partial<CodeActionContext> = {}, uri = URI): Promise<CodeAction[]> {
    return this.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: [], ...context },
    });
  }

  async resolve(action: CodeAction): Promise<CodeAction> {
    return this.connection.sendRequest('codeAction/resolve', action);
  }

  /** The text with an action's edit applied; the open document stays as it is. */
  async applied(action: CodeAction | undefined): Promise<string> {
    if (!action) throw new Error('there is no such action');
    const { edit } = action.edit ? action : await this.resolve(action);
    return this.edited(edit);
  }

  /** The text with an edit applied. */
  edited(edit: WorkspaceEdit | undefined): string {
    let { text } = this;
    for (const { range, newText } of [...editsOf(edit)].sort(
      ({ range: { start: a } }, { range: { start: b } }) => b.line - a.line || b.character - a.character,
    )) {
      text = text.edit(range, newText);
    }
    return text.slice();
  }

  /** Changes the settings as a client does that answers `workspace/configuration`. */
  async configure(settings: unknown): Promise<void> {
    this.settings = settings;
    await this.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  }

  stop(): void {
    clients.delete(this);
    this.connection.dispose();
  }

  /** What the server has told this client, for the error of somebody who waited in vain. */
  seen(): string {
    const { refreshes, registered, published, logged } = this;
    const last = published.map(
      ({ uri, diagnostics }) => `${uri} (${diagnostics.map(({ code }) => code).join(' ') || 'nothing'})`,
    );
    return `${refreshes} refreshes, registered ${registered.join(' ') || 'nothing'}, published ${last.slice(-5).join(', ') || 'nothing'}, logged ${logged.slice(-3).join(' | ') || 'nothing'}`;
  }

  private listen(): void {
    const { connection } = this;
    connection.onRequest('workspace/configuration', ({ items }: { items: ConfigurationItem[] }) =>
      items.map(() => this.settings),
    );
    connection.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
      this.registered.push(...registrations.map(({ method }) => method));
      return null;
    });
    connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes++;
      return null;
    });
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.logged.push(message);
    });
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.push(params);
    });
    connection.listen();
  }
}

/** The plain text edits of a workspace edit. */
export function editsOf(edit: WorkspaceEdit | undefined): TextEdit[] {
  const changes = Object.values(edit?.changes ?? {}).flat();
  const documents = (edit?.documentChanges ?? []).flatMap((change) =>
    'edits' in change ? change.edits : [],
  );
  return [...changes, ...documents.filter((each): each is TextEdit => 'newText' in each)];
}

/** A guard against hanging, in milliseconds; nothing waits for it, and a busy machine may need much of it. */
export const GUARD = 120_000;

/** Waits until a condition holds; what was waited for stands in the error. */
export async function until(condition: () => boolean): Promise<void> {
  const end = Date.now() + GUARD;
  while (!condition()) {
    if (Date.now() > end)
      throw new Error(
        `waited in vain for ${condition}; ${[...clients].map((client) => client.seen()).join('; ')}`,
      );
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Range of the first occurrence of a piece of text. */
export function rangeOf(text: string, piece: string): Range {
  const at = text.indexOf(piece);
  if (at < 0) throw new Error(`"${piece}" is not in the text`);
  const document = Text.of(text);
  return { start: document.positionAt(at), end: document.positionAt(at + piece.length) };
}
