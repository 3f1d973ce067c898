import * as vscode from 'vscode';
import { fileOf, type GitChange, type GitRepository, isAdded, isRemoved } from './git';

/** The texts of a changed file before and after; null where it is not there, undefined where it is no text. */
export interface Versions {
  readonly before: string | null | undefined;
  readonly after: string | null | undefined;
}

/** Reads both versions of a changed file; rejects when one cannot be read. */
export async function versionsOf(
  repository: GitRepository,
  revision: string,
  change: GitChange,
): Promise<Versions> {
  const before = isAdded(change)
    ? null
    : textOf(await repository.buffer(revision, change.originalUri.fsPath));
  return { before, after: isRemoved(change) ? null : await currentText(fileOf(change)) };
}

/** The text of a file as it is now: in an editor with its unsaved changes, or on the disk. */
export async function currentText(uri: vscode.Uri): Promise<string | undefined> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  return open ? open.getText() : textOf(await vscode.workspace.fs.readFile(uri));
}

function textOf(bytes: Uint8Array): string | undefined {
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : undefined;
  if (mark) return new TextDecoder(mark).decode(bytes);
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
