import { strict as assert } from 'node:assert';
import { join } from 'node:path';
import type { Position } from '../../../server/src/text/range';
import { Random } from '../configs/random';
import type { Context, Group } from '../context';
import { timesOf } from '../measure';
import { atMost, ms, type Row } from '../report';
import { ServerProcess } from '../server-process';

const URI = 'file:///bench/large.cfg';
const BLOCK = 20;
const LICENSING = /call-home|destination|vrf|source-interface|trustpoint|license/;

/** What an editor asks while its user reads and writes, each beside the hover of an empty server (E0). */
const REQUESTS = {
  hover: 'textDocument/hover',
  completion: 'textDocument/completion',
  definition: 'textDocument/definition',
  references: 'textDocument/references',
  'signature help': 'textDocument/signatureHelp',
} as const;

type Feature = keyof typeof REQUESTS;

const JUDGED: readonly Feature[] = ['hover', 'completion', 'definition'];
const FEATURES = Object.keys(REQUESTS) as Feature[];

/** Requests at the licensing lines, where there is most to say, and anywhere else, by turns. */
export const features: Group = {
  name: 'features',
  async run(context: Context) {
    const { bundles, keystrokes: count } = context.options;
    const [ours, empty] = await Promise.all([
      ServerProcess.start(join(bundles, 'server.js'), 'ipc'),
      ServerProcess.start(join(bundles, 'empty-server.cjs'), 'ipc'),
    ]);
    try {
      for (const process of [ours, empty]) {
        await process.open(URI, context.plain);
        await process.pull(URI);
      }
      return await measured(ours, empty, places(context.plain, count));
    } finally {
      for (const process of [ours, empty]) process.stop();
    }
  },
};

async function measured(ours: ServerProcess, empty: ServerProcess, at: readonly Position[]): Promise<Row[]> {
  const times = new Map<Feature, number[]>(FEATURES.map((feature) => [feature, []]));
  const floor: number[] = [];
  const answered = new Map<Feature, number>();
  // The first round warms the code up; a server runs for hours.
  for (const counts of [false, true]) {
    for (let from = 0; from < at.length; from += BLOCK) {
      const block = at.slice(from, from + BLOCK);
      for (const position of block) {
        const { time } = await empty.ask(REQUESTS.hover, URI, position);
        if (counts) floor.push(time);
      }
      for (const feature of FEATURES) {
        for (const position of block) {
          const { time, answer } = await ours.ask(REQUESTS[feature], URI, position);
          if (counts) times.get(feature)?.push(time);
          if (hasContent(answer)) answered.set(feature, (answered.get(feature) ?? 0) + 1);
        }
      }
    }
  }
  for (const feature of JUDGED) assert.ok(answered.get(feature), `no ${feature} had an answer`);
  const e0 = timesOf(floor);
  return FEATURES.map((feature): Row => {
    const { median, p95 } = timesOf(times.get(feature) ?? []);
    return {
      group: 'features',
      name: `${feature}, p95`,
      value: p95 / e0.p95,
      unit: 'E0',
      ...(JUDGED.includes(feature) && { goal: atMost(2) }),
      detail: `${ms(p95)}, median ${ms(median)}; E0 ${ms(e0.p95)}`,
    };
  });
}

function places(content: string, count: number): Position[] {
  const lines = content.split('\n');
  const random = new Random(11);
  const licensing = lines.slice(0, 60).flatMap((text, line) => (LICENSING.test(text) ? [line] : []));
  return Array.from({ length: count }, (_, index) => {
    const line =
      index % 2 === 0 ? (licensing[random.below(licensing.length)] ?? 0) : random.below(lines.length);
    return { line, character: random.below((lines[line] ?? '').length + 1) };
  });
}

function hasContent(answer: unknown): boolean {
  if (Array.isArray(answer)) return answer.length > 0;
  return answer !== null && typeof answer === 'object';
}
