import { join } from 'node:path';
import type { Context, Group } from '../context';
import { comparisonOf } from '../measure';
import { atMost, ms, type Row } from '../report';
import { ServerProcess, type Transport } from '../server-process';

const ROUNDS = 9;

/** A large file opened → its first findings, beside the empty server. */
export const open: Group = {
  name: 'open',
  async run(context: Context) {
    return [
      await opening(context, 'ipc', 'fresh'),
      await opening(context, 'ipc', 'running'),
      await opening(context, 'stdio', 'fresh'),
      await opening(context, 'stdio', 'running'),
    ];
  },
};

/** `fresh`: the first file that the server ever sees; `running`: one of many. */
async function opening(context: Context, transport: Transport, state: 'fresh' | 'running'): Promise<Row> {
  const ours = new Opener(join(context.options.bundles, 'server.js'), transport, state);
  const empty = new Opener(join(context.options.bundles, 'empty-server.cjs'), transport, state);
  const times: number[] = [];
  const floors: number[] = [];
  for (let round = 0; round < ROUNDS + 2; round++) {
    floors.push(await empty.open(context.plain));
    times.push(await ours.open(context.plain));
  }
  ours.stop();
  empty.stop();
  const { candidate, floor, ratio } = comparisonOf(times.slice(2), floors.slice(2));
  return {
    group: 'open',
    name: `first findings, ${state} server, ${transport}`,
    value: ratio,
    unit: '× empty',
    goal: atMost(1.2),
    detail: `${ms(candidate.median)}, empty ${ms(floor.median)}`,
  };
}

class Opener {
  private readonly file: string;
  private readonly transport: Transport;
  private readonly state: 'fresh' | 'running';
  private process: ServerProcess | undefined;
  private count = 0;

  constructor(file: string, transport: Transport, state: 'fresh' | 'running') {
    this.file = file;
    this.transport = transport;
    this.state = state;
  }

  /** Milliseconds until the first findings are there. */
  async open(text: string): Promise<number> {
    if (this.state === 'fresh') this.stop();
    this.process ??= await ServerProcess.start(this.file, this.transport);
    const uri = `file:///bench/${++this.count}.cfg`;
    const start = performance.now();
    await this.process.open(uri, text);
    await this.process.pull(uri);
    const time = performance.now() - start;
    await this.process.close(uri);
    return time;
  }

  stop(): void {
    this.process?.stop();
    this.process = undefined;
  }
}
