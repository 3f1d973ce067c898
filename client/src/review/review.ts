import * as vscode from 'vscode';
import type { Server } from '../server';
import {
  changesSince,
  fileOf,
  type GitApi,
  type GitChange,
  type GitRepository,
  gitApi,
  isAdded,
  isRemoved,
  ReviewError,
  repositoryToReview,
  standOf,
} from './git';
import { byConcern, isOtherDevice, linesOf, type ReviewedFile, saysSomething } from './nodes';
import { pickRevision, type Revision, revisionNamed } from './revision';
import { type SeenFile, Staleness, seenNow } from './staleness';
import { summary } from './summary';
import { versionsOf } from './texts';
import { ReviewView } from './view';

const { l10n } = vscode;

/** Argument of the command, for key bindings and other extensions; what is missing is asked for. */
export interface ReviewArgument {
  /** A branch, a tag or a commit to compare the working tree with. */
  readonly revision?: string;
  readonly repository?: vscode.Uri;
}

interface Target {
  readonly api: GitApi;
  readonly repository: GitRepository;
  readonly revision: Revision;
}

/** The command that lists what a change does to licensing, and its view. */
export class LicensingReview implements vscode.Disposable {
  readonly view = new ReviewView();
  private readonly server: Server;
  private readonly staleness = new Staleness();
  private last: Target | undefined;
  private newest = 0;

  constructor(server: Server) {
    this.server = server;
    this.staleness.onDidChange((stale) => this.view.setStale(stale));
  }

  /** Asks what to compare, compares, and shows the result. */
  async run(argument?: ReviewArgument): Promise<void> {
    await this.guarded(async () => {
      const api = await gitApi();
      const repository = await repositoryToReview(api, argument?.repository);
      if (!repository) return;
      const { revision: name } = argument ?? {};
      const revision = await (name === undefined
        ? pickRevision(repository)
        : revisionNamed(repository, name));
      if (revision) await this.review({ api, repository, revision });
    });
  }

  /** Compares the same once more; a branch may have moved. */
  async refresh(): Promise<void> {
    const { last } = this;
    if (!last) return this.run();
    await this.guarded(async () => this.review({ ...last, revision: await last.revision.again() }));
  }

  dispose(): void {
    this.staleness.dispose();
    this.view.dispose();
  }

  private async guarded(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof ReviewError))
        this.server.output.error('Review Licensing Changes:', error as Error);
      const message = error instanceof Error ? error.message : String(error);
      this.staleness.forget();
      this.view.fail(message);
      void vscode.window.showErrorMessage(
        error instanceof ReviewError ? message : l10n.t('The changes could not be reviewed: {0}', message),
      );
    }
  }

  private async review(target: Target): Promise<void> {
    this.last = target;
    const { revision, repository } = target;
    this.newest += 1;
    const own = this.newest;
    await vscode.window.withProgress(
      {
        location: vscode.ProgressLocation.Notification,
        title: l10n.t('Reviewing licensing changes against {0}', revision.label),
        cancellable: true,
      },
      async (progress, token) => {
        const changes = await changesSince(repository, revision.commit);
        const stand = standOf(repository);
        const files: ReviewedFile[] = [];
        const seen = new Map<string, SeenFile>();
        const unreadable: string[] = [];
        let done = 0;
        for (const change of changes) {
          if (token.isCancellationRequested) break;
          progress.report({
            increment: 100 / changes.length,
            message: l10n.t('{0} of {1} files', done + 1, changes.length),
          });
          const found = await this.reviewed(target, change, seen).catch(() => {
            unreadable.push(pathOf(target, fileOf(change)));
            return [];
          });
          files.push(...found.filter(saysSomething));
          done++;
        }
        // A newer review has its own say.
        if (own !== this.newest) return;
        const cancelled = done < changes.length;
        this.staleness.follow({ repository, stand, files: seen });
        await this.view.show(
          files.sort(byConcern),
          revision.label,
          summary(files, revision, unreadable, cancelled),
        );
      },
    );
  }

  /** The review of a changed file; of two where Git has paired a device that is gone with another one. */
  private async reviewed(
    target: Target,
    change: GitChange,
    seen: Map<string, SeenFile>,
  ): Promise<ReviewedFile[]> {
    const { api, repository, revision } = target;
    const { before = null, after = null } = await versionsOf(repository, revision.commit, change);
    const uri = fileOf(change);
    seen.set(uri.toString(), await seenNow(uri, after));
    if (before === null && after === null) return [];
    const old = change.originalUri;
    const left = isAdded(change) ? undefined : api.toGitUri(old, revision.commit);
    const right = isRemoved(change) ? undefined : uri;
    const ask = (of: vscode.Uri, was: string | null, is: string | null) =>
      this.server.request('smartLicensing/review', { uri: of.toString(), before: was, after: is });
    const review = await ask(uri, before, after);
    if (!review) return [];
    const isMoved = left !== undefined && right !== undefined && old.toString() !== uri.toString();
    const file = { left, right, path: pathOf(target, uri), review, lines: linesOf(after, review) };
    if (!isMoved) return [file];
    if (!isOtherDevice(review)) return [{ ...file, from: pathOf(target, old) }];
    const [gone, fresh] = [await ask(old, before, null), await ask(uri, null, after)];
    return [
      ...(gone
        ? [{ left, right: undefined, path: pathOf(target, old), review: gone, lines: new Map() }]
        : []),
      ...(fresh
        ? [{ left: undefined, right, path: pathOf(target, uri), review: fresh, lines: linesOf(after, fresh) }]
        : []),
    ];
  }
}

function pathOf({ repository }: Target, { path }: vscode.Uri): string {
  const root = `${repository.rootUri.path}/`;
  return path.startsWith(root) ? path.slice(root.length) : path;
}
