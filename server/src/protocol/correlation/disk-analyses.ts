import { analyseInSlices } from '../../service';
import { Text } from '../../text/text';
import type { Analysed, Analyses } from '../session/analyses';
import type { WorkspaceFiles } from '../session/session-base';
import type { DocumentSettings } from '../session/settings';

/** Larger files are not read unless they are opened. */
const MAX_FILE = 12_000_000;
/** Units of text that are kept read. */
const MAX_KEPT = 32_000_000;

interface Held {
  readonly stamp: string;
  readonly length: number;
  readonly analysed: Analysed;
}

/** Analyses of files that are not open, each made once for each state of the file; the last used ones are kept. */
export class DiskAnalyses {
  private readonly files: WorkspaceFiles;
  private readonly settings: DocumentSettings;
  private readonly analyses: Analyses;
  private readonly held = new Map<string, Held>();

  constructor(files: WorkspaceFiles, settings: DocumentSettings, analyses: Analyses) {
    this.files = files;
    this.settings = settings;
    this.analyses = analyses;
  }

  /** The analysis of a file as it was when it was last asked for. */
  last(key: string): Analysed | undefined {
    return this.held.get(key)?.analysed;
  }

  /** The analysis of a file as it is now; undefined when it cannot be read. */
  async of(key: string, uri: string): Promise<Analysed | undefined> {
    const [stamp, settings] = await Promise.all([this.files.stamp(uri), this.settings.of(uri)]);
    const known = this.held.get(key);
    this.held.delete(key);
    if (stamp === undefined) return undefined;
    if (known?.stamp === stamp && known.analysed.analysis.settings === settings) {
      this.held.set(key, known);
      return known.analysed;
    }
    const read = await this.files.read(uri, MAX_FILE);
    if (!read) return undefined;
    const analysis = await analyseInSlices(Text.of(read.content), settings, () => false);
    if (!analysis) return undefined;
    const analysed = { uri, version: null, id: this.analyses.newId(), analysis };
    this.held.set(key, { stamp: read.stamp, length: read.content.length, analysed });
    this.trim();
    return analysed;
  }

  private trim(): void {
    let kept = 0;
    for (const [key, { length }] of [...this.held].reverse()) {
      kept += length;
      if (kept > MAX_KEPT && kept > length) this.held.delete(key);
    }
  }
}
