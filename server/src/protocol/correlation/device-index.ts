import type { FileEvent } from 'vscode-languageserver';
import { DeviceDirectory, FACTS_LENGTH, factsOfHead } from '../../service/device-files';
import type { SessionBase, WorkspaceFiles } from '../session/session-base';
import { keyOf } from '../session/uri-key';
import { isGone } from '../session/watched-files';

/** More files than these are not looked into; the log says so. */
const MAX_FILES = 20_000;

/**
 * Which files of the workspace are about which devices: the start of each file is read once, in the background, when
 * the first document wants to know; news of files keep it fresh. A file of an open document is not read at all.
 */
export class DeviceIndex {
  readonly directory = new DeviceDirectory();
  private readonly session: SessionBase;
  /** Undefined where there is no disk: then only open documents are known. */
  private readonly files: WorkspaceFiles | undefined;
  private readonly uris = new Map<string, string>();
  private readonly listeners: (() => void)[] = [];
  private readonly waiting = new Map<string, string>();
  private started = false;
  private working = false;
  private readonly isOpen: (key: string) => boolean;

  constructor(session: SessionBase, isOpen: (key: string) => boolean) {
    this.session = session;
    this.files = session.host.workspaceFiles;
    this.isOpen = isOpen;
    session.watched.onChange((changes) => this.news(changes));
  }

  /** Called when something new is known of some files. */
  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** The URI of a file that the directory names. */
  uriOf(key: string): string {
    return this.uris.get(key) ?? key;
  }

  /** Looks into the files of the workspace, once. */
  start(): void {
    if (this.started || !this.files) return;
    this.started = true;
    const { client, log, connection, watched } = this.session;
    log.background('files', async () => {
      await watched.watch('**/*');
      if (client.workspaceFolders) {
        connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
          for (const { uri } of removed) this.remove(uri);
          for (const { uri } of added) this.look(uri);
        });
      }
    })();
    for (const root of client.roots) this.look(root);
  }

  /** Looks at a file again, for instance because its document has been closed. */
  look(uri: string): void {
    if (!this.started) return;
    this.waiting.set(keyOf(uri), uri);
    if (!this.working) this.session.log.background('files', () => this.work())();
  }

  private news(changes: readonly FileEvent[]): void {
    if (!this.started) return;
    for (const change of changes) {
      if (isGone(change)) this.remove(change.uri);
      else this.look(change.uri);
    }
  }

  private remove(uri: string): void {
    const gone = keyOf(uri);
    for (const key of [...this.directory.paths()]) {
      if ((key === gone || key.startsWith(`${gone}/`)) && !this.isOpen(key))
        this.directory.set(key, undefined);
    }
    this.changed();
  }

  private async work(): Promise<void> {
    this.working = true;
    try {
      for (const [key, uri] of this.waiting) {
        this.waiting.delete(key);
        if (!(await this.read(uri))) await this.walk(uri);
      }
    } finally {
      this.working = false;
    }
    this.changed();
  }

  private async walk(folder: string): Promise<void> {
    let count = 0;
    for await (const uri of this.files?.below(folder) ?? []) {
      if (++count > MAX_FILES) {
        this.session.connection.console.info(
          `${MAX_FILES} files of a folder were looked into for captures and configurations of the same devices; the others only when they are opened.`,
        );
        return;
      }
      await this.read(uri);
    }
  }

  private async read(uri: string): Promise<boolean> {
    const key = keyOf(uri);
    if (this.isOpen(key)) return true;
    const head = await this.files?.head(uri, FACTS_LENGTH);
    if (this.isOpen(key)) return true;
    this.uris.set(key, uri);
    const isNews = this.directory.set(key, head === undefined ? undefined : factsOfHead(head));
    // A large folder is of use before its last file has been looked into.
    if (isNews) this.changed();
    return head !== undefined;
  }

  private changed(): void {
    for (const listener of this.listeners) listener();
  }
}
