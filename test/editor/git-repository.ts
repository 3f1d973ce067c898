import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';

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
