import type { Partner } from '../../disk/inputs';
import { readTextFile } from '../../disk/read-file';
import type { SettingsLookup } from '../../disk/settings-lookup';
import type { Analysis } from '../../service';
import { Text } from '../../text/text';

type Service = typeof import('../../service/checking');

/** Files of one device stand near each other in path order: a few are kept. */
const KEPT = 6;

/** Analyses of files that may tell something about other files. */
export class PartnerAnalyses {
  private readonly service: Service;
  private readonly settings: SettingsLookup;
  private readonly fix: boolean;
  private readonly kept = new Map<string, Analysis>();

  constructor(service: Service, settings: SettingsLookup, fix: boolean) {
    this.service = service;
    this.settings = settings;
    this.fix = fix;
  }

  /** Keeps an analysis that has been made anyway. */
  keep(location: string, analysis: Analysis): void {
    this.kept.delete(location);
    this.kept.set(location, analysis);
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= KEPT) break;
      this.kept.delete(oldest);
    }
  }

  /** Those that can be read; the check of the others' own says why they cannot. */
  async of(partners: readonly Partner[]): Promise<{ path: string; analysis: Analysis }[]> {
    const found: { path: string; analysis: Analysis }[] = [];
    for (const { path, location } of partners) {
      const analysis = this.kept.get(location) ?? (await this.read(location));
      if (!analysis) continue;
      this.keep(location, analysis);
      found.push({ path, analysis });
    }
    return found;
  }

  private async read(location: string): Promise<Analysis | undefined> {
    const read = readTextFile(location);
    const settings = await this.settings.of(location);
    if ('reason' in read || 'message' in settings) return undefined;
    const analysis = this.service.analyse(Text.of(read.decoded.content), settings);
    if (!this.fix) return analysis;
    // Whether its turn has come or not, it counts as mended: all safe fixes converge in one pass.
    const edits = this.service.fixAll(analysis);
    if (edits.length === 0) return analysis;
    return this.service.analyse(Text.of(this.service.applyEdits(analysis.text, edits)), settings);
  }
}
