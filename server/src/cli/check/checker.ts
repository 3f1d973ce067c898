import * as l10n from '@vscode/l10n';
import { encode } from '../../disk/encoding';
import type { InputFile } from '../../disk/inputs';
import { type ReadResult, reasonOf } from '../../disk/read-file';
import type { BadSettings, SettingsLookup } from '../../disk/settings-lookup';
import type { Analysis } from '../../service';
import type { Settings, Severity } from '../../shared/settings';
import { Text } from '../../text/text';
import { acceptedIn, type Known } from './accepted';
import type { Baseline } from './baseline';
import { CheckedFile, type RecordsOf, type ReportedFile } from './checked-file';
import { PartnerAnalyses } from './partner-analyses';

type Service = typeof import('../../service/checking');

/** What a check of one file gave. */
export type Outcome =
  | { readonly file: ReportedFile; readonly fixed: readonly string[] }
  | { readonly unreadable: string }
  | { readonly badSettings: BadSettings }
  | { readonly skipped: true }
  /** Interrupted before its end. */
  | { readonly stopped: true };

/** Puts the bytes of a text where they belong; `changed` when they are not those of the file. */
export type Write = (bytes: Uint8Array, changed: boolean) => void;

/** What a checker does besides checking. */
export interface CheckerOptions {
  readonly fix: boolean;
  /** Which fixes reports carry. */
  readonly fixes: 'all' | 'preferred';
  /** Findings to leave out. */
  readonly baseline: Baseline | undefined;
  /** Whether reports show findings of that severity. */
  readonly shows: (severity: Severity) => boolean;
  /** What a text says of devices, where reports ask for it. */
  readonly recordsOf: RecordsOf | undefined;
}

/** UTF-16 units of a text that takes so long that an interrupt should be heard meanwhile. */
const LARGE = 2 ** 16;

/** Fixes and checks files that have been read; prints nothing. */
export class Checker {
  private readonly service: Service;
  private readonly settings: SettingsLookup;
  private readonly options: CheckerOptions;
  private readonly partners: PartnerAnalyses;
  private stopped = false;

  constructor(service: Service, settings: SettingsLookup, options: CheckerOptions) {
    this.service = service;
    this.settings = settings;
    this.options = options;
    this.partners = new PartnerAnalyses(service, settings, options.fix);
  }

  /** Ends the check that is under way. */
  stop(): void {
    this.stopped = true;
  }

  /**
   * Checks a file. When it is to be fixed, `write` is called with the bytes of the fixed text, and throws when they
   * cannot be written; it is called with the old bytes too, when there was nothing to fix.
   */
  async check(input: InputFile, read: ReadResult, write: Write): Promise<Outcome> {
    if ('reason' in read)
      return read.binary && !input.named ? { skipped: true } : { unreadable: read.reason };
    const settings = await this.settings.of(input.location);
    if ('message' in settings) return { badSettings: settings };
    let known: Known;
    try {
      known = await acceptedIn(input, this.options.baseline, this.service, settings);
    } catch (error) {
      return { unreadable: l10n.t('its earlier text: {reason}', { reason: reasonOf(error) }) };
    }
    const before = await this.analysed(read.decoded.content, settings);
    if (!before) return { stopped: true };
    if (!this.options.fix) return this.outcome(input, before, [], known);

    const edits = this.service.fixAll(before);
    const decoded = { ...read.decoded, content: this.service.applyEdits(before.text, edits) };
    const bytes = encode(decoded);
    if (!bytes) {
      const { encoding } = decoded;
      return {
        unreadable: l10n.t('not fixed: {encoding} lacks a character of the fixed text', { encoding }),
      };
    }
    try {
      write(bytes, edits.length > 0);
    } catch (error) {
      return { unreadable: l10n.t('not fixed: {reason}', { reason: reasonOf(error) }) };
    }
    const after = this.service.analyse(Text.of(decoded.content), settings);
    return this.outcome(input, after, codesGone(before, after), known);
  }

  /** A large text is read in slices, so that an interrupt is heard; undefined after one. */
  private async analysed(content: string, settings: Settings): Promise<Analysis | undefined> {
    const text = Text.of(content);
    if (content.length < LARGE) return this.service.analyse(text, settings);
    return this.service.analyseInSlices(text, settings, () => this.stopped);
  }

  private async outcome(
    { path, location, partners }: InputFile,
    found: Analysis,
    fixed: readonly string[],
    { isAccepted, earlier }: Known,
  ): Promise<Outcome> {
    const { asOneEdit, reportedFixesOf, tieAcross, withFindingsOfChange } = this.service;
    const fixesOf: typeof reportedFixesOf =
      this.options.fixes === 'all'
        ? reportedFixesOf
        : (found, finding) => {
            const [preferred] = reportedFixesOf(found, finding).filter((fix) => fix.preferred);
            return [preferred && asOneEdit(found, preferred)].filter((fix) => fix !== undefined);
          };
    const analysis = withFindingsOfChange(earlier, found);
    const others = partners ? await this.partners.of(partners) : [];
    if (partners) this.partners.keep(location, analysis);
    const ties = others.length > 0 ? tieAcross([{ path, analysis }, ...others]) : [];
    const { shows } = this.options;
    const file = new CheckedFile(path, analysis, {
      fixesOf,
      fixAll: this.service.fixAll,
      recordsOf: this.options.recordsOf,
      isAccepted,
      shows,
      others,
      ties,
    });
    return { file, fixed };
  }
}

/** The codes of the findings that are there before and not after, one for each finding. */
function codesGone(before: Analysis, after: Analysis): string[] {
  const left = after.findings.map(({ code }) => code);
  return before.findings
    .map(({ code }) => code)
    .filter((code) => {
      const at = left.indexOf(code);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
}
