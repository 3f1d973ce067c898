import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from '../configs/generate';
import { MIXED, NXOS, PLAIN } from '../configs/knobs';
import type { Context, Group } from '../context';
import { comparisonOf, timeOf } from '../measure';
import { atLeast, atMost, ms, type Row } from '../report';

const FILE_LENGTH = 260 * 1024;
const STARTS = 15;
const ROUNDS = 5;

/** The command line as a user waits for it: whole processes. */
export const cli: Group = {
  name: 'cli',
  run(context: Context) {
    const { bundles, scratch, files } = context.options;
    const program = join(bundles, 'cli.js');
    const one = join(scratch, 'one');
    const many = join(scratch, 'many');
    writeFiles(one, 1, 8 * 1024);
    writeFiles(many, files, FILE_LENGTH);
    return [starting(program, one), throughput(context, program, one, many)];
  },
};

function starting(program: string, folder: string): Row {
  const ours: number[] = [];
  const floors: number[] = [];
  for (let round = 0; round < STARTS; round++) {
    floors.push(timeOf(() => run('-e', '0')));
    ours.push(timeOf(() => run(program, 'check', join(folder, '0.cfg'))));
  }
  const { candidate, floor, ratio } = comparisonOf(ours, floors);
  return {
    group: 'cli',
    name: 'check of one small file',
    value: ratio,
    unit: 'N',
    goal: atMost(1.5),
    detail: `${ms(candidate.median)}, N ${ms(floor.median)}`,
  };
}

/** What many files add to one, beside what reading and decoding them adds: the process's own start is left out. */
function throughput(context: Context, program: string, one: string, many: string): Row {
  const { files, bundles } = context.options;
  const reader = join(bundles, 'read-files.cjs');
  const ours: number[] = [];
  const floors: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const small = timeOf(() => run(reader, one));
    floors.push(timeOf(() => run(reader, many)) - small);
    const start = timeOf(() => run(program, 'check', '--quiet', one));
    ours.push(timeOf(() => run(program, 'check', '--quiet', many)) - start);
  }
  const { candidate, floor, ratio } = comparisonOf(floors, ours);
  const rate = (files * FILE_LENGTH) / 1e6 / (floor.median / 1000);
  return {
    group: 'cli',
    name: `rate over ${files} files of 260 KB`,
    value: ratio,
    unit: '× reading',
    goal: atLeast(0.5),
    detail: `${ms(floor.median)} (${rate.toFixed(0)} MB/s), reading and decoding ${ms(candidate.median)}`,
  };
}

function writeFiles(folder: string, count: number, length: number): void {
  mkdirSync(folder, { recursive: true });
  for (let seed = 0; seed < count; seed++) {
    // A tenth is of the long-tailed kind, and two tenths come from Nexus switches.
    const kind = seed % 10 === 9 ? MIXED : seed % 5 === 3 ? NXOS : PLAIN;
    writeFileSync(join(folder, `${seed}.cfg`), generate({ ...kind, length, seed: 1000 + seed }));
  }
}

function run(...words: string[]): void {
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  if (status !== 0 && status !== 1) throw new Error(`${words.join(' ')}: status ${status}\n${stderr}`);
}
