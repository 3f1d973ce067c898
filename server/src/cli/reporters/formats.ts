import type { Wanted } from '../check/received-file';
import type { Reporter, ReportOptions } from './reporter';

/** A format of reports, described once: a new one that lacks a property does not compile. */
export interface Format {
  /** What programs read is English wherever it is made. */
  readonly for: 'people' | 'programs';
  /** What it asks of a file besides its findings. */
  readonly needs: Wanted;
  readonly load: (options: ReportOptions) => Promise<Reporter>;
}

const NOTHING: Wanted = { fixes: false, fingerprints: false, lines: false, devices: false };
const DEVICES: Wanted = { ...NOTHING, devices: true };

/** The formats by name, in the order of the help. All of them can be made of reports too (`merge`). */
export const FORMATS = {
  text: {
    for: 'people',
    needs: { fixes: true, fingerprints: false, lines: true, devices: false },
    load: async (options) => (await import('./text')).textReporter(options),
  },
  concise: {
    for: 'programs',
    needs: NOTHING,
    load: async () => (await import('./concise')).conciseReporter(),
  },
  json: {
    for: 'programs',
    needs: { fixes: true, fingerprints: true, lines: false, devices: true },
    load: async (options) => (await import('./json')).jsonReporter(options),
  },
  sarif: {
    for: 'programs',
    needs: { fixes: true, fingerprints: true, lines: false, devices: false },
    load: async (options) => (await import('./sarif')).sarifReporter(options),
  },
  github: {
    for: 'programs',
    needs: NOTHING,
    load: async () => (await import('./github')).githubReporter(),
  },
  gitlab: {
    for: 'programs',
    needs: { fixes: false, fingerprints: true, lines: false, devices: false },
    load: async () => (await import('./gitlab')).gitlabReporter(),
  },
  junit: {
    for: 'programs',
    needs: NOTHING,
    load: async (options) => (await import('./junit')).junitReporter(options),
  },
  summary: {
    for: 'people',
    needs: DEVICES,
    load: async (options) => (await import('./summary')).summaryReporter(options),
  },
  html: {
    for: 'people',
    needs: { fixes: true, fingerprints: false, lines: false, devices: true },
    load: async (options) => (await import('./html')).htmlReporter(options),
  },
  csv: {
    for: 'programs',
    needs: NOTHING,
    load: async () => (await import('./csv')).csvReporter(),
  },
  'devices-csv': {
    for: 'programs',
    needs: DEVICES,
    load: async () => (await import('./devices-csv')).devicesCsvReporter(),
  },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof FORMATS;

/** The names of the formats. */
export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];

/** A format by its name. */
export function formatOf(name: FormatName): Format {
  return FORMATS[name];
}

/** Whether programs read what is asked for with a word. */
export function isForPrograms(word: string): boolean {
  return FORMAT_NAMES.some((name) => name === word && FORMATS[name].for === 'programs');
}
