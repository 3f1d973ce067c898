import type { Findings, Row } from './data';

/** What of the findings is shown, and in which order. */
export interface Query {
  /** Words that all have to be found, in whatever column. */
  readonly search: string;
  /** A code, a hop, a severity, a site; empty for all. */
  readonly code: string;
  readonly hop: string;
  readonly severity: string;
  readonly site: string;
  readonly sort: Column;
  readonly descending: boolean;
}

/** A column that can be sorted by. */
export const COLUMNS = ['severity', 'code', 'place', 'host', 'site', 'release', 'message'] as const;
export type Column = (typeof COLUMNS)[number];

/** Everything, as the report has it: by path. */
export const ALL: Query = {
  search: '',
  code: '',
  hop: '',
  severity: '',
  site: '',
  sort: 'place',
  descending: false,
};

/** Finds rows. What is worked out for a text serves all rows that share it, so that 50,000 rows take no time. */
export class Finder {
  private readonly findings: Findings;
  private readonly severities: readonly string[];
  private readonly hopOf: (code: string) => string;
  private readonly ranks = new Map<Column, readonly number[]>();

  constructor(findings: Findings, severities: readonly string[], hopOf: (code: string) => string) {
    this.findings = findings;
    this.severities = severities;
    this.hopOf = hopOf;
  }

  /** The rows that the query asks for, in its order. */
  find(query: Query): Row[] {
    const { rows, files, rules } = this.findings;
    const tests = words(query.search).map((word) => this.holds(word));
    const isRule = rules.map(
      ({ code }) =>
        (query.code === '' || query.code === code) && (query.hop === '' || query.hop === this.hopOf(code)),
    );
    const isFile = files.map(({ site }) => query.site === '' || query.site === site);
    const severity = query.severity === '' ? -1 : this.severities.indexOf(query.severity);
    const found = rows.filter(
      (row) =>
        isRule[row.rule] &&
        isFile[row.file] &&
        (severity < 0 || severity === row.severity) &&
        tests.every((test) => test(row)),
    );
    return this.sorted(found, query);
  }

  private holds(word: string): (row: Row) => boolean {
    const { files, rules, texts } = this.findings;
    const has = (text: string) => text.toLowerCase().includes(word);
    const inFile = files.map(({ path, hostname, site, release }) =>
      has(`${path} ${hostname} ${site} ${release}`),
    );
    const inRule = rules.map(({ code, name }) => has(`${code} ${name}`));
    const inText = texts.map(has);
    const inSeverity = this.severities.map((name) => name === word);
    return ({ file, rule, message, severity, line }) =>
      inFile[file] === true ||
      inRule[rule] === true ||
      inText[message] === true ||
      inSeverity[severity] === true ||
      (word.startsWith(':') && word === `:${line}`);
  }

  private sorted(rows: Row[], { sort, descending }: Query): Row[] {
    // They come in path order already, and sorting keeps equal ones as they were.
    if (sort !== 'place') {
      const ranks = this.ranksOf(sort);
      const keyOf = KEYS[sort];
      rows.sort((a, b) => (ranks[keyOf(a)] ?? 0) - (ranks[keyOf(b)] ?? 0));
    }
    return descending ? rows.reverse() : rows;
  }

  private ranksOf(column: Column): readonly number[] {
    const known = this.ranks.get(column) ?? ranked(this.valuesOf(column));
    this.ranks.set(column, known);
    return known;
  }

  private valuesOf(column: Column): readonly string[] {
    const { files, rules, texts } = this.findings;
    if (column === 'severity') return this.severities.map((_, at) => String(at));
    if (column === 'code') return rules.map(({ code }) => code);
    if (column === 'message') return texts;
    const field = column === 'host' ? 'hostname' : column === 'site' ? 'site' : 'release';
    return files.map((file) => file[field]);
  }
}

const KEYS: Readonly<Record<Column, (row: Row) => number>> = {
  severity: ({ severity }) => severity,
  code: ({ rule }) => rule,
  place: ({ file }) => file,
  host: ({ file }) => file,
  site: ({ file }) => file,
  release: ({ file }) => file,
  message: ({ message }) => message,
};

/** For each value its place in their order; equal ones have the same, and the empty one comes last. */
function ranked(values: readonly string[]): number[] {
  const { compare } = new Intl.Collator('en', { numeric: true });
  const order = [...new Set(values)].sort((a, b) => Number(a === '') - Number(b === '') || compare(a, b));
  const places = new Map(order.map((value, at) => [value, at]));
  return values.map((value) => places.get(value) ?? 0);
}

function words(search: string): string[] {
  return search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
}
