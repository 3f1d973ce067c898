import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Usage } from './usage';

/** Whole processes, with what each has used. */
export class Processes {
  readonly version: string;
  private readonly program: string;
  private readonly bundles: string;
  private readonly executable: string;
  private readonly usage: string;

  constructor(executable: string, bundles: string, scratch: string) {
    this.executable = executable;
    this.bundles = bundles;
    this.program = join(bundles, 'cli.js');
    this.usage = resolve(scratch, 'usage.json');
    this.version = spawnSync(executable, ['--version'], { encoding: 'utf8' }).stdout.trim().slice(1);
  }

  /** A check of the command line. */
  check(...words: string[]): Usage {
    return this.node(this.program, 'check', '--quiet', ...words);
  }

  /** Node.js with these words. */
  node(...words: string[]): Usage {
    const env = { ...process.env, BENCH_USAGE: this.usage };
    const all = ['--require', resolve(this.bundles, 'usage.cjs'), ...words];
    const { status } = spawnSync(this.executable, all, { env, stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0 && status !== 1) throw new Error(`${words.join(' ')}: status ${status}`);
    return JSON.parse(readFileSync(this.usage, 'utf8')) as Usage;
  }
}
