import { execFileSync } from 'node:child_process';
import { type Folder, folderOf } from './support';

const AUTHOR = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false'];

/** Runs git in the folder, without the settings of whoever runs the tests. */
export function git(folder: Folder, ...words: string[]): void {
  execFileSync('git', [...AUTHOR, ...words], {
    cwd: folder.path,
    stdio: 'ignore',
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
  });
}

/** Commits all that is in the folder. */
export function commit(folder: Folder, message = 'change'): void {
  git(folder, 'add', '-A', '.');
  git(folder, 'commit', '-q', '-m', message);
}

/** A repository whose branch `main` has a commit of the files. */
export function repositoryOf(files: Readonly<Record<string, string>>): Folder {
  const folder = folderOf(files);
  git(folder, 'init', '-q', '-b', 'main');
  commit(folder, 'first');
  return folder;
}
