import * as vscode from 'vscode';
import { SELECTOR } from '../server';
import { type GitRepository, standOf } from './git';
import { currentText } from './texts';

/** What a review has seen: the repository as it stood, and the text of each file that it has read. */
export interface Seen {
  readonly repository: GitRepository;
  readonly stand: string;
  readonly files: ReadonlyMap<string, SeenFile>;
}

/** A file as a review has seen it, with its stamp on the disk, which saves reading it again. */
export interface SeenFile {
  readonly digest: string;
  readonly stamp: string;
}

/** A burst of news is looked into once. */
const QUIET_MS = 300;

/** Tells when what a review has seen is so no more, and when it is so again. */
export class Staleness implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<boolean>();
  private listening: vscode.Disposable | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private seen: Seen | undefined;

  readonly onDidChange = this.changed.event;

  /** Watches what a review has seen, in the place of what was watched before. */
  follow(seen: Seen): void {
    this.forget();
    this.seen = seen;
    const look = () => this.lookSoon();
    this.listening = vscode.Disposable.from(
      seen.repository.state.onDidChange(look),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document.uri.path.startsWith(`${seen.repository.rootUri.path}/`)) look();
      }),
      vscode.workspace.onDidCloseTextDocument(look),
    );
    // Something may have changed while the review was made.
    look();
  }

  /** Watches nothing. */
  forget(): void {
    clearTimeout(this.timer);
    this.listening?.dispose();
    this.listening = undefined;
    this.seen = undefined;
  }

  dispose(): void {
    this.forget();
    this.changed.dispose();
  }

  private lookSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.look(), QUIET_MS);
  }

  private async look(): Promise<void> {
    const { seen } = this;
    if (!seen) return;
    const stale = !(await isSo(seen));
    if (seen === this.seen) this.changed.fire(stale);
  }
}

/** A file as it is now. */
export async function seenNow(uri: vscode.Uri, text: string | null | undefined): Promise<SeenFile> {
  return { digest: digestOf(text), stamp: await stampOf(uri) };
}

async function isSo({ repository, stand, files }: Seen): Promise<boolean> {
  if (standOf(repository) !== stand) return false;
  // What is saved Git tells of.
  const isUnseen = (document: vscode.TextDocument) =>
    document.isDirty &&
    document.uri.path.startsWith(`${repository.rootUri.path}/`) &&
    !files.has(document.uri.toString()) &&
    vscode.languages.match(SELECTOR, document) > 0;
  if (vscode.workspace.textDocuments.some(isUnseen)) return false;
  for (const [key, { digest, stamp }] of files) {
    const uri = vscode.Uri.parse(key);
    const isOpen = vscode.workspace.textDocuments.some((document) => document.uri.toString() === key);
    if (!isOpen && (await stampOf(uri)) === stamp) continue;
    const text = await currentText(uri).catch(() => null);
    if (digestOf(text) !== digest) return false;
  }
  return true;
}

async function stampOf(uri: vscode.Uri): Promise<string> {
  const of = async () => {
    const { mtime, size } = await vscode.workspace.fs.stat(uri);
    return `${mtime} ${size}`;
  };
  return of().catch(() => '');
}

/** An editor may read other letters than ours out of the bytes of an old encoding, and gives every line the same end. */
function digestOf(text: string | null | undefined): string {
  if (typeof text !== 'string') return '';
  const plain = text.replace(/\r|[^\0-\x7f]/g, '');
  let hash = 0x811c9dc5;
  for (let at = 0; at < plain.length; at++) hash = Math.imul(hash ^ plain.charCodeAt(at), 0x01000193);
  return `${plain.length} ${hash}`;
}
