import * as vscode from 'vscode';
import { type GitRepository, ReviewError } from './git';

const { l10n, ThemeIcon } = vscode;

/** A revision to compare with: what git is asked for, what the user reads, and the same as it will be later. */
export interface Revision {
  readonly commit: string;
  readonly label: string;
  readonly again: () => Promise<Revision>;
}

/** Names of the branch that others start from, the likeliest first. */
const DEFAULT_BRANCHES = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];

/** Asks what to compare the working tree with; undefined when the user does not say. */
export async function pickRevision(repository: GitRepository): Promise<Revision | undefined> {
  if ((await commitOf(repository, 'HEAD')) === undefined)
    throw new ReviewError(l10n.t('The repository has no commit yet.'));
  const base = await branchBase(repository);
  const uncommitted = await revisionNamed(repository, 'HEAD');
  const entries: (vscode.QuickPickItem & { readonly revision: Revision | undefined })[] = [
    ...(base
      ? [
          {
            label: l10n.t('All changes of this branch'),
            iconPath: new ThemeIcon('git-branch'),
            description: l10n.t('working tree against {0}', base.label),
            revision: base,
          },
        ]
      : []),
    {
      label: l10n.t('Uncommitted changes'),
      iconPath: new ThemeIcon('edit'),
      description: l10n.t('working tree against {0}', 'HEAD'),
      revision: uncommitted,
    },
    {
      label: l10n.t('Changes since another revision…'),
      iconPath: new ThemeIcon('git-commit'),
      revision: undefined,
    },
  ];
  const title = l10n.t('Review Licensing Changes');
  const chosen = await vscode.window.showQuickPick(entries, { title, matchOnDescription: true });
  return chosen && (chosen.revision ?? typedRevision(repository));
}

/** A revision by its name; throws a ReviewError when git does not know it. */
export async function revisionNamed(repository: GitRepository, name: string): Promise<Revision> {
  const commit = await commitOf(repository, name);
  if (commit === undefined) throw new ReviewError(l10n.t('Git knows no revision {0}.', name));
  return { commit, label: name, again: () => revisionNamed(repository, name) };
}

async function typedRevision(repository: GitRepository): Promise<Revision | undefined> {
  const name = await vscode.window.showInputBox({
    title: l10n.t('Review Licensing Changes'),
    prompt: l10n.t('A branch, a tag or a commit'),
    placeHolder: 'main, v1.2, HEAD~3',
    validateInput: async (value) => {
      const known = value.trim() !== '' && (await commitOf(repository, value.trim())) !== undefined;
      return known ? undefined : l10n.t('Git knows no revision {0}.', value.trim());
    },
  });
  return name === undefined ? undefined : revisionNamed(repository, name.trim());
}

/** The commit at which the branch has left the default one. */
async function branchBase(repository: GitRepository): Promise<Revision | undefined> {
  const own = repository.state.HEAD?.name;
  for (const branch of DEFAULT_BRANCHES) {
    if (branch === own || (await commitOf(repository, branch)) === undefined) continue;
    const base = await baseWith(repository, branch);
    if (base) return base;
  }
  return undefined;
}

async function baseWith(repository: GitRepository, branch: string): Promise<Revision | undefined> {
  const commit = await repository.getMergeBase('HEAD', branch).catch(() => undefined);
  if (commit === undefined) return undefined;
  const again = async () => (await baseWith(repository, branch)) ?? revisionNamed(repository, branch);
  return { commit, label: `${branch} (${commit.slice(0, 7)})`, again };
}

async function commitOf(repository: GitRepository, name: string): Promise<string | undefined> {
  // Git would take a leading hyphen for an option.
  if (name.startsWith('-')) return undefined;
  return repository.getCommit(name).then(
    ({ hash }) => hash,
    () => undefined,
  );
}
