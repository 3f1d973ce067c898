// `npm run bench`: measures the product beside what cannot be faster, in one run, and prints ratios. See docs/benchmarks.md.
import { writeFileSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';
import { Context, type Group } from './context';
import { cli } from './groups/cli';
import { cold } from './groups/cold';
import { features } from './groups/features';
import { fixAllGroup } from './groups/fix-all';
import { fleet } from './groups/fleet';
import { floors } from './groups/floors';
import { keystroke } from './groups/keystroke';
import { linear } from './groups/linear';
import { memory } from './groups/memory';
import { open } from './groups/open';
import { people } from './groups/people';
import { rules } from './groups/rules';
import { scan } from './groups/scan';
import { server } from './groups/server';
import { sizes } from './groups/sizes';
import { slices } from './groups/slices';
import { soak } from './groups/soak';
import { syslogGroup } from './groups/syslog';
import { window } from './groups/window';
import { worst } from './groups/worst';
import { readOptions, USAGE } from './options';
import { isMet, type Row, table } from './report';
import { writeTable } from './written-table';

const GROUPS: readonly Group[] = [
  people,
  floors,
  scan,
  cold,
  keystroke,
  worst,
  server,
  features,
  open,
  linear,
  slices,
  memory,
  syslogGroup,
  fixAllGroup,
  cli,
  fleet,
  sizes,
  rules,
  soak,
  window,
];

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const unknown = options.only.filter((name) => !GROUPS.some((group) => group.name === name));
  if (unknown.length > 0) {
    const names = GROUPS.map(({ name }) => name).join(', ');
    throw new Error(`No group ${unknown.join(', ')}: ${names}\n${USAGE}`);
  }
  const context = new Context(options);
  const chosen = GROUPS.filter(({ name, long }) =>
    options.only.length === 0 ? !long : options.only.includes(name),
  );
  const rows: Row[] = [];
  for (const group of chosen) {
    console.error(`… ${group.name}`);
    rows.push(...(await group.run(context)));
  }
  console.log(table(rows));
  const judged = rows.filter((row) => isMet(row) !== undefined);
  console.log(`\n${judged.filter((row) => isMet(row)).length} of ${judged.length} goals met`);
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${platform()} ${arch()}`;
  const report = {
    date: new Date().toISOString(),
    machine,
    node: process.version,
    units: options.length,
    rows: rows.map((row) => ({ ...row, met: isMet(row) ?? null })),
  };
  if (options.docs) writeTable('docs/benchmarks.md', rows);
  writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
