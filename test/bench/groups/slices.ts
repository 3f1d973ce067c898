import { type Analysis, analyse, analyseInSlices, inSlices } from '../../../server/src/service';
import { foldSteps, formatSteps, outlineSteps } from '../../../server/src/service/on-demand';
import { DEFAULT_SETTINGS } from '../../../server/src/shared/settings';
import { Text } from '../../../server/src/text/text';
import { HOSTILE_SHAPES } from '../../growth/hostile-shapes';
import { HOSTILE } from '../configs/hostile';
import type { Context, Group } from '../context';
import { medianOf } from '../measure';
import { atMost, ms, type Row } from '../report';

const ROUNDS = 7;

const FEATURES: readonly (readonly [
  name: string,
  steps: (analysis: Analysis) => Generator<void, unknown>,
])[] = [
  ['outline', outlineSteps],
  ['folding', foldSteps],
  ['formatting', formatSteps],
];

/** How long other requests wait while a text is read. */
export const slices: Group = {
  name: 'slices',
  async run(context: Context) {
    const scale = context.options.length / (5 * 1024 * 1024);
    const texts: (readonly [string, string])[] = [
      ...context.kinds,
      ...HOSTILE.map(({ name, size, make }) => [name, make(Math.round(2 * size * scale))] as const),
      ...HOSTILE_SHAPES.map(([name, make]) => [`2,000 times: ${name}`, make(2_000)] as const),
    ];
    const rows: Row[] = [];
    for (const [name, text] of texts) {
      const longest: number[] = [];
      for (let round = 0; round < ROUNDS; round++) longest.push(Math.max(...(await readingStretches(text))));
      const value = medianOf(longest.slice(1));
      const detail = `first time ${ms(longest[0] ?? 0)}`;
      rows.push({ group: 'slices', name, value, unit: 'ms', goal: atMost(10), detail });
    }
    for (const [name, text] of context.kinds) {
      const analysis = analyse(Text.of(text), DEFAULT_SETTINGS);
      for (const [feature, steps] of FEATURES) {
        const longest: number[] = [];
        for (let round = 0; round < ROUNDS; round++) {
          longest.push(Math.max(...(await stretchesOf(() => inSlices(steps(analysis), () => false)))));
        }
        const value = medianOf(longest.slice(1));
        rows.push({
          group: 'slices',
          name: `${feature}, ${name}`,
          value,
          unit: 'ms',
          goal: atMost(10),
          detail: '',
        });
      }
    }
    return rows;
  },
};

function readingStretches(content: string): Promise<number[]> {
  const text = Text.of(content);
  return stretchesOf(() => analyseInSlices(text, DEFAULT_SETTINGS, () => false));
}

/** Lengths of the stretches between two turns of the event loop, in milliseconds. */
async function stretchesOf(work: () => Promise<unknown>): Promise<number[]> {
  const lengths: number[] = [];
  const { setTimeout: original } = globalThis;
  let start = performance.now();
  const spy = (resume: () => void, delay?: number) => {
    lengths.push(performance.now() - start);
    return original(() => {
      start = performance.now();
      resume();
    }, delay);
  };
  globalThis.setTimeout = Object.assign(spy, original);
  try {
    await work();
  } finally {
    globalThis.setTimeout = original;
  }
  lengths.push(performance.now() - start);
  return lengths;
}
