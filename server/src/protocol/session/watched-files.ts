import {
  type Connection,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileEvent,
  type RelativePattern,
} from 'vscode-languageserver';
import type { ClientFeatures } from './client-features';

/** News of files on disk, for whoever wants to hear them. The connection itself has room for one listener. */
export class WatchedFiles {
  private readonly connection: Connection;
  private readonly client: ClientFeatures;
  private readonly listeners: ((changes: readonly FileEvent[]) => void)[] = [];

  constructor(connection: Connection, client: ClientFeatures) {
    this.connection = connection;
    this.client = client;
    connection.onDidChangeWatchedFiles(({ changes }) => {
      for (const listener of this.listeners) listener(changes);
    });
  }

  /** Called with each batch of news. */
  onChange(listener: (changes: readonly FileEvent[]) => void): void {
    this.listeners.push(listener);
  }

  /** Asks the client for news of the files that a pattern matches, where it can watch. */
  async watch(globPattern: string | RelativePattern): Promise<void> {
    const { watchesFiles, watchesFolders } = this.client;
    if (!watchesFiles || (typeof globPattern !== 'string' && !watchesFolders)) return;
    const watchers = [{ globPattern }];
    await this.connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  }
}

/** Whether the news is that a file is gone. */
export function isGone({ type }: FileEvent): boolean {
  return type === FileChangeType.Deleted;
}
