import { type CrossTie, configsElsewhere, tieAcross } from '../../service';
import { factsOf, tieWishes } from '../../service/device-files';
import type { Finding } from '../../service/types';
import type { Analysed, Analyses } from '../session/analyses';
import type { SessionBase } from '../session/session-base';
import type { DocumentSettings } from '../session/settings';
import { keyOf } from '../session/uri-key';
import { DeviceIndex } from './device-index';
import { DiskAnalyses } from './disk-analyses';
import { NOTHING, TIES_PAUSE, type Tied } from './tied';

/**
 * What captures and configurations of the same devices tell each other across files. Which files those are is found out
 * after a change and beside the requests; a request is answered with what is known, and once more is known the client is
 * told to ask again.
 */
export class WorkspaceTies {
  private readonly session: SessionBase;
  private readonly analyses: Analyses;
  private readonly index: DeviceIndex;
  private readonly disk: DiskAnalyses | undefined;
  private readonly partners = new Map<string, readonly string[]>();
  private readonly told = new Map<string, { readonly text: string; readonly number: number }>();
  private readonly made = new WeakMap<Analysed, { readonly ids: string; readonly tied: Tied }>();
  private readonly listeners: (() => void)[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private reviewing = false;

  constructor(session: SessionBase, settings: DocumentSettings, analyses: Analyses) {
    this.session = session;
    this.analyses = analyses;
    const { workspaceFiles } = session.host;
    this.index = new DeviceIndex(session, (key) => this.openAt(key) !== undefined);
    this.disk = workspaceFiles && new DiskAnalyses(workspaceFiles, settings, analyses);
    this.index.onChange(() => this.soon());
    const note = ({ uri, analysis }: Analysed): void => {
      this.index.directory.set(keyOf(uri), factsOf(analysis));
      this.soon();
    };
    for (const { uri } of session.documents.all()) {
      const analysed = analyses.last(uri);
      if (analysed) note(analysed);
    }
    analyses.onAnalysed(note);
    session.watched.onChange(() => this.soon());
    settings.onChange(() => this.soon());
    session.documents.onDidClose(({ document: { uri } }) => {
      this.partners.delete(uri);
      this.told.delete(uri);
      this.index.directory.set(keyOf(uri), undefined);
      this.index.look(uri);
      this.soon();
    });
  }

  /** Called when a document that has been reported would be reported otherwise now. */
  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** What is known now. Nothing is read for it. */
  of(analysed: Analysed): Tied {
    const partners = (this.partners.get(analysed.uri) ?? []).flatMap((key) => this.lastOf(key) ?? []);
    if (partners.length === 0) return NOTHING;
    const ids = partners.map(({ id }) => id).join();
    const made = this.made.get(analysed);
    if (made?.ids === ids) return made.tied;
    const tied = tiedBy(analysed, partners);
    this.made.set(analysed, { ids, tied });
    return tied;
  }

  /** The same for a report to the client, with a number that changes when it says something else. */
  report(analysed: Analysed): { readonly tied: Tied; readonly number: number } {
    const tied = this.of(analysed);
    // What was reported before this was loaded had no ties, and the number 0.
    const { text, number: last } = this.told.get(analysed.uri) ?? { text: '', number: 0 };
    const number = last + Number(text !== tied.text);
    this.told.set(analysed.uri, { text: tied.text, number });
    return { tied, number };
  }

  /** The analysis of a file that is not open, unless the file has changed since. */
  async held(uri: string, id: string): Promise<Analysed | undefined> {
    const key = keyOf(uri);
    if (this.disk?.last(key)?.id !== id) return undefined;
    const analysed = await this.disk.of(key, uri);
    return analysed?.id === id ? analysed : undefined;
  }

  private soon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(
      this.session.log.background('ties', () => this.review()),
      TIES_PAUSE,
    );
  }

  /** Finds the files that matter for each open document, and reads those that are not open. */
  private async review(): Promise<void> {
    if (this.reviewing) {
      this.soon();
      return;
    }
    this.reviewing = true;
    try {
      let changed = false;
      for (const { uri } of this.session.documents.all()) {
        const analysed = this.analyses.last(uri);
        if (!analysed) continue;
        this.partners.set(uri, await this.partnersOf(analysed));
        changed ||= (this.told.get(uri)?.text ?? '') !== this.of(analysed).text;
      }
      if (changed) for (const listener of this.listeners) listener();
    } finally {
      this.reviewing = false;
    }
  }

  private async partnersOf({ uri, analysis }: Analysed): Promise<string[]> {
    const wishes = tieWishes(analysis);
    if (wishes.asks.length === 0 && wishes.explains.length === 0) return [];
    this.index.start();
    const found: string[] = [];
    for (const key of this.index.directory.partnersOf(keyOf(uri), wishes)) {
      const open = this.openAt(key);
      const partner = open ? await this.analyses.of(open) : await this.disk?.of(key, this.index.uriOf(key));
      if (partner || open) found.push(key);
    }
    return found;
  }

  private lastOf(key: string): Analysed | undefined {
    const open = this.openAt(key);
    return open ? this.analyses.last(open.uri) : this.disk?.last(key);
  }

  private openAt(key: string) {
    const { documents } = this.session;
    return documents.get(key) ?? documents.all().find(({ uri }) => keyOf(uri) === key);
  }
}

function tiedBy(analysed: Analysed, partners: readonly Analysed[]): Tied {
  const files = [analysed, ...partners].map((one) => ({ path: one.uri, analysis: one.analysis }));
  const ties = new Map<Finding, CrossTie>();
  for (const tie of tieAcross(files)) if (tie.path === analysed.uri) ties.set(tie.finding, tie);
  const byUri = new Map(partners.map((partner) => [partner.uri, partner]));
  const { findings } = analysed.analysis;
  return {
    text: ties.size === 0 ? '' : JSON.stringify(findings.map((finding) => ties.get(finding)?.related ?? 0)),
    related: (finding) => ties.get(finding)?.related ?? [],
    explainedBy: (finding) =>
      (ties.get(finding)?.explainedBy ?? []).flatMap((cause) => {
        const partner = byUri.get(cause.path);
        return partner ? [{ analysed: partner, finding: cause.finding }] : [];
      }),
    configs: (finding) => configsElsewhere(finding, analysed.uri, files.slice(1)),
  };
}
