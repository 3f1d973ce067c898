import { SETTINGS_FILE } from '../../settings/file-name';
import type { SessionBase, SettingsFiles } from './session-base';
import { keyOf } from './uri-key';

/** Folders that are watched one by one; nobody opens files of more places in one window. */
const MOST = 100;

/**
 * News of settings files above the folder that is open, and around files outside of it: a client watches by itself what
 * is open alone, and a file that is made there would count from the next start on.
 */
export class SettingsWatch {
  private readonly session: Pick<SessionBase, 'client' | 'watched' | 'log'>;
  private readonly seen = new Set<string>();

  constructor(session: Pick<SessionBase, 'client' | 'watched' | 'log'>) {
    this.session = session;
  }

  /** Watches the folders in which a settings file would count for a document. */
  readonly around = (files: SettingsFiles | undefined, uri: string): void => {
    const { client, watched, log } = this.session;
    if (!client.watchesFolders || !files) return;
    const open = client.roots.map((root) => `${keyOf(root).replace(/\/$/, '')}/`);
    for (const baseUri of files.foldersOf(uri)) {
      const key = keyOf(baseUri);
      if (this.seen.has(key) || this.seen.size >= MOST) continue;
      this.seen.add(key);
      if (!open.some((folder) => `${key}/`.startsWith(folder)))
        log.background('settings', () => watched.watch({ baseUri, pattern: SETTINGS_FILE }))();
    }
  };
}
