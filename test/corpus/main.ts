/**
 * `npm run corpus -- PATH…`: reads every file below the paths, prints each error and warning with its line, and holds all
 * files and all their fixes to the laws of `test/service/laws.ts`. For public configurations that are not ours to keep.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkPlans } from '../changes/planned';
import { checkFixAll, checkFixes, checkLossless, read } from '../service/laws';

const filesUnder = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => filesUnder(join(path, name)))
    : [path];

const shown = process.argv.includes('--all')
  ? ['error', 'warning', 'information', 'hint']
  : ['error', 'warning'];
const paths = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const dialects = new Map<string, number>();
const codes = new Map<string, number>();
let fixes = 0;
let scripts = 0;
let broken = 0;
for (const file of paths.flatMap(filesUnder)) {
  const source = readFileSync(file, 'utf8');
  const analysis = read(source);
  const kind = `${analysis.identity.dialect}${analysis.identity.whole ? ', whole' : ''}`;
  dialects.set(kind, (dialects.get(kind) ?? 0) + 1);
  for (const finding of analysis.findings) {
    const key = `${finding.code} ${finding.severity}`;
    codes.set(key, (codes.get(key) ?? 0) + 1);
    if (!shown.includes(finding.severity)) continue;
    const line = finding.range.start.line;
    console.log(
      `${file}:${line + 1}: ${finding.severity} ${finding.code} ${finding.message}\n    ${analysis.text.line(line)}`,
    );
  }
  try {
    checkLossless(analysis);
    fixes += checkFixes(source, analysis);
    checkFixAll(source, analysis);
    scripts += checkPlans(source);
  } catch (error) {
    broken++;
    console.log(
      `${file}: BROKEN LAW ${error instanceof Error ? error.message.slice(0, 600) : String(error)}`,
    );
  }
}
const table = (counts: Map<string, number>): string =>
  [...counts]
    .sort()
    .map(([name, count]) => `  ${name}: ${count}`)
    .join('\n');
console.log(
  `files\n${table(dialects)}\nfindings\n${table(codes)}\nfixes checked: ${fixes}, scripts typed: ${scripts}, files that break a law: ${broken}`,
);
process.exitCode = broken > 0 ? 1 : 0;
