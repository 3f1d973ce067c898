/** One line of the report: a number, what it may be at most or at least, and what it was made of. */
export interface Row {
  readonly group: string;
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly goal?: Goal;
  readonly detail: string;
}

export interface Goal {
  readonly bound: 'at most' | 'at least';
  readonly value: number;
}

export const atMost = (value: number): Goal => ({ bound: 'at most', value });
export const atLeast = (value: number): Goal => ({ bound: 'at least', value });

/** Whether the number is what it should be; undefined without a goal. */
export function isMet({ value, goal }: Row): boolean | undefined {
  if (!goal) return undefined;
  return goal.bound === 'at most' ? value <= goal.value : value >= goal.value;
}

/** A number with as many digits as it is worth. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return '–';
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toPrecision(2);
}

/** Milliseconds, in words. */
export function ms(value: number): string {
  return `${figure(value)} ms`;
}

/** What a row of the table holds. */
export function cellsOf(row: Row): string[] {
  return [
    row.group,
    row.name,
    `${figure(row.value)} ${row.unit}`.trim(),
    row.goal ? `${row.goal.bound === 'at most' ? '≤' : '≥'} ${row.goal.value} ${row.unit}`.trim() : '',
    { true: 'met', false: 'NOT MET', undefined: '' }[String(isMet(row))] ?? '',
    row.detail,
  ];
}

/** The rows as a Markdown table, which is also readable on a terminal. */
export function table(rows: readonly Row[]): string {
  return tableOf([['group', 'what', 'measured', 'goal', '', 'from'], ...rows.map(cellsOf)]);
}

/** Cells as a Markdown table; the first row is its head. */
export function tableOf(all: readonly (readonly string[])[]): string {
  const widths =
    all[0]?.map((_, column) => Math.max(3, ...all.map((row) => (row[column] ?? '').length))) ?? [];
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = widths.map((width) => '-'.repeat(width));
  return [...all.slice(0, 1), rule, ...all.slice(1)].map(line).join('\n');
}
