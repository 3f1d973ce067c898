// The tables of expected findings in examples/README.md and test/fixtures/seed/README.md, read for tests.
import { readdirSync, readFileSync } from 'node:fs';

export interface ExpectedFinding {
  code: string;
  severity: string;
  /** Counted from 1, as a reader of the table counts. */
  line: number;
  /** The line as the table quotes it, without its indentation. */
  text: string;
}

export const folders = ['examples', 'test/fixtures/seed'];

/** Each file of a table with what is expected on it, in the order of its lines. */
export function expectedFindings(folder: string): Map<string, ExpectedFinding[]> {
  const expected = new Map<string, ExpectedFinding[]>();
  for (const row of readFileSync(`${folder}/README.md`, 'utf8').split('\n')) {
    const [file, line, code, severity, text] = row.split(' | ').map((cell) => cell.replace(/^\| /, ''));
    if (!row.startsWith('| ') || !file || !/\.(?:cfg|txt)$/.test(file)) continue;
    const findings = expected.get(file) ?? [];
    expected.set(file, findings);
    if (code === undefined || code === '–') continue;
    findings.push({
      code,
      severity: severity ?? '',
      line: Number(line),
      text: (text ?? '').replace(/^`|`$/g, ''),
    });
  }
  for (const findings of expected.values())
    findings.sort((a, b) => a.line - b.line || (a.code < b.code ? -1 : 1));
  return expected;
}

/** The configurations and captures that lie in the folder. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /\.(?:cfg|txt)$/.test(name))
    .sort();
}
