import { type ChildProcess, spawn } from 'node:child_process';
import {
  createProtocolConnection,
  type DocumentDiagnosticReport,
  IPCMessageReader,
  IPCMessageWriter,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { Position } from '../../server/src/text/range';
import type { Keystroke } from './edits';

export type Transport = 'ipc' | 'stdio';

const CAPABILITIES = {
  workspace: { configuration: true, diagnostics: { refreshSupport: true } },
  textDocument: {
    diagnostic: { relatedInformation: true, dataSupport: true },
    hover: { contentFormat: ['markdown'] },
    completion: {
      completionItem: { snippetSupport: true, documentationFormat: ['markdown'] },
      completionList: { itemDefaults: ['editRange'] },
    },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
  },
};

/** How a server is started. */
interface StartOptions {
  /** Words for Node.js in front of the server. */
  readonly node?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly rootUri?: string | null;
}

/** A language server in a process of its own, with this process as its editor. */
export class ServerProcess {
  /** Milliseconds from the start of the process to its answer to `initialize`. */
  readonly startTime: number;
  private readonly child: ChildProcess;
  private readonly connection: ProtocolConnection;
  private version = 1;
  private resultId: string | undefined;

  private constructor(child: ChildProcess, connection: ProtocolConnection, startTime: number) {
    this.child = child;
    this.connection = connection;
    this.startTime = startTime;
  }

  static async start(
    module: string,
    transport: Transport,
    { node = [], env = {}, rootUri = null }: StartOptions = {},
  ): Promise<ServerProcess> {
    const start = performance.now();
    const words = [...node, module, transport === 'ipc' ? '--node-ipc' : '--stdio'];
    const child = spawn(process.execPath, words, {
      env: { ...process.env, ...env },
      stdio: transport === 'ipc' ? ['ignore', 'ignore', 'inherit', 'ipc'] : ['pipe', 'pipe', 'inherit'],
    });
    const connection = connect(child, transport);
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => ({})),
    );
    connection.onRequest('client/registerCapability', () => null);
    connection.listen();
    await connection.sendRequest('initialize', {
      processId: null,
      rootUri,
      workspaceFolders: rootUri === null ? null : [{ uri: rootUri, name: 'bench' }],
      capabilities: CAPABILITIES,
    });
    const time = performance.now() - start;
    await connection.sendNotification('initialized', {});
    return new ServerProcess(child, connection, time);
  }

  async open(uri: string, text: string): Promise<void> {
    this.version = 1;
    this.resultId = undefined;
    const textDocument = { uri, languageId: 'cisco-iosxe', version: this.version, text };
    await this.connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  /** The diagnostics of the document as it is now, asked for as VS Code does. */
  async pull(uri: string, remember = true): Promise<DocumentDiagnosticReport> {
    const report: DocumentDiagnosticReport = await this.connection.sendRequest('textDocument/diagnostic', {
      textDocument: { uri },
      ...(remember && this.resultId !== undefined && { previousResultId: this.resultId }),
    });
    this.resultId = report.resultId;
    return report;
  }

  /** Types one letter and waits for the diagnostics. */
  async type(uri: string, { range, text }: Keystroke): Promise<number> {
    const start = performance.now();
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: ++this.version },
      contentChanges: [{ range, text }],
    });
    await this.pull(uri);
    return performance.now() - start;
  }

  /** A request that takes no work, at the empty server. */
  async hover(uri: string): Promise<number> {
    return (await this.ask('textDocument/hover', uri, { line: 0, character: 0 })).time;
  }

  /** A request about a place of the document. */
  async ask(method: string, uri: string, position: Position): Promise<{ time: number; answer: unknown }> {
    const start = performance.now();
    const answer: unknown = await this.connection.sendRequest(method, {
      textDocument: { uri },
      position,
      context: { includeDeclaration: true },
    });
    return { time: performance.now() - start, answer };
  }

  /** Files that have changed on disk. */
  async changed(uris: readonly string[]): Promise<void> {
    const changes = uris.map((uri) => ({ uri, type: 2 }));
    await this.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
  }

  signal(name: NodeJS.Signals): void {
    this.child.kill(name);
  }

  stop(): void {
    this.connection.dispose();
    this.child.kill();
  }
}

function connect(child: ChildProcess, transport: Transport): ProtocolConnection {
  if (transport === 'ipc') {
    return createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
  }
  if (!child.stdout || !child.stdin) throw new Error('the server has no standard streams');
  return createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
}
