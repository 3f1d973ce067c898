import * as vscode from 'vscode';
import { type BaseLanguageClient, type LanguageClientOptions, State, vsdiag } from 'vscode-languageclient';
import type { IdentityMessage } from '../../server/src/shared/document-messages';
import {
  ClientCommand,
  type ClientOptions,
  NEIGHBOUR_LANGUAGES,
  type Notifications,
  OWN_LANGUAGES,
  type Requests,
} from '../../server/src/shared/protocol';
import { isCopy } from './copies';
import { CancellableProgress } from './progress';
import { serveFiles } from './workspace-files';

/** Documents that are served, whatever holds them: files, untitled ones, both sides of a diff, virtual workspaces. */
export const SELECTOR = [...OWN_LANGUAGES, ...NEIGHBOUR_LANGUAGES].map((language) => ({ language }));

/** Context key: whether files are checked that are not open. */
const CHECKS = 'smartLicensing.checksWorkspace';

/** Whether the server serves a document. */
export function isServed(document: vscode.TextDocument): boolean {
  return vscode.languages.match(SELECTOR, document) > 0;
}

/** Makes the client of the place that the extension runs in: a process or a worker. */
export type ClientFactory = (options: LanguageClientOptions) => BaseLanguageClient;

/** The language server as the rest of the extension sees it: started by the first who needs it. */
export class Server implements vscode.Disposable {
  readonly output = vscode.window.createOutputChannel('Smart Licensing', { log: true });
  private readonly create: ClientFactory;
  private readonly identityEmitter = new vscode.EventEmitter<IdentityMessage>();
  private readonly progress = new CancellableProgress((token) => this.cancel(token));
  private readonly stoppedEmitter = new vscode.EventEmitter<boolean>();
  private client: BaseLanguageClient | undefined;
  private checksWorkspace = wantsWorkspace();
  /** What the server that runs, or starts, was told of that. */
  private toldToCheck = false;
  /** The user has cancelled the check: a server that is started again does not begin it anew. */
  private cancelled = false;
  private starting: Promise<BaseLanguageClient> | undefined;
  private restarting: Promise<void> | undefined;

  /** What a document is; fired after each change of that. */
  readonly onIdentity = this.identityEmitter.event;
  /** Whether the server has stopped or could not start; fired when that changes. */
  readonly onStopped = this.stoppedEmitter.event;

  constructor(create: ClientFactory) {
    this.create = create;
  }

  /** The running client; starts it the first time. */
  start(): Promise<BaseLanguageClient> {
    this.starting ??= this.launch();
    return this.starting;
  }

  /** Starts the server for whoever does not wait for it; a failure goes to the log and the status item. */
  ensureStarted(): void {
    this.start().catch((error) => this.output.error('The language server could not start:', error));
  }

  /** Stops the server, if it runs, and starts it again; who asks meanwhile waits for the same. */
  restart(): Promise<void> {
    this.restarting ??= this.startAgain().finally(() => {
      this.restarting = undefined;
    });
    return this.restarting;
  }

  /** Checks the files of the workspace that are not open, from now on; once more if that is done already. */
  async checkWorkspace(): Promise<void> {
    // A server that starts meanwhile is told when it runs.
    const runs = this.client?.isRunning();
    this.setChecksWorkspace(true);
    if (runs) await this.tellToCheck();
    else await this.start();
  }

  /** Checks open documents only, from now on; what was said of the others is taken back. */
  async stopCheckingWorkspace(): Promise<void> {
    this.setChecksWorkspace(false);
    if (this.client?.isRunning()) await this.tellToCheck();
  }

  /** Follows the setting. */
  async followSetting(): Promise<void> {
    if (this.checksWorkspace === wantsWorkspace()) return;
    await (wantsWorkspace() ? this.checkWorkspace() : this.stopCheckingWorkspace());
  }

  /** Has the files listed again, where the workspace is checked: a watcher may have missed some while nobody looked. */
  async lookAgain(): Promise<void> {
    if (this.checksWorkspace && this.client?.isRunning()) await this.notify('smartLicensing/lookAgain', null);
  }

  /** Asks the server; starts it if need be. */
  async request<M extends keyof Requests>(
    method: M,
    params: Requests[M]['params'],
    token?: vscode.CancellationToken,
  ): Promise<Requests[M]['result']> {
    const client = await this.start();
    // An argument more would be sent as a parameter, also one that is undefined.
    return token ? client.sendRequest(method, params, token) : client.sendRequest(method, params);
  }

  /** Tells the server; starts it if need be. */
  async notify<M extends keyof Notifications>(method: M, params: Notifications[M]): Promise<void> {
    const client = await this.start();
    await client.sendNotification(method, params);
  }

  dispose(): void {
    this.identityEmitter.dispose();
    this.stoppedEmitter.dispose();
    this.output.dispose();
  }

  /** Ends the server with the extension. */
  async stop(): Promise<void> {
    if (this.client?.needsStop()) await this.client.stop();
  }

  private async startAgain(): Promise<void> {
    await this.stop();
    this.starting = undefined;
    await this.start();
  }

  private async cancel(token: string | number): Promise<void> {
    this.cancelled = true;
    await this.client?.sendNotification('window/workDoneProgress/cancel', { token });
  }

  /** Tells a server that has started what was decided meanwhile. */
  private async catchUp(): Promise<void> {
    if (this.toldToCheck !== this.checksWorkspace) await this.tellToCheck();
  }

  private async tellToCheck(): Promise<void> {
    this.toldToCheck = this.checksWorkspace;
    const method = this.checksWorkspace ? 'checkWorkspace' : 'stopCheckingWorkspace';
    await this.client?.sendNotification(`smartLicensing/${method}`, null);
  }

  /** What a server is told as it starts, also one that is started again after a crash. */
  private optionsNow(): ClientOptions {
    if (this.cancelled) this.setChecksWorkspace(false);
    this.toldToCheck = this.checksWorkspace;
    const { bundle } = vscode.l10n;
    return {
      commands: Object.values(ClientCommand),
      identity: true,
      ...(bundle && { texts: bundle }),
      files: true,
      workspaceDiagnostics: this.checksWorkspace,
    };
  }

  private setChecksWorkspace(checks: boolean): void {
    this.checksWorkspace = checks;
    this.cancelled = false;
    void vscode.commands.executeCommand('setContext', CHECKS, checks);
  }

  private async launch(): Promise<BaseLanguageClient> {
    void vscode.commands.executeCommand('setContext', CHECKS, this.checksWorkspace);
    await this.client?.dispose().catch(() => undefined); // one that failed to start cannot be stopped
    const client = this.create({
      documentSelector: SELECTOR,
      outputChannel: this.output,
      initializationOptions: () => this.optionsNow(),
      middleware: {
        handleWorkDoneProgress: this.progress.handle,
        provideCodeActions: (document, range, context, token, next) =>
          isCopy(document.uri) ? [] : next(document, range, context, token),
        provideDiagnostics: (document, previous, token, next) =>
          'uri' in document && isCopy(document.uri)
            ? { kind: vsdiag.DocumentDiagnosticReportKind.full, items: [] }
            : next(document, previous, token),
      },
      diagnosticPullOptions: { onChange: true, onSave: false },
    });
    this.client = client;
    serveFiles(client);
    quietWhileItStops(client);
    client.onNotification('smartLicensing/identity', (message: IdentityMessage) =>
      this.identityEmitter.fire(message),
    );
    client.onDidChangeState(({ newState }) => {
      if (newState !== State.Running) this.progress.clear();
      if (newState !== State.Starting) this.stoppedEmitter.fire(newState !== State.Running);
      if (newState === State.Running) void client.start().then(() => this.catchUp());
    });
    try {
      await client.start();
    } catch (error) {
      // The next one who needs the server tries again.
      this.starting = undefined;
      this.stoppedEmitter.fire(true);
      throw error;
    }
    await vscode.commands.executeCommand('setContext', 'smartLicensing.serverStarted', true);
    return client;
  }
}

function wantsWorkspace(): boolean {
  return vscode.workspace.getConfiguration('smartLicensing').get('workspaceDiagnostics', false);
}

/** A request that meets a server on its way out has failed for no reason that a user should read of. */
function quietWhileItStops(client: BaseLanguageClient): void {
  const loud = client.handleFailedRequest.bind(client);
  client.handleFailedRequest = (type, token, error, defaultValue, ...rest) =>
    client.isRunning() ? loud(type, token, error, defaultValue, ...rest) : defaultValue;
}
