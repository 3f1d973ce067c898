/** A text, or the number of one that stands further up in the data: texts are counted in the order they come. */
export type Shared = string | number;

/** Rule (`SL201 name`), severity (0 is error), line and column from 1, message, and what mends it. */
export type PageFinding = readonly [
  rule: Shared,
  severity: number,
  line: number,
  column: number,
  message: Shared,
  fix?: Shared,
];

/** Path, host name, system with release, site, findings. */
export type PageFile = readonly [
  path: string,
  hostname: string,
  release: Shared,
  site: Shared,
  findings: readonly PageFinding[],
];

/** What the script of the page reads. */
export interface PageData {
  /** Files with findings, in path order. */
  readonly files: readonly PageFile[];
}

/** What the script says, in the language of the report, with `{placeholders}`. */
export interface PageTexts {
  readonly page: string;
  readonly none: string;
  readonly one: string;
  readonly several: string;
  /** Some of those found. */
  readonly range: string;
  /** Those found, of all. */
  readonly whole: string;
}

/** What the script has to know besides the findings. */
export interface PageOptions {
  readonly link: { readonly template: string; readonly folder: string } | null;
  readonly texts: PageTexts;
}
