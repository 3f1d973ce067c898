import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';

export * from './window';

/** A folder outside the workspace, gone with the test. */
export class Files {
  private readonly folder = mkdtempSync(path.join(tmpdir(), 'smart-licensing-'));

  write(name: string, content: string): vscode.Uri {
    const file = path.join(this.folder, name);
    writeFileSync(file, content);
    return vscode.Uri.file(file);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
