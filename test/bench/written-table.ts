import { readFileSync, writeFileSync } from 'node:fs';
import { cellsOf, type Row, tableOf } from './report';

const HEAD = ['group', 'what', 'measured', 'goal', '', 'from', 'run'];
/** The table stands between these. */
const [BEGIN, END] = ['<!-- written by npm run bench -- --docs -->\n', '\n<!-- end -->'];

/** Writes the rows into the page's table, with the day and the Node.js of their run; rows of other groups stay. */
export function writeTable(file: string, rows: readonly Row[]): void {
  const page = readFileSync(file, 'utf8');
  const [before, rest] = cut(page, BEGIN, file);
  const [old, after] = cut(rest, END, file);
  const run = `${new Date().toISOString().slice(0, 10)}, ${process.version}`;
  const groups = new Set(rows.map(({ group }) => group));
  const kept = old
    .split('\n')
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
    .filter(([group = '']) => group !== '' && !groups.has(group));
  const written = [...kept, ...rows.map((row) => [...cellsOf(row), run])];
  writeFileSync(file, `${before}${BEGIN}${tableOf([HEAD, ...written])}${END}${after}`);
}

function cut(text: string, mark: string, file: string): readonly [string, string] {
  const at = text.indexOf(mark);
  if (at < 0) throw new Error(`${file} has no ${mark.trim()}`);
  return [text.slice(0, at), text.slice(at + mark.length)];
}
