import * as l10n from '@vscode/l10n';
import {
  type CancellationToken,
  CancellationTokenSource,
  type FileEvent,
  MessageType,
  type PreviousResultId,
  type ResultProgressReporter,
  ShowMessageNotification,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { filesOfWorkspace, foldersOfWorkspace } from '../session/list-files';
import type { Session } from '../session/session';
import type { WorkspaceFiles } from '../session/session-base';
import { keyOf } from '../session/uri-key';
import { isGone } from '../session/watched-files';
import { type NewsEntry, WorkspaceNews } from './workspace-news';
import { type Known, WorkspaceReports } from './workspace-reports';

/** Reports that go to the client together: each batch is drawn, and that takes an editor longer than to make it. */
const BATCH = 200;
/** Files after which the user sees how far it is. */
const STEP = 50;
/** So many changes at once are a checkout or a collector's run, of which a watcher may miss some. */
const BURST = 50;

type Report = WorkspaceDocumentDiagnosticReport;
type Add = (report: Report | undefined) => void;

/**
 * The findings of the workspace's files. After the watcher has gone quiet they are those of a fresh check: news are kept
 * until they have been looked at, folders that come are walked, and where news may be missing the files are listed again.
 */
export class WorkspaceCheck {
  private readonly session: Session;
  private readonly files: WorkspaceFiles;
  private readonly news = new WorkspaceNews();
  private readonly reports: WorkspaceReports;
  /** The user has stopped it: what had not been reached stays so until it is asked for. */
  private partial = false;

  constructor(session: Session, files: WorkspaceFiles) {
    this.session = session;
    this.files = files;
    this.reports = new WorkspaceReports(session, files);
    const { watched, settings, documents, connection, client, log } = session;
    log.background('files', () => watched.watch('**/*'))();
    watched.onChange((changes) => this.told(changes));
    settings.onChange(() => this.news.settings());
    for (const listen of [documents.onDidChangeContent, documents.onDidClose]) {
      listen(({ document: { uri } }) => {
        // The document's own report has taken the place of the file's: what the client said it has, it has no longer.
        this.reports.checked.delete(keyOf(uri));
        this.news.add(uri);
      });
    }
    if (client.workspaceFolders) connection.workspace.onDidChangeWorkspaceFolders(() => this.again());
  }

  /** Looks at every file with the next report. */
  again(): void {
    this.partial = false;
    this.news.again();
  }

  /** Lists the files again with the next report, in silence: news may have been lost while nobody looked. */
  lookAgain(): void {
    this.news.list();
  }

  /** Forgets everything; the next report begins anew. */
  stop(): void {
    this.partial = false;
    this.reports.checked.clear();
    this.news.reset();
  }

  /** Waits until there is something to look at. */
  wait(token: CancellationToken): Promise<void> {
    return this.news.wait(token);
  }

  /** Reports of what has changed since; the last ones as the answer, those before as partial results. */
  async report(
    previous: readonly PreviousResultId[],
    token: CancellationToken,
    partial: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined,
  ): Promise<Report[] | undefined> {
    const known = new Map(previous.map(({ uri, value }) => [keyOf(uri), { uri, value }]));
    let items: Report[] = [];
    const add: Add = (report) => {
      if (report) items.push(report);
      if (items.length < BATCH || !partial) return;
      partial.report({ items });
      items = [];
    };
    const allDone = this.news.takeAll();
    if (allDone) {
      if (!(await this.all(known, token, add))) return undefined;
      allDone();
    }
    const settingsDone = this.news.takeSettings();
    if (settingsDone) {
      await this.resettle();
      settingsDone();
    }
    const listingDone = this.news.takeListing();
    if (listingDone) {
      if (!(await this.list(known, token, add))) return undefined;
      listingDone();
    }
    for (const entry of this.news.entries()) {
      if (!(await this.look(entry, known, token, add))) return undefined;
    }
    return items;
  }

  private told(changes: readonly FileEvent[]): void {
    const { checked } = this.reports;
    for (const change of changes) {
      const key = keyOf(change.uri);
      // The news of a folder that is gone does not name its files.
      if (isGone(change) && !checked.has(key))
        for (const [below, { uri }] of checked) if (below.startsWith(`${key}/`)) this.news.add(uri);
      this.news.add(change.uri);
    }
    if (changes.length >= BURST) this.news.listWhenQuiet();
  }

  /** Every file, with progress that can be cancelled; false when the client has no use for the answer any more. */
  private async all(known: Known, token: CancellationToken, add: Add): Promise<boolean> {
    const progress = await this.session.connection.window.createWorkDoneProgress();
    progress.begin(l10n.t('Checking the workspace'), 0, undefined, true);
    const either = new CancellationTokenSource();
    const stops = [token, progress.token].map((each) => each.onCancellationRequested(() => either.cancel()));
    if (token.isCancellationRequested || progress.token.isCancellationRequested) either.cancel();
    const stopped = () => either.token.isCancellationRequested;
    try {
      const { uris, capped } = await filesOfWorkspace(this.session, this.files, stopped);
      const isListed = !stopped();
      let count = 0;
      for (const uri of uris) {
        if (stopped()) break;
        await this.one(uri, known, either.token, add);
        if (!stopped()) count++;
        if (count % STEP === 0) {
          const message = l10n.t('{0} of {1} files', count, uris.length);
          progress.report(Math.floor((count / uris.length) * 100), message);
        }
      }
      if (token.isCancellationRequested) return false;
      this.partial = stopped();
      if (this.partial) this.say(isListed ? stoppedAt(count, uris.length) : stoppedEarly());
      else this.takeBack(uris, known, add);
      if (capped && !this.partial) this.say(cappedAt(uris.length));
      return true;
    } finally {
      for (const stop of stops) stop.dispose();
      progress.done();
    }
  }

  /** Lists the files again, in silence; of a check that the user has stopped, only what it had reached. */
  private async list(known: Known, token: CancellationToken, add: Add): Promise<boolean> {
    const isCancelled = () => token.isCancellationRequested;
    const uris = this.partial
      ? [...this.reports.checked.values()].map(({ uri }) => uri)
      : (await filesOfWorkspace(this.session, this.files, isCancelled)).uris;
    for (const uri of uris) {
      if (isCancelled()) return false;
      await this.one(uri, known, token, add);
    }
    if (isCancelled()) return false;
    if (!this.partial) this.takeBack(uris, known, add);
    return true;
  }

  private async one(uri: string, known: Known, token: CancellationToken, add: Add): Promise<void> {
    const key = keyOf(uri);
    const entry = this.news.entryOf(key);
    add(await this.reports.of(key, known.get(key)?.uri ?? uri, known, token));
    if (!token.isCancellationRequested) this.news.settle(entry);
  }

  /** Takes back what was said of files that are no longer listed. */
  private takeBack(uris: readonly string[], known: Known, add: Add): void {
    const listed = new Set(uris.map(keyOf));
    for (const [key, { uri }] of known) if (!listed.has(key)) add(this.reports.nothing(key, uri, known));
    for (const key of this.reports.checked.keys()) if (!listed.has(key)) this.reports.checked.delete(key);
  }

  /** What has news: a file, or a folder that has come with all that is in it. */
  private async look(entry: NewsEntry, known: Known, token: CancellationToken, add: Add): Promise<boolean> {
    const { key, uri } = entry;
    const folders = await foldersOfWorkspace(this.session);
    const isListed = (one: string) => folders.some((folder) => this.files.lists(folder, one));
    if (isListed(uri)) add(await this.reports.of(key, known.get(key)?.uri ?? uri, known, token));
    else add(this.reports.nothing(key, known.get(key)?.uri ?? uri, known));
    if (!this.reports.checked.has(key)) {
      let isFolder = false;
      for await (const below of this.files.below(uri)) {
        if (token.isCancellationRequested) return false;
        if (!isListed(below)) continue;
        isFolder = true;
        await this.one(below, known, token, add);
      }
      if (isFolder || (await this.files.isFolder(uri))) this.news.listWhenQuiet();
    }
    if (token.isCancellationRequested) return false;
    this.news.settle(entry);
    return true;
  }

  /** Files whose settings are others now have news; settings that did not change start nothing. */
  private async resettle(): Promise<void> {
    for (const { uri, settings } of [...this.reports.checked.values()])
      if ((await this.session.settings.ofFile(uri)) !== settings) this.news.add(uri);
  }

  private say(message: string): void {
    const params = { type: MessageType.Info, message };
    void this.session.connection.sendNotification(ShowMessageNotification.method, params);
  }
}

/** How many files there are is not known then. */
function stoppedEarly(): string {
  return l10n.t(
    'The check of the workspace was stopped while its files were listed. The Problems panel shows nothing of files that are not open until the workspace is checked again.',
  );
}

function stoppedAt(count: number, total: number): string {
  return l10n.t(
    'The check of the workspace was stopped after {0} of {1} files. The Problems panel shows nothing of the others until the workspace is checked again.',
    count,
    total,
  );
}

function cappedAt(count: number): string {
  return l10n.t(
    'The workspace has more files than are checked at once: {0} were looked at, the others when they are opened. The command line checks all of them.',
    count,
  );
}
