import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import * as l10n from '@vscode/l10n';
import type { Outcome } from './checker';
import type { InputFile } from './inputs';
import { unpacked } from './received-file';
import type { Reply, WorkerData } from './worker';

/** Files that may be done for each worker before the one that is next in the report. */
const AHEAD = 16;

interface Job {
  readonly index: number;
  readonly input: InputFile;
}

/**
 * Worker threads that check files. Results come in the order of the files, whatever is done first; a file that
 * takes long holds the others up once enough of them wait, so that memory stays bounded.
 */
export class Pool {
  private readonly data: WorkerData;
  private readonly files: readonly InputFile[];
  private readonly workers = new Map<Worker, Job | undefined>();
  private readonly done = new Map<number, Outcome>();
  private readonly ahead: number;
  private sent = 0;
  private taken = 0;
  private stopped = false;
  private wake = () => {};

  constructor(files: readonly InputFile[], jobs: number, data: WorkerData) {
    this.files = files;
    this.data = data;
    this.ahead = jobs * AHEAD;
    for (let i = 0; i < Math.min(jobs, files.length); i++) this.start();
  }

  /** Sends no more files; those that have been sent are still checked. */
  stop(): void {
    this.stopped = true;
    this.wake();
  }

  /** The outcomes in the order of the files. */
  async *outcomes(): AsyncGenerator<readonly [InputFile, Outcome]> {
    try {
      for (const [index, input] of this.files.entries()) {
        this.send();
        while (!this.done.has(index) && !(this.stopped && index >= this.sent)) await this.change();
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

  private change(): Promise<void> {
    return new Promise((resolve) => {
      this.wake = resolve;
    });
  }

  private start(): void {
    const program = join(__dirname, 'cli.js');
    const worker = new Worker(program, { argv: ['#worker'], workerData: this.data });
    this.workers.set(worker, undefined);
    worker.on('message', (reply: Reply) =>
      this.receive(worker, 'packed' in reply ? { ...reply, file: unpacked(reply.packed) } : reply),
    );
    worker.on('error', (error) => {
      const failed = this.workers.get(worker);
      if (failed)
        this.receive(worker, { unreadable: l10n.t('not checked: {reason}', { reason: error.message }) });
      this.workers.delete(worker);
      if (!this.stopped && this.sent < this.files.length) this.start();
      this.send();
    });
  }

  private receive(worker: Worker, outcome: Outcome): void {
    const job = this.workers.get(worker);
    if (!job) return;
    this.done.set(job.index, outcome);
    this.workers.set(worker, undefined);
    this.send();
    this.wake();
  }

  private send(): void {
    for (const [worker, job] of this.workers) {
      const input = this.files[this.sent];
      if (job) continue;
      if (this.stopped || !input || this.sent - this.taken >= this.ahead) return;
      this.workers.set(worker, { index: this.sent++, input });
      worker.postMessage(input);
    }
  }

  /** A worker that is writing a file may finish it. */
  private async end(): Promise<void> {
    this.stopped = true;
    while ([...this.workers.values()].some((job) => job !== undefined)) await this.change();
    await Promise.all([...this.workers.keys()].map((worker) => worker.terminate()));
  }
}
