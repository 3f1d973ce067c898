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
} from './git';
import { byConcern, FATES, isOtherDevice, type ReviewedFile, saysSomething } from './nodes';
import { pickRevision, type Revision, revisionNamed } from './revision';
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
  private last: Target | undefined;

  constructor(server: Server) {
    this.server = server;
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

  /** Compares the same once more. */
  async refresh(): Promise<void> {
    const { last } = this;
    await (last ? this.guarded(() => this.review(last)) : this.run());
  }

  dispose(): void {
    this.view.dispose();
  }

  private async guarded(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof ReviewError))
        this.server.output.error('Review Licensing Changes:', error as Error);
      const message = error instanceof Error ? error.message : String(error);
      this.view.fail(message);
      void vscode.window.showErrorMessage(
        error instanceof ReviewError ? message : l10n.t('The changes could not be reviewed: {0}', message),
      );
    }
  }

  private async review(target: Target): Promise<void> {
    this.last = target;
    const { revision } = target;
    await vscode.window.withProgress(
      {
        location: vscode.ProgressLocation.Notification,
        title: l10n.t('Reviewing licensing changes against {0}', revision.label),
        cancellable: true,
      },
      async (progress, token) => {
        const changes = await changesSince(target.repository, revision.commit);
        const files: ReviewedFile[] = [];
        const unreadable: string[] = [];
        let done = 0;
        for (const change of changes) {
          if (token.isCancellationRequested) break;
          progress.report({
            increment: 100 / changes.length,
            message: l10n.t('{0} of {1} files', done + 1, changes.length),
          });
          const found = await this.reviewed(target, change).catch(() => {
            unreadable.push(pathOf(target, fileOf(change)));
            return [];
          });
          files.push(...found.filter(saysSomething));
          done++;
        }
        const cancelled = done < changes.length;
        await this.view.show(
          files.sort(byConcern),
          revision.label,
          summary(files, revision, unreadable, cancelled),
        );
      },
    );
  }

  /** The review of a changed file; of two where Git has paired a device that is gone with another one. */
  private async reviewed(target: Target, change: GitChange): Promise<ReviewedFile[]> {
    const { api, repository, revision } = target;
    const { before = null, after = null } = await versionsOf(repository, revision.commit, change);
    if (before === null && after === null) return [];
    const uri = fileOf(change);
    const old = change.originalUri;
    const left = isAdded(change) ? undefined : api.toGitUri(old, revision.commit);
    const right = isRemoved(change) ? undefined : uri;
    const ask = (of: vscode.Uri, was: string | null, is: string | null) =>
      this.server.request('smartLicensing/review', { uri: of.toString(), before: was, after: is });
    const review = await ask(uri, before, after);
    if (!review) return [];
    const isMoved = left !== undefined && right !== undefined && old.toString() !== uri.toString();
    if (!isMoved) return [{ left, right, path: pathOf(target, uri), review }];
    if (!isOtherDevice(review))
      return [{ left, right, path: pathOf(target, uri), from: pathOf(target, old), review }];
    const [gone, fresh] = [await ask(old, before, null), await ask(uri, null, after)];
    return [
      ...(gone ? [{ left, right: undefined, path: pathOf(target, old), review: gone }] : []),
      ...(fresh ? [{ left: undefined, right, path: pathOf(target, uri), review: fresh }] : []),
    ];
  }
}

function pathOf({ repository }: Target, { path }: vscode.Uri): string {
  const root = `${repository.rootUri.path}/`;
  return path.startsWith(root) ? path.slice(root.length) : path;
}

/** One or two sentences above the tree. */
function summary(
  files: readonly ReviewedFile[],
  revision: Revision,
  unreadable: readonly string[],
  cancelled: boolean,
): string {
  const [introduced, resolved, unchanged] = FATES.map((fate) =>
    files.reduce((sum, { review }) => sum + review[fate].length, 0),
  );
  const counts = l10n.t(
    'Working tree against {0}: {1} introduced, {2} resolved, {3} unchanged.',
    revision.label,
    introduced ?? 0,
    resolved ?? 0,
    unchanged ?? 0,
  );
  const sentences = [
    ...(cancelled ? [l10n.t('Cancelled: not every file was compared.')] : []),
    files.length > 0
      ? counts
      : l10n.t('Working tree against {0}: no change concerns licensing.', revision.label),
    ...(unreadable.length > 0 ? [l10n.t('Could not be read: {0}', unreadable.join(', '))] : []),
  ];
  return sentences.join(' ');
}
