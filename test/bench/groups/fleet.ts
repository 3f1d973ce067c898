import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { generate } from '../configs/generate';
import { MIXED, NXOS, PLAIN } from '../configs/knobs';
import type { Context, Group } from '../context';
import { comparisonOf, medianOf, timeOf } from '../measure';
import { atMost, ms, type Row } from '../report';
import type { Usage } from '../usage';

const FILE_LENGTH = 30 * 1024;
const ROUNDS = 3;
/** Every tenth file has something wrong, as in a fleet that is cared for. */
const FAULTY = 10;

/** A run of a whole process. */
interface Run extends Usage {
  readonly wall: number;
}

/** Many configurations of 30 KB: the same process over one file, half of them and all, with one thread and with two. */
export const fleet: Group = {
  name: 'fleet',
  run(context: Context) {
    const { bundles, scratch, files } = context.options;
    const folder = join(scratch, 'fleet');
    const one = join(folder, 'one');
    const half = join(folder, 'all', 'a');
    const all = join(folder, 'all');
    writeFiles(one, 0, 1);
    const middle = Math.ceil(files / 2);
    writeFiles(half, 0, middle);
    writeFiles(join(all, 'b'), middle, files);
    return new Fleet(bundles, folder, files).rows({ one, half, all });
  },
};

interface Folders {
  readonly one: string;
  readonly half: string;
  readonly all: string;
}

class Fleet {
  private readonly program: string;
  private readonly bundles: string;
  private readonly usage: string;
  private readonly files: number;

  constructor(bundles: string, scratch: string, files: number) {
    this.program = join(bundles, 'cli.js');
    this.bundles = bundles;
    this.usage = join(scratch, 'usage.json');
    this.files = files;
  }

  rows({ one, half, all }: Folders): Row[] {
    const parts = [join(all, 'a'), join(all, 'b')];
    const runs = { start: [], half: [], all: [], two: [], reader: [], cat: [] } as Record<string, Run[]>;
    const add = (name: string, run: Run) => runs[name]?.push(run);
    for (let round = 0; round < ROUNDS; round++) {
      add(
        'cat',
        timed(() => this.cat(parts)),
      );
      add(
        'reader',
        timed(() => this.node(join(this.bundles, 'read-files.cjs'), ...parts)),
      );
      add('start', this.check(one, 1));
      add('half', this.check(half, 1));
      add('all', this.check(all, 1));
      add('two', this.check(all, 2));
    }
    const of = (name: string, what: keyof Run) => (runs[name] ?? []).map((run) => run[what]);
    const starts = of('start', 'wall');
    const work = of('all', 'wall').map((wall, at) => wall - (starts[at] ?? 0));
    return [
      this.rate(work, of('reader', 'wall'), 'a plain reader in Node.js'),
      this.rate(work, of('cat', 'wall'), 'cat'),
      ...threads(of('all', 'wall'), of('two', 'wall'), of('all', 'user'), of('two', 'user')),
      memory(of('half', 'peak'), of('all', 'peak'), of('two', 'peak')),
      linear(
        of('half', 'wall').map((wall, at) => wall - (starts[at] ?? 0)),
        work,
      ),
    ];
  }

  private rate(work: readonly number[], floor: readonly number[], name: string): Row {
    const { candidate, floor: least, ratio } = comparisonOf(work, floor);
    const seconds = candidate.median / 1000;
    const megabytes = (this.files * FILE_LENGTH) / 1e6;
    const rate = `${(this.files / seconds).toFixed(0)} files/s, ${(megabytes / seconds).toFixed(0)} MB/s`;
    return {
      group: 'fleet',
      name: `${this.files} files of 30 KB, one thread`,
      value: ratio,
      unit: `× ${name}`,
      detail: `${ms(candidate.median)} (${rate}) without the start, ${name} ${ms(least.median)}`,
    };
  }

  private check(folder: string, jobs: number): Run {
    const words = ['--require', resolve(this.bundles, 'usage.cjs'), this.program, 'check', folder];
    const run = timed(() => this.node(...words, '--quiet', '--format', 'json', '--jobs', String(jobs)));
    return { ...run, ...JSON.parse(readFileSync(this.usage, 'utf8')) };
  }

  private node(...words: string[]): void {
    const env = { ...process.env, BENCH_USAGE: this.usage };
    const { status } = spawnSync(process.execPath, words, { env, stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0 && status !== 1) throw new Error(`${words.join(' ')}: status ${status}`);
  }

  private cat(folders: readonly string[]): void {
    for (const cwd of folders) {
      const { error } = spawnSync('cat', readdirSync(cwd), { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
      if (error) throw error;
    }
  }
}

function threads(
  one: readonly number[],
  two: readonly number[],
  oneUser: readonly number[],
  twoUser: readonly number[],
): Row[] {
  const processors = `${availableParallelism()} processors`;
  const row = (name: string, candidates: readonly number[], floors: readonly number[]): Row => {
    const { candidate, floor, ratio } = comparisonOf(candidates, floors);
    const detail = `${ms(candidate.median)}, one thread ${ms(floor.median)}; ${processors}`;
    return { group: 'fleet', name, value: ratio, unit: '× one thread', detail };
  };
  return [row('two threads, wall time', two, one), row('two threads, user time', twoUser, oneUser)];
}

function memory(half: readonly number[], all: readonly number[], two: readonly number[]): Row {
  const megabytes = (peaks: readonly number[]) => `${(medianOf(peaks) / 1e6).toFixed(0)} MB`;
  return {
    group: 'fleet',
    name: 'most memory, twice the files',
    value: comparisonOf(all, half).ratio,
    unit: '×',
    goal: atMost(1.3),
    detail: `half ${megabytes(half)}, all ${megabytes(all)}, all with two threads ${megabytes(two)}`,
  };
}

function linear(half: readonly number[], all: readonly number[]): Row {
  const { candidate, floor, ratio } = comparisonOf(all, half);
  return {
    group: 'fleet',
    name: 'time, twice the files',
    value: ratio,
    unit: '×',
    goal: atMost(2.2),
    detail: `half ${ms(floor.median)}, all ${ms(candidate.median)}, without the start`,
  };
}

function timed(work: () => void): Run {
  return { wall: timeOf(work), user: 0, cpu: 0, peak: 0 };
}

function writeFiles(folder: string, from: number, to: number): void {
  mkdirSync(folder, { recursive: true });
  for (let seed = from; seed < to; seed++) {
    // As in the group `cli`: a tenth is of the long-tailed kind, and two tenths come from Nexus switches.
    const kind = seed % 10 === 9 ? MIXED : seed % 5 === 3 ? NXOS : PLAIN;
    const faults = seed % FAULTY === 0 ? 1 : 0;
    const text = generate({ ...kind, length: FILE_LENGTH, seed: 5000 + seed, faults });
    writeFileSync(join(folder, `${seed}.cfg`), text);
  }
}
