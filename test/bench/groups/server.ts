import { strict as assert } from 'node:assert';
import { join } from 'node:path';
import { analyse } from '../../../server/src/service';
import { DEFAULT_SETTINGS } from '../../../server/src/shared/settings';
import { Text } from '../../../server/src/text/text';
import type { Context, Group } from '../context';
import { keystrokes } from '../edits';
import { comparisonOf, timesOf } from '../measure';
import { atMost, ms, type Row } from '../report';
import { ServerProcess, type Transport } from '../server-process';

const URI = 'file:///bench/large.cfg';
const BLOCK = 50;
const STARTS = 7;

/** Keystroke → fresh diagnostics through the real server, beside an empty one. */
export const server: Group = {
  name: 'server',
  async run(context: Context) {
    const rows: Row[] = [];
    for (const transport of ['ipc', 'stdio'] as const) {
      rows.push(...(await typing(context, transport)));
      rows.push(await starting(context, transport));
    }
    return rows;
  },
};

async function typing(context: Context, transport: Transport): Promise<Row[]> {
  const { bundles, keystrokes: count } = context.options;
  const [ours, oursSmall, empty] = await Promise.all([
    ServerProcess.start(join(bundles, 'server.js'), transport),
    ServerProcess.start(join(bundles, 'server.js'), transport),
    ServerProcess.start(join(bundles, 'empty-server.cjs'), transport),
  ]);
  try {
    const large = new Series(ours, context.plain, count);
    const small = new Series(oursSmall, context.small, count);
    const floor = new Series(empty, context.plain, count);
    const all = [large, small, floor];
    for (const series of all) await series.open();
    for (let done = 0; done < count; done += BLOCK) for (const series of all) await series.type(BLOCK);
    const hovers: number[] = [];
    for (let i = 0; i < count; i++) hovers.push(await empty.hover(URI));
    await large.check();
    return typingRows(transport, large.times, small.times, floor.times, hovers);
  } finally {
    for (const process of [ours, oursSmall, empty]) process.stop();
  }
}

function typingRows(
  transport: Transport,
  large: readonly number[],
  small: readonly number[],
  empty: readonly number[],
  hovers: readonly number[],
): Row[] {
  const [inLarge, inSmall, floor, hover] = [timesOf(large), timesOf(small), timesOf(empty), timesOf(hovers)];
  const group = `server, ${transport}`;
  return [
    {
      group,
      name: 'keystroke, median',
      value: inLarge.median / floor.median,
      unit: 'E',
      goal: atMost(0.1),
      detail: `${ms(inLarge.median)}, E ${ms(floor.median)}`,
    },
    {
      group,
      name: 'keystroke, p95',
      value: inLarge.p95 / floor.p95,
      unit: 'E',
      goal: atMost(0.1),
      detail: `${ms(inLarge.p95)}, E ${ms(floor.p95)}`,
    },
    {
      group,
      name: 'keystroke, large / small',
      value: inLarge.median / inSmall.median,
      unit: '×',
      goal: atMost(1.3),
      detail: `${ms(inLarge.median)} / ${ms(inSmall.median)}`,
    },
    {
      group,
      name: 'keystroke beside a request without work',
      value: inLarge.median / hover.median,
      unit: 'E0',
      detail: `E0 ${ms(hover.median)}, p95 ${ms(hover.p95)}`,
    },
  ];
}

async function starting(context: Context, transport: Transport): Promise<Row> {
  const { bundles } = context.options;
  const start = async (file: string) => {
    const process = await ServerProcess.start(join(bundles, file), transport);
    process.stop();
    return process.startTime;
  };
  const ours: number[] = [];
  const empty: number[] = [];
  for (let i = 0; i < STARTS; i++) {
    empty.push(await start('empty-server.cjs'));
    ours.push(await start('server.js'));
  }
  const { candidate, floor, ratio } = comparisonOf(ours, empty);
  return {
    group: `server, ${transport}`,
    name: 'start until `initialize` is answered',
    value: ratio,
    unit: '× empty',
    goal: atMost(1.1),
    detail: `${ms(candidate.median)}, empty ${ms(floor.median)}`,
  };
}

/** Keystrokes into one server. */
class Series {
  readonly times: number[] = [];
  private readonly process: ServerProcess;
  private readonly content: string;
  private readonly strokes: ReturnType<typeof keystrokes>;
  private next = 0;

  constructor(process: ServerProcess, content: string, count: number) {
    this.process = process;
    this.content = content;
    this.strokes = keystrokes(content, count + (count % 2));
  }

  async open(): Promise<void> {
    await this.process.open(URI, this.content);
    await this.process.pull(URI);
    // As long a warm-up as the measurement: a server runs for hours.
    const warmUp = keystrokes(this.content, this.strokes.length, 11);
    for (const stroke of warmUp) await this.process.type(URI, stroke);
  }

  async type(count: number): Promise<void> {
    for (let i = 0; i < count && this.next < this.strokes.length; i++) {
      const stroke = this.strokes[this.next++];
      if (stroke) this.times.push(await this.process.type(URI, stroke));
    }
  }

  /** After all keystrokes the text is as it was, and so are the findings. */
  async check(): Promise<void> {
    const report = await this.process.pull(URI, false);
    const expected = analyse(Text.of(this.content), DEFAULT_SETTINGS).findings;
    assert.deepEqual(
      report.kind === 'full' ? report.items.map(({ code, range }) => ({ code, range })) : [],
      expected.map(({ code, range }) => ({ code, range })),
    );
  }
}
