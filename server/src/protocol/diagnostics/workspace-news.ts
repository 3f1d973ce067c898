import type { CancellationToken } from 'vscode-languageserver';
import { keyOf } from '../session/uri-key';

/** Wait after news of files: they come in showers. */
const PAUSE = 300;
/** After news that a watcher may have told by halves, the files are listed again when it has been quiet so long. */
const QUIET = [1_000, 5_000, 30_000];

/** Something that has news: a file, or a folder. */
export interface NewsEntry {
  readonly key: string;
  readonly uri: string;
}

/** What the check of the workspace has still to look at. Nothing is taken off before it has been done. */
export class WorkspaceNews {
  private readonly waiting = new Map<string, NewsEntry>();
  private readonly timers = new Set<ReturnType<typeof setTimeout>>();
  private asked = 1;
  private done = 0;
  private listingsAsked = 0;
  private listingsDone = 0;
  private settingsAsked = 0;
  private settingsDone = 0;
  private wake: (() => void) | undefined;

  /** A file or folder has changed, come or gone. */
  add(uri: string): void {
    const key = keyOf(uri);
    // A new object: who is looking at the file just now has not seen this.
    this.waiting.set(key, { key, uri });
    this.wake?.();
  }

  /** Everything is to be looked at, as the user sees it. */
  again(): void {
    this.asked++;
    this.wake?.();
  }

  /** The files are to be listed again, in silence. */
  list(): void {
    this.listingsAsked++;
    this.wake?.();
  }

  /** The same once the watcher has gone quiet, and some time after: what happens in a new folder it may never tell. */
  listWhenQuiet(): void {
    this.forgetTimers();
    for (const delay of QUIET) {
      const timer = setTimeout(() => {
        this.timers.delete(timer);
        this.list();
      }, delay);
      (timer as { unref?: () => void }).unref?.();
      this.timers.add(timer);
    }
  }

  /** Settings may have changed. */
  settings(): void {
    this.settingsAsked++;
    this.wake?.();
  }

  /** Begins anew, as a check does that was stopped. */
  reset(): void {
    this.forgetTimers();
    this.waiting.clear();
    this.asked++;
  }

  /** Whether everything is asked for; the function says that it has been done. */
  takeAll(): (() => void) | undefined {
    const { asked, listingsAsked } = this;
    if (asked === this.done) return undefined;
    return () => {
      this.done = asked;
      this.listingsDone = listingsAsked;
    };
  }

  /** The same of a listing. */
  takeListing(): (() => void) | undefined {
    const { listingsAsked } = this;
    if (listingsAsked === this.listingsDone) return undefined;
    return () => {
      this.listingsDone = listingsAsked;
    };
  }

  /** The same of settings. */
  takeSettings(): (() => void) | undefined {
    const { settingsAsked } = this;
    if (settingsAsked === this.settingsDone) return undefined;
    return () => {
      this.settingsDone = settingsAsked;
    };
  }

  /** What waits now. */
  entries(): readonly NewsEntry[] {
    return [...this.waiting.values()];
  }

  /** An entry has been looked at; newer news of the same file stay. */
  settle(entry: NewsEntry | undefined): void {
    if (entry && this.waiting.get(entry.key) === entry) this.waiting.delete(entry.key);
  }

  /** The entry of a file that is looked at for another reason. */
  entryOf(key: string): NewsEntry | undefined {
    return this.waiting.get(key);
  }

  /** Waits until there is something to look at. */
  async wait(token: CancellationToken): Promise<void> {
    while (!this.isAny() && !token.isCancellationRequested) {
      const cancelled = token.onCancellationRequested(() => this.wake?.());
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
      cancelled.dispose();
      this.wake = undefined;
      if (this.asked === this.done) await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }

  private isAny(): boolean {
    return (
      this.asked !== this.done ||
      this.listingsAsked !== this.listingsDone ||
      this.settingsAsked !== this.settingsDone ||
      this.waiting.size > 0
    );
  }

  private forgetTimers(): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.timers.clear();
  }
}
