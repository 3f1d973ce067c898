import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import * as l10n from '@vscode/l10n';
import type { InputFile } from '../../disk/inputs';
import type { Outcome } from './checker';
import { unpacked } from './received-file';
import type { Reply, WorkerData } from './worker';

/** Checks a file in this thread. */
export type CheckHere = (input: InputFile) => Promise<Outcome>;

/** Files that may be done for each thread before the one that is next in the report. */
const AHEAD = 32;

/** Room (MB) for a worker's young objects: V8 would give each as much as a program of its own has. */
const YOUNG = 6;

/** Files that a worker has at most: it shall not wait for the main thread, nor wake it for each file. */
const SHARE = 8;

/** How long (ms) a file that is being mended may hold up the end. */
const PATIENCE = 1_000;

interface Job {
  readonly index: number;
  readonly input: InputFile;
  /** Sent by itself, since a worker has died over it and others. */
  readonly alone: boolean;
}

/**
 * Threads that check files: this one, and workers beside it. Results come in the order of the files, whatever is done first; a file that
 * takes long holds the others up once enough of them wait, so that memory stays bounded.
 */
export class Pool {
  private readonly data: WorkerData;
  private readonly files: readonly InputFile[];
  private readonly checkHere: CheckHere;
  private readonly workers = new Map<Worker, readonly Job[]>();
  private readonly done = new Map<number, Outcome>();
  /** Files of a worker that has died. */
  private readonly again: Job[] = [];
  private readonly ahead: number;
  private readonly stopping = new Int32Array(new SharedArrayBuffer(4));
  private sent = 0;
  private taken = 0;
  private stopped = false;
  private wake = () => {};

  constructor(
    files: readonly InputFile[],
    jobs: number,
    data: Omit<WorkerData, 'stopping'>,
    checkHere: CheckHere,
  ) {
    this.files = files;
    this.checkHere = checkHere;
    this.data = { ...data, stopping: this.stopping };
    this.ahead = jobs * AHEAD;
    for (let i = 1; i < Math.min(jobs, files.length); i++) this.start();
  }

  /** Begins no more files; those that have been begun are finished. */
  stop(): void {
    this.stopped = true;
    Atomics.store(this.stopping, 0, 1);
    this.wake();
  }

  /** The outcomes in the order of the files. */
  async *outcomes(): AsyncGenerator<readonly [InputFile, Outcome]> {
    try {
      for (const [index, input] of this.files.entries()) {
        this.send();
        while (!this.done.has(index) && !this.isOver(index)) await this.help();
        const outcome = this.done.get(index);
        if (!outcome) return;
        this.done.delete(index);
        this.taken = index + 1;
        yield [input, outcome];
      }
    } finally {
      await this.end();
    }
  }

  /** Checks a file here, if there is one left; what workers have done in the meantime is heard before the next. */
  private async help(): Promise<void> {
    const input = this.stopped || this.sent - this.taken >= this.ahead ? undefined : this.files[this.sent];
    if (!input) return this.change();
    const index = this.sent++;
    const outcome = await this.checkHere(input);
    if (!('stopped' in outcome)) this.done.set(index, outcome);
    await nextTurn();
  }

  /** After a stop, only what is being mended is waited for. */
  private isOver(index: number): boolean {
    return this.stopped && (!this.data.options.fix || this.isNeverDone(index));
  }

  private isNeverDone(index: number): boolean {
    return ![...this.workers.values()].some((jobs) => jobs.some((job) => job.index === index));
  }

  private change(): Promise<void> {
    return new Promise((resolve) => {
      this.wake = resolve;
    });
  }

  private start(): void {
    const program = join(__dirname, 'cli.js');
    const worker = new Worker(program, {
      argv: ['#worker'],
      workerData: this.data,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
    });
    this.workers.set(worker, []);
    worker.on('message', (replies: readonly Reply[]) => this.receive(worker, replies));
    worker.on('error', (error) => {
      const jobs = this.workers.get(worker) ?? [];
      this.workers.delete(worker);
      const [only, ...others] = jobs;
      // Which of several it was, nobody can tell: each is tried by itself.
      if (only && others.length === 0)
        this.done.set(only.index, {
          unreadable: l10n.t('not checked: {reason}', { reason: error.message }),
        });
      else this.again.push(...jobs.map((job) => ({ ...job, alone: true })));
      if (!this.stopped && (this.sent < this.files.length || this.again.length > 0)) this.start();
      this.send();
      this.wake();
    });
  }

  private receive(worker: Worker, replies: readonly Reply[]): void {
    const jobs = this.workers.get(worker) ?? [];
    for (const [at, reply] of replies.entries()) {
      const job = jobs[at];
      if (job && reply !== null) this.done.set(job.index, outcomeOf(reply));
    }
    this.workers.set(worker, jobs.slice(replies.length));
    this.send();
    this.wake();
  }

  private send(): void {
    for (const [worker, jobs] of this.workers) {
      if (this.stopped || jobs.length > SHARE / 2 || jobs.some(({ alone }) => alone)) continue;
      const more = this.take(SHARE - jobs.length, jobs.length === 0);
      if (more.length === 0) continue;
      this.workers.set(worker, [...jobs, ...more]);
      worker.postMessage(more.map(({ input }) => input));
    }
  }

  /** The next files for a worker; one that is to be alone goes to a worker that has nothing else. */
  private take(most: number, isFree: boolean): Job[] {
    const [alone] = isFree ? this.again.splice(0, 1) : [];
    if (alone) return [alone];
    const jobs: Job[] = [];
    // Towards the end the rest is shared out evenly.
    const share = Math.min(most, Math.ceil((this.files.length - this.sent) / (this.workers.size + 1) / 2));
    while (jobs.length < share && this.sent - this.taken < this.ahead) {
      const input = this.files[this.sent];
      if (!input) break;
      jobs.push({ index: this.sent++, input, alone: false });
    }
    return jobs;
  }

  /** A worker that is writing a file may finish it, if that does not take long. */
  private async end(): Promise<void> {
    this.stop();
    const isBusy = (): boolean => [...this.workers.values()].some((jobs) => jobs.length > 0);
    let isOver = !this.data.options.fix;
    const timer = setTimeout(() => {
      isOver = true;
      this.wake();
    }, PATIENCE);
    while (isBusy() && !isOver) await this.change();
    clearTimeout(timer);
    await Promise.all([...this.workers.keys()].map((worker) => worker.terminate()));
  }
}

function outcomeOf(reply: Exclude<Reply, null>): Outcome {
  return 'packed' in reply ? { file: unpacked(reply.packed), fixed: reply.fixed } : reply;
}
