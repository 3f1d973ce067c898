import type { Analysed, Analyses } from '../session/analyses';
import type { SessionBase } from '../session/session-base';
import type { DocumentSettings } from '../session/settings';
import { NOTHING, TIES_PAUSE, type Tied } from './tied';
import type { WorkspaceTies } from './workspace-ties';

/** The ties across files, loaded behind the first analysis: a start does without them. */
export class Ties {
  private loaded: WorkspaceTies | undefined;
  private readonly listeners: (() => void)[] = [];

  constructor(session: SessionBase, settings: DocumentSettings, analyses: Analyses) {
    let loading = false;
    const load = session.log.background('ties', async () => {
      const { WorkspaceTies: Loaded } = await import('./workspace-ties');
      this.loaded = new Loaded(session, settings, analyses);
      for (const listener of this.listeners) this.loaded.onChange(listener);
    });
    analyses.onAnalysed(() => {
      if (!loading) setTimeout(load, TIES_PAUSE);
      loading = true;
    });
  }

  /** Called when a document that has been reported would be reported otherwise now. */
  onChange(listener: () => void): void {
    this.listeners.push(listener);
    this.loaded?.onChange(listener);
  }

  /** What is known now. Nothing is read for it. */
  of(analysed: Analysed): Tied {
    return this.loaded?.of(analysed) ?? NOTHING;
  }

  /** The same for a report to the client, with a number that changes when it says something else. */
  report(analysed: Analysed): { readonly tied: Tied; readonly number: number } {
    return this.loaded?.report(analysed) ?? { tied: NOTHING, number: 0 };
  }

  /** The analysis of a file that is not open, unless the file has changed since. */
  async held(uri: string, id: string): Promise<Analysed | undefined> {
    return this.loaded?.held(uri, id);
  }
}
