import * as vscode from 'vscode';

const { l10n } = vscode;

/** A changed file, as VS Code's Git extension tells of it. */
export interface GitChange {
  readonly uri: vscode.Uri;
  readonly originalUri: vscode.Uri;
  readonly renameUri: vscode.Uri | undefined;
  readonly status: number;
}

/** What we use of a repository of VS Code's Git extension (its API, version 1). */
export interface GitRepository {
  readonly rootUri: vscode.Uri;
  readonly state: {
    readonly HEAD: { readonly name?: string; readonly commit?: string } | undefined;
    readonly workingTreeChanges: readonly GitChange[];
    readonly untrackedChanges?: readonly GitChange[];
    readonly indexChanges: readonly GitChange[];
    readonly mergeChanges: readonly GitChange[];
    /** Git was asked for its status. */
    readonly onDidChange: vscode.Event<void>;
  };
  diffWith(ref: string): Promise<GitChange[]>;
  getMergeBase(one: string, other: string): Promise<string | undefined>;
  getCommit(ref: string): Promise<{ readonly hash: string }>;
  buffer(ref: string, path: string): Promise<Uint8Array>;
  status(): Promise<void>;
}

/** What we use of VS Code's Git extension. */
export interface GitApi {
  readonly state: 'uninitialized' | 'initialized';
  readonly onDidChangeState: vscode.Event<'uninitialized' | 'initialized'>;
  readonly repositories: readonly GitRepository[];
  getRepository(uri: vscode.Uri): GitRepository | null;
  openRepository?(root: vscode.Uri): Promise<GitRepository | null>;
  toGitUri(uri: vscode.Uri, ref: string): vscode.Uri;
}

/** Statuses of a change after which the file was not there before. */
const ADDED = [1, 7, 9, 10];
/** Status of a file that is not under version control. */
const UNTRACKED = 7;
/** Statuses of a change after which the file is gone. */
const REMOVED = [2, 6];

/** Says why a review cannot be made; the message is for the user. */
export class ReviewError extends Error {}

/** VS Code's Git extension; throws a ReviewError where it is missing or switched off. */
export async function gitApi(): Promise<GitApi> {
  const extension = vscode.extensions.getExtension<{ getAPI(version: 1): GitApi }>('vscode.git');
  if (!extension) {
    if (!vscode.workspace.isTrusted)
      throw new ReviewError(
        l10n.t(
          'Changes are found with Git, which VS Code switches off in a workspace that is not trusted. Trust it with Workspaces: Manage Workspace Trust; on the command line, smart-licensing review does the same.',
        ),
      );
    throw new ReviewError(
      l10n.t(
        'Changes are found with the Git extension that comes with VS Code, which is not here. On the command line, smart-licensing review does the same.',
      ),
    );
  }
  try {
    const api = (await extension.activate()).getAPI(1);
    if (api.state !== 'initialized') await initialized(api);
    return api;
  } catch {
    throw new ReviewError(
      l10n.t('Changes are found with Git, which is switched off: set git.enabled, and install Git.'),
    );
  }
}

function initialized(api: GitApi): Promise<void> {
  return new Promise((resolve) => {
    const listening = api.onDidChangeState((state) => {
      if (state !== 'initialized') return;
      listening.dispose();
      resolve();
    });
  });
}

/** The repository to review: that of the active editor, the only one, or the one that the user picks. */
export async function repositoryToReview(
  api: GitApi,
  wanted?: vscode.Uri,
): Promise<GitRepository | undefined> {
  const uri = wanted ?? vscode.window.activeTextEditor?.document.uri;
  const own = uri && (api.getRepository(uri) ?? (wanted && (await api.openRepository?.(wanted))));
  if (own) return own;
  const [first, ...others] = api.repositories;
  if (!first)
    throw new ReviewError(
      l10n.t(
        'No Git repository is open in this window. One that begins above your folder has to be opened in the Source Control view first.',
      ),
    );
  if (others.length === 0) return first;
  const entries = api.repositories.map((repository) => ({
    label: repository.rootUri.path.split('/').pop() ?? '',
    description: repository.rootUri.fsPath,
    repository,
  }));
  const title = l10n.t('Review the licensing changes of which repository?');
  return (await vscode.window.showQuickPick(entries, { title, matchOnDescription: true }))?.repository;
}

/** Everything that differs between a revision and the working tree, new files included. */
export async function changesSince(repository: GitRepository, revision: string): Promise<GitChange[]> {
  await repository.status();
  const { workingTreeChanges, untrackedChanges = [] } = repository.state;
  const untracked = [...workingTreeChanges, ...untrackedChanges].filter(({ status }) => status === UNTRACKED);
  const changes = [...(await repository.diffWith(revision)), ...untracked];
  const files = new Map(changes.map((change) => [fileOf(change).toString(), change]));
  return [...files.values()].sort((a, b) => (fileOf(a).path < fileOf(b).path ? -1 : 1));
}

/** The commit that is checked out and the files that differ from it, as one word to compare. */
export function standOf({ state }: GitRepository): string {
  const { HEAD, indexChanges, workingTreeChanges, untrackedChanges = [], mergeChanges } = state;
  const changes = [...indexChanges, ...workingTreeChanges, ...untrackedChanges, ...mergeChanges];
  const files = new Set(changes.map((change) => `${isRemoved(change) ? '-' : '+'}${fileOf(change).path}`));
  return [HEAD?.commit ?? '', ...[...files].sort()].join('\n');
}

/** Where a changed file is now, or was when it is gone. */
export function fileOf({ uri, renameUri }: GitChange): vscode.Uri {
  return renameUri ?? uri;
}

/** Whether the revision has no such file. */
export function isAdded({ status }: GitChange): boolean {
  return ADDED.includes(status);
}

/** Whether the working tree has no such file. */
export function isRemoved({ status }: GitChange): boolean {
  return REMOVED.includes(status);
}
