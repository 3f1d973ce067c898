import * as l10n from '@vscode/l10n';
import {
  type CancellationToken,
  CancellationTokenSource,
  type PreviousResultId,
  type ResultProgressReporter,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { analyseInSlices } from '../service';
import { HEAD_LENGTH } from '../shared/protocol';
import type { Settings } from '../shared/settings';
import type { LineDocument } from '../text/line-document';
import { Text } from '../text/text';
import { detectLanguage } from './detect-language';
import { filesOfWorkspace } from './list-files';
import type { Session } from './session';
import type { WorkspaceFiles } from './session-base';
import { NOTHING } from './tied';
import { diagnosticsOf } from './to-diagnostic';
import { keyOf } from './uri-key';
import { isGone } from './watched-files';

/** Larger files are not read unless they are opened. */
const MAX_FILE = 12_000_000;
/** Reports that go to the client together: each batch is drawn, and that takes an editor longer than to make it. */
const BATCH = 200;
/** Files after which the user sees how far it is. */
const STEP = 50;
/** Wait after news of files: they come in showers. */
const PAUSE = 300;
/** Files with these names are ours, whatever they say. */
const OWN_NAMES = /\.(?:ios|iosxe|nxos)$/i;

/** What is remembered of a file: no text and no findings, those are with the client. */
interface Checked {
  readonly stamp: string;
  readonly settings: Settings;
  /** Of the report; undefined when it had no findings. */
  readonly resultId: string | undefined;
}

type Report = WorkspaceDocumentDiagnosticReport;

/**
 * The findings of the workspace's files, one file after the other, each read anew only when it has changed. A file that is
 * open in an editor is judged from the editor's text.
 */
export class WorkspaceCheck {
  private readonly session: Session;
  private readonly files: WorkspaceFiles;
  private readonly checked = new Map<string, Checked>();
  /** Files with news, by key. */
  private readonly waiting = new Map<string, string>();
  private everything = true;
  private wake: (() => void) | undefined;

  constructor(session: Session, files: WorkspaceFiles) {
    this.session = session;
    this.files = files;
    const { watched, settings, documents, connection, client, log } = session;
    log.background('files', () => watched.watch('**/*'))();
    watched.onChange((changes) => {
      for (const change of changes) {
        // The news of a folder that is gone does not name its files.
        if (isGone(change) && !this.checked.has(keyOf(change.uri))) this.everything = true;
        this.waiting.set(keyOf(change.uri), change.uri);
      }
      this.wake?.();
    });
    settings.onChange(() => this.again());
    for (const listen of [documents.onDidChangeContent, documents.onDidClose]) {
      listen(({ document: { uri } }) => {
        // The document's own report has taken the place of the file's: what the client said it has, it has no longer.
        this.checked.delete(keyOf(uri));
        this.waiting.set(keyOf(uri), uri);
        this.wake?.();
      });
    }
    if (client.workspaceFolders) connection.workspace.onDidChangeWorkspaceFolders(() => this.again());
  }

  /** Looks at every file with the next report. */
  again(): void {
    this.everything = true;
    this.wake?.();
  }

  /** Waits until there is something to look at. */
  async news(token: CancellationToken): Promise<void> {
    while (!this.everything && this.waiting.size === 0 && !token.isCancellationRequested) {
      const cancelled = token.onCancellationRequested(() => this.wake?.());
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
      cancelled.dispose();
      this.wake = undefined;
      if (!this.everything) await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }

  /** Reports of what has changed since; the last ones as the answer, those before as partial results. */
  async report(
    previous: readonly PreviousResultId[],
    token: CancellationToken,
    partial: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined,
  ): Promise<Report[] | undefined> {
    const known = new Map(previous.map(({ uri, value }) => [keyOf(uri), { uri, value }]));
    let items: Report[] = [];
    const add = (report: Report | undefined): void => {
      if (report) items.push(report);
      if (items.length < BATCH || !partial) return;
      partial.report({ items });
      items = [];
    };
    if (this.everything) {
      this.everything = false;
      this.waiting.clear();
      const seen = await this.all(known, token, add);
      if (token.isCancellationRequested) {
        this.everything = true;
        return undefined;
      }
      if (!seen) return items; // the user has seen enough
      for (const [key, { uri }] of known) if (!seen.has(key)) add(this.nothing(key, uri, known));
    } else {
      for (const [key, uri] of [...this.waiting]) {
        this.waiting.delete(key);
        add(await this.one(key, known.get(key)?.uri ?? uri, known, token));
      }
    }
    return items;
  }

  /** Every file of the workspace, with progress; undefined when the user or the client has stopped it. */
  private async all(
    known: ReadonlyMap<string, PreviousResultId>,
    token: CancellationToken,
    add: (report: Report | undefined) => void,
  ): Promise<ReadonlySet<string> | undefined> {
    const progress = await this.session.connection.window.createWorkDoneProgress();
    progress.begin(l10n.t('Checking the workspace'), 0, undefined, true);
    const seen = new Set<string>();
    const either = new CancellationTokenSource();
    const stops = [token, progress.token].map((each) => each.onCancellationRequested(() => either.cancel()));
    if (token.isCancellationRequested) either.cancel();
    const { token: stopped } = either;
    try {
      const isStopped = () => stopped.isCancellationRequested;
      const uris = await filesOfWorkspace(this.session, this.files, isStopped);
      for (const uri of uris) {
        if (isStopped()) return undefined;
        const key = keyOf(uri);
        seen.add(key);
        add(await this.one(key, uri, known, stopped));
        if (seen.size % STEP === 0) {
          const message = l10n.t('{0} of {1} files', seen.size, uris.length);
          progress.report(Math.floor((seen.size / uris.length) * 100), message);
        }
      }
      return isStopped() ? undefined : seen;
    } finally {
      for (const stop of stops) stop.dispose();
      progress.done();
    }
  }

  /** The report of a file; undefined when the client need not hear of it. */
  private async one(
    key: string,
    uri: string,
    known: ReadonlyMap<string, PreviousResultId>,
    token: CancellationToken,
  ): Promise<Report | undefined> {
    const document = this.openAt(key);
    if (document) return this.ofDocument(document, known, token);
    const [stamp, settings] = await Promise.all([this.files.stamp(uri), this.session.settings.ofFile(uri)]);
    const last = this.checked.get(key);
    if (stamp !== undefined && last?.stamp === stamp && last.settings === settings) {
      if (last.resultId === undefined) return this.nothing(key, uri, known, last);
      if (known.get(key)?.value === last.resultId) {
        return { kind: 'unchanged', uri, version: null, resultId: last.resultId };
      }
    }
    const read = stamp === undefined ? undefined : await this.read(uri, settings, token);
    if (token.isCancellationRequested || this.openAt(key)) return undefined;
    if (!read || read.items.length === 0) {
      return this.nothing(
        key,
        uri,
        known,
        stamp === undefined ? undefined : { stamp, settings, resultId: undefined },
      );
    }
    const resultId = this.session.analyses.newId();
    this.checked.set(key, { stamp: read.stamp, settings, resultId });
    return { kind: 'full', uri, version: null, resultId, items: read.items };
  }

  private async read(uri: string, settings: Settings, token: CancellationToken) {
    const { client, host, analyses } = this.session;
    // What leaves everything out needs no reading.
    if (settings.ignores.some(({ codes, hostnames }) => !codes && !hostnames)) return undefined;
    if (!OWN_NAMES.test(uri) && settings.dialect === 'auto') {
      const head = await this.files.head(uri, HEAD_LENGTH);
      if (head === undefined || !(await detectLanguage(head, () => token.isCancellationRequested)))
        return undefined;
    }
    const file = await this.files.read(uri, MAX_FILE);
    if (!file) return undefined;
    const analysis = await analyseInSlices(
      Text.of(file.content),
      settings,
      () => token.isCancellationRequested,
    );
    if (!analysis) return undefined;
    const analysed = { uri, version: null, id: analyses.newId(), analysis };
    return { stamp: file.stamp, items: diagnosticsOf(analysed, NOTHING, client, host) };
  }

  /** No findings: worth a report only to a client that shows some. */
  private nothing(
    key: string,
    uri: string,
    known: ReadonlyMap<string, PreviousResultId>,
    checked?: Checked,
  ): Report | undefined {
    if (checked) this.checked.set(key, checked);
    else this.checked.delete(key);
    return known.has(key) && !this.openAt(key) ? { kind: 'full', uri, version: null, items: [] } : undefined;
  }

  /** A client may keep a document that no editor shows any more, and then asks for no report of it. */
  private async ofDocument(
    document: LineDocument,
    known: ReadonlyMap<string, PreviousResultId>,
    token: CancellationToken,
  ): Promise<Report | undefined> {
    const { analyses, ties, client, host } = this.session;
    const analysed = await analyses.of(document, token);
    if (!analysed || known.get(keyOf(document.uri))?.value === analysed.id) return undefined;
    const items = diagnosticsOf(analysed, ties.of(analysed), client, host);
    return { kind: 'full', uri: document.uri, version: analysed.version, resultId: analysed.id, items };
  }

  private openAt(key: string): LineDocument | undefined {
    return this.session.documents.all().find(({ uri }) => keyOf(uri) === key);
  }
}
