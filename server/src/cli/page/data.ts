import type { PageData, PageFile } from '../html/page-data';

/** A finding as the table needs it; `file`, `rule`, `message` and `fix` are places in the lists of `Findings`. */
export interface Row {
  readonly file: number;
  readonly rule: number;
  readonly severity: number;
  readonly line: number;
  readonly column: number;
  readonly message: number;
  readonly fix: number;
}

/** A file with findings. */
export interface FileEntry {
  readonly path: string;
  readonly hostname: string;
  readonly release: string;
  readonly site: string;
}

/** All that the page knows: rows in path order, and the texts that they share. */
export interface Findings {
  readonly rows: readonly Row[];
  readonly files: readonly FileEntry[];
  /** Code and name of each rule. */
  readonly rules: readonly { readonly code: string; readonly name: string }[];
  readonly texts: readonly string[];
}

/** Severities, the gravest first; a row holds the place in this list. */
export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;

/** Unpacks what the report has written: a text stands where it comes first, and its number wherever it comes again. */
export function unpacked({ files: packed }: PageData): Findings {
  const rows: Row[] = [];
  const files: FileEntry[] = [];
  const texts: string[] = [];
  const rules: { code: string; name: string }[] = [];
  const ruleAt = new Map<number, number>();
  const placeOf = (cell: string | number): number => (typeof cell === 'number' ? cell : texts.push(cell) - 1);
  const textOf = (cell: string | number): string => texts[placeOf(cell)] ?? '';
  for (const [path, hostname, release, site, findings] of packed as readonly PageFile[]) {
    const file = files.push({ path, hostname, release: textOf(release), site: textOf(site) }) - 1;
    for (const [ruleText, severity, line, column, message, fix] of findings) {
      const place = placeOf(ruleText);
      const known = ruleAt.get(place) ?? rules.push(ruleOf(texts[place] ?? '')) - 1;
      ruleAt.set(place, known);
      rows.push({
        file,
        rule: known,
        severity,
        line,
        column,
        message: placeOf(message),
        fix: fix === undefined ? -1 : placeOf(fix),
      });
    }
  }
  return { rows, files, rules, texts };
}

function ruleOf(text: string): { code: string; name: string } {
  const [code = '', name = ''] = text.split(' ');
  return { code, name };
}
