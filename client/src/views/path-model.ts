import * as vscode from 'vscode';
import type { ReportingPathMessage } from '../../../server/src/shared/path-messages';
import { SET_UP_SCHEME } from '../copies';
import { SELECTOR, type Server } from '../server';
import { SCHEME } from './virtual-documents';

/** What there is to show of the document in question. */
export type PathState =
  /** No document, one of another language, one that is neither a configuration nor a capture. */
  | { readonly kind: 'no-document' | 'other-language' }
  | { readonly kind: 'not-a-configuration'; readonly document: vscode.TextDocument }
  /** The server starts, or reads the document. */
  | { readonly kind: 'loading'; readonly document: vscode.TextDocument }
  /** The server does not run. */
  | { readonly kind: 'stopped'; readonly document: vscode.TextDocument }
  /** A configuration without a line about licensing. */
  | { readonly kind: 'nothing'; readonly document: vscode.TextDocument }
  | {
      readonly kind: 'shown';
      readonly document: vscode.TextDocument;
      readonly message: ReportingPathMessage;
    };

/** Schemes of what is shown about other documents. */
const PAGES = [SCHEME, SET_UP_SCHEME, 'output'];
/** Wait after an edit, and after news that follow each other closely. */
const PAUSE = 300;
const SHORT_PAUSE = 30;
/** Wait before a document is asked for again that the server does not know yet. */
const RETRY = 500;
/** Questions that are followed, one after the other, by whoever needs the path as it is now. */
const MOST_TRIES = 10;

/**
 * The reporting path of the active document, for every view of it. It asks the server only while a view is visible, one
 * request at a time, and shows no answer that belongs to an older version.
 */
export class PathModel implements vscode.Disposable {
  private readonly server: Server;
  private readonly emitter = new vscode.EventEmitter<PathState>();
  private readonly viewers = new Set<object>();
  private readonly disposables: vscode.Disposable[];
  private document: vscode.TextDocument | undefined;
  private current: PathState = { kind: 'no-document' };
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asking: vscode.CancellationTokenSource | undefined;
  private answered: Promise<void> = Promise.resolve();
  private stopped = false;
  private stale = true;

  /** Fired with each new state. */
  readonly onDidChange = this.emitter.event;

  constructor(server: Server) {
    this.server = server;
    const { window, workspace, languages } = vscode;
    const isOurs = (uri: vscode.Uri): boolean => uri.toString() === this.document?.uri.toString();
    this.disposables = [
      this.emitter,
      window.onDidChangeActiveTextEditor((editor) => this.follow(editor?.document)),
      window.tabGroups.onDidChangeTabs(() => this.follow(window.activeTextEditor?.document)),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (document === this.document && contentChanges.length > 0) this.refresh(PAUSE);
      }),
      // A change of language closes a document and opens it at once.
      workspace.onDidOpenTextDocument((document) => isOurs(document.uri) && this.show(document)),
      languages.onDidChangeDiagnostics(({ uris }) => uris.some(isOurs) && this.refresh(SHORT_PAUSE)),
      server.onIdentity(({ uri }) => isOurs(vscode.Uri.parse(uri)) && this.refresh(SHORT_PAUSE)),
      server.onStopped((stopped) => {
        this.stopped = stopped;
        this.refresh(0);
      }),
    ];
    this.follow(window.activeTextEditor?.document);
  }

  /** What there is to show now. */
  get state(): PathState {
    return this.current;
  }

  /** The document that is followed, whether or not anybody looks. */
  get followed(): vscode.TextDocument | undefined {
    return this.document;
  }

  /** Says whether somebody looks: nothing is asked while nobody does. */
  setVisible(viewer: object, visible: boolean): void {
    if (visible) this.viewers.add(viewer);
    else this.viewers.delete(viewer);
    if (visible && this.stale) this.refresh(0);
  }

  /** Shows a document that is in no editor, as a picture does that comes back with its window. */
  show(document: vscode.TextDocument): void {
    this.document = document;
    this.refresh(0);
  }

  /** The path of the document as it is now; undefined when there is none. */
  async settled(): Promise<ReportingPathMessage | undefined> {
    // A question gives way to a newer one, which an edit or news of findings may bring at any moment.
    for (let tries = 0; tries < MOST_TRIES && !this.shownNow(); tries++)
      await (this.asking ? this.answered : this.ask());
    return this.shownNow();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.asking?.cancel();
    for (const disposable of this.disposables) disposable.dispose();
  }

  /** Views, the log, pages about a document and what a set-up would make of it do not take the document's place. */
  private follow(document: vscode.TextDocument | undefined): void {
    const isPage = document !== undefined && PAGES.includes(document.uri.scheme);
    if ((document === undefined || isPage) && this.document && isInTab(this.document)) return;
    const next = isPage ? undefined : document;
    if (next === this.document) return;
    this.document = next;
    this.refresh(0);
  }

  private refresh(pause: number): void {
    this.stale = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (this.viewers.size > 0) void this.ask();
    }, pause);
  }

  private shownNow(): ReportingPathMessage | undefined {
    const { current } = this;
    const isNow = current.kind === 'shown' && current.document === this.document;
    return isNow && current.message.version === current.document.version ? current.message : undefined;
  }

  private ask(): Promise<void> {
    this.answered = this.askNow();
    return this.answered;
  }

  private async askNow(): Promise<void> {
    clearTimeout(this.timer);
    this.asking?.cancel();
    const { document } = this;
    this.stale = false;
    if (!document) return this.set({ kind: 'no-document' });
    if (vscode.languages.match(SELECTOR, document) === 0) return this.set({ kind: 'other-language' });
    if (this.stopped) return this.set({ kind: 'stopped', document });
    if (!('document' in this.current) || this.current.document.uri.toString() !== document.uri.toString())
      this.set({ kind: 'loading', document });
    const asking = new vscode.CancellationTokenSource();
    this.asking = asking;
    const state = await this.answer(document, asking.token);
    if (this.asking !== asking) return;
    this.asking = undefined;
    if (state && document === this.document) this.set(state);
  }

  private async answer(
    document: vscode.TextDocument,
    token: vscode.CancellationToken,
  ): Promise<PathState | undefined> {
    try {
      const message = await this.server.request(
        'smartLicensing/reportingPath',
        { uri: document.uri.toString() },
        token,
      );
      if (token.isCancellationRequested) return undefined;
      if (!message) {
        this.refresh(RETRY);
        return undefined;
      }
      // An edit came meanwhile: its own question is on the way.
      if (message.version !== document.version) return undefined;
      if (message.devices.length > 0) return { kind: 'shown', document, message };
      return { kind: message.identity.dialect === 'none' ? 'not-a-configuration' : 'nothing', document };
    } catch (error) {
      if (token.isCancellationRequested) return undefined;
      this.server.output.warn(`The reporting path could not be read: ${(error as Error).name}`);
      return { kind: 'stopped', document };
    }
  }

  private set(state: PathState): void {
    this.current = state;
    this.emitter.fire(state);
  }
}

function isInTab({ uri }: vscode.TextDocument): boolean {
  const key = uri.toString();
  return vscode.window.tabGroups.all.some(({ tabs }) =>
    tabs.some(({ input }) => {
      if (input instanceof vscode.TabInputText) return input.uri.toString() === key;
      if (!(input instanceof vscode.TabInputTextDiff)) return false;
      return input.modified.toString() === key || input.original.toString() === key;
    }),
  );
}
