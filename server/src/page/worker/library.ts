import type { DeviceConfig } from '../../model/device-config';
import { type Analysis, analyse, configsElsewhere, tieAcross } from '../../service';
import { DeviceDirectory, FACTS_LENGTH, factsOfHead, tieWishes } from '../../service/device-files';
import type { Finding, Related } from '../../service/types';
import { SETTINGS_FILE } from '../../settings/file-name';
import type { DialectChoice } from '../../shared/document-messages';
import type { Settings } from '../../shared/settings';
import { Text } from '../../text/text';
import { TeamSettings } from './team-settings';

/** Analyses that are kept; the others are made again when they are asked for. */
const KEPT = 32;

interface Held {
  readonly text: string;
  readonly version: number;
  readonly dialect: DialectChoice;
}

/** What the other texts know of the devices of one. */
export interface Ties {
  related(finding: Finding): readonly Related[];
  configs(finding: Finding): readonly DeviceConfig[];
}

/** The texts of the page and what is known of them. */
export class Library {
  private readonly held = new Map<string, Held>();
  private readonly analyses = new Map<string, Analysis>();
  private readonly directory = new DeviceDirectory();
  private readonly team = new TeamSettings();

  /** Takes a text, new or changed. */
  put(path: string, text: string, version: number): void {
    this.held.set(path, { text, version, dialect: this.held.get(path)?.dialect ?? 'auto' });
    this.analyses.delete(path);
    if (isSettings(path)) {
      this.team.set(path, text);
      this.analyses.clear();
    } else {
      this.directory.set(path, factsOfHead(text.slice(0, FACTS_LENGTH)));
    }
  }

  remove(path: string): void {
    this.held.delete(path);
    this.analyses.delete(path);
    this.directory.set(path, undefined);
    if (!isSettings(path)) return;
    this.team.set(path, undefined);
    this.analyses.clear();
  }

  readAs(path: string, dialect: DialectChoice): void {
    this.held.set(path, { ...this.of(path), dialect });
    this.analyses.delete(path);
  }

  /** Texts in another language are made anew. */
  forget(): void {
    this.analyses.clear();
  }

  text(path: string): string {
    return this.of(path).text;
  }

  /** What is wrong with the settings file that counts for a text. */
  problem(path: string): string | undefined {
    return this.team.problem(path);
  }

  version(path: string): number {
    return this.of(path).version;
  }

  analysis(path: string): Analysis {
    const known = this.analyses.get(path);
    this.analyses.delete(path);
    const analysis = known ?? analyse(Text.of(this.of(path).text), this.settings(path));
    this.analyses.set(path, analysis);
    for (const oldest of this.analyses.keys()) {
      if (this.analyses.size <= KEPT) break;
      this.analyses.delete(oldest);
    }
    return analysis;
  }

  /** What texts of the same devices add to the findings of one. */
  ties(path: string): Ties {
    const analysis = this.analysis(path);
    const partners = this.directory.partnersOf(path, tieWishes(analysis));
    const others = partners
      .filter((other) => this.held.has(other))
      .map((other) => ({ path: other, analysis: this.analysis(other) }));
    const ties = tieAcross([{ path, analysis }, ...others]);
    return {
      related: (finding) => ties.find((tie) => tie.finding === finding)?.related ?? [],
      configs: (finding) => configsElsewhere(finding, path, others),
    };
  }

  private settings(path: string): Settings {
    const settings = this.team.of(path);
    const { dialect } = this.of(path);
    return dialect === 'auto' ? settings : { ...settings, dialect };
  }

  private of(path: string): Held {
    const held = this.held.get(path);
    if (!held) throw new Error(`no text ${path}`);
    return held;
  }
}

function isSettings(path: string): boolean {
  return path.split('/').pop() === SETTINGS_FILE;
}
