import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { closeAll } from './helpers';

/** A Git repository with a first commit on `main`. */
export class Repository {
  readonly folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'smart-licensing-')));

  constructor(files: Readonly<Record<string, string>>) {
    this.git('init', '-q', '-b', 'main');
    for (const [name, content] of Object.entries(files)) this.write(name, content);
    this.commit('first');
  }

  uri(name = ''): vscode.Uri {
    return vscode.Uri.file(path.join(this.folder, name));
  }

  write(name: string, content: string): void {
    mkdirSync(path.dirname(path.join(this.folder, name)), { recursive: true });
    writeFileSync(path.join(this.folder, name), content);
  }

  delete(name: string): void {
    rmSync(path.join(this.folder, name));
  }

  commit(message: string): void {
    this.git('add', '.');
    this.git('commit', '-q', '-m', message);
  }

  git(...words: string[]): void {
    const author = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false'];
    execFileSync('git', [...author, ...words], { cwd: this.folder, stdio: 'ignore' });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/**
 * Gives a function that makes repositories for the tests of a suite, outside of the window's folder. Each is closed
 * after its test, and removed at the end: the Git extension may still be looking at one that it has closed.
 */
export function useRepositories(): (files: Readonly<Record<string, string>>) => Repository {
  const made: Repository[] = [];
  const setting = (value: string | undefined) =>
    vscode.workspace
      .getConfiguration('git')
      .update('openRepositoryInParentFolders', value, vscode.ConfigurationTarget.Global);
  before(() => setting('always'));
  after(async () => {
    await setting(undefined);
    for (const repository of made) repository.remove();
  });
  afterEach(async () => {
    await closeAll();
    const last = made.at(-1);
    if (last) await vscode.commands.executeCommand('git.close', last.uri());
  });
  return (files) => {
    const repository = new Repository(files);
    made.push(repository);
    return repository;
  };
}
