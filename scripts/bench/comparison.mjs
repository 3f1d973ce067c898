/**
 * A table of two commits' measurements: the median of each row's values, and what became of it.
 * @param {string} name the other commit
 * @param {readonly (readonly { group: string, name: string, value: number, unit: string }[])[]} before its runs
 * @param {typeof before} after those of this tree
 */
export function comparison(name, before, after) {
  const then = valuesOf(before);
  const now = valuesOf(after);
  const rows = [...now].flatMap(([key, { row, values }]) => {
    const other = then.get(key);
    if (!other) return [];
    const [a, b] = [median(other.values), median(values)];
    const change = `${b <= a ? '−' : '+'}${Math.abs((b / a - 1) * 100).toFixed(0)} %`;
    const spread = ({ values: all }) => `${figure(Math.min(...all))}–${figure(Math.max(...all))}`;
    return [
      [
        row.group,
        row.name,
        row.unit,
        figure(a),
        figure(b),
        change,
        `${spread(other)}, ${spread({ values })}`,
      ],
    ];
  });
  const all = [['group', 'what', 'unit', name, 'now', 'change', 'least–most'], ...rows];
  const widths = all[0].map((_, column) => Math.max(...all.map((row) => row[column].length)));
  const line = (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  return [line(all[0]), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

function valuesOf(runs) {
  const found = new Map();
  for (const row of runs.flat()) {
    const key = `${row.group}|${row.name}`;
    if (!found.has(key)) found.set(key, { row, values: [] });
    found.get(key).values.push(row.value);
  }
  return found;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}

function figure(value) {
  return Math.abs(value) >= 10 ? value.toFixed(1) : value.toPrecision(2);
}
