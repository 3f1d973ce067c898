import { strict as assert } from 'node:assert';
import { type Analysis, analyse, analysisSteps } from '../../server/src/service/analysis';
import { fixAll } from '../../server/src/service/fixes';
import {
  codeLenses,
  foldSteps,
  hoverAt,
  outlineSteps,
  semanticTokens,
} from '../../server/src/service/on-demand';
import { reportingPath } from '../../server/src/service/path';
import { DEFAULT_SETTINGS } from '../../server/src/shared/settings';
import { atOnce } from '../../server/src/text/at-once';
import { Text } from '../../server/src/text/text';
import { HOSTILE_SHAPES } from './hostile-shapes';
import { catalogShapes, type Shape } from './shapes';
import { longestStep, WorkCounter } from './work';

/** Items of the smallest text; the others have twice and four times as many. */
const ITEMS = 40;
/** What twice the items may add, over twice what the items before added. */
const MOST = 1.4;
/** Look-ups of lines in one step: three for each of the 3,000 that are weighed to tell the system, and those around them. */
const STEP = 10_000;

/** An item of the catalog's is all commands of a mode: half as many are enough. */
const halved = catalogShapes().map(([name, make]): [string, Shape] => [name, (count) => make(count / 2)]);

const SHAPES = [...halved, ...HOSTILE_SHAPES];

const read = (content: string) => analyse(Text.of(content), DEFAULT_SETTINGS);

const FEATURES: Readonly<Record<string, (analysis: Analysis) => unknown>> = {
  hover: (analysis) => hoverAt(analysis, { line: analysis.text.lineCount - 6, character: 8 }),
  outline: (analysis) => atOnce(outlineSteps(analysis)),
  folding: (analysis) => atOnce(foldSteps(analysis)),
  colours: semanticTokens,
  lenses: codeLenses,
  path: reportingPath,
  'fix all': fixAll,
};

describe('work grows with the text, not with its square', () => {
  const counter = new WorkCounter();
  before(() => counter.start());
  after(() => counter.stop());

  const check = (works: readonly [() => unknown, () => unknown, () => unknown]): void => {
    // What is remembered of a text does not count.
    works[2]();
    const [one, two, four] = works.map((work) => counter.of(work)) as [number, number, number];
    const least = Math.max(two - one, one / 4, 2_000);
    assert.ok(four - two <= 2 * MOST * least, `${one}, ${two}, ${four} for 1, 2, 4 times the items`);
  };

  for (const [name, make] of SHAPES) {
    it(`analysis: ${name}`, () => {
      const [one, two, four] = [make(ITEMS), make(2 * ITEMS), make(4 * ITEMS)];
      check([() => read(one), () => read(two), () => read(four)]);
    });
  }
  for (const [name, make] of HOSTILE_SHAPES) {
    it(`features: ${name}`, () => {
      const analyses = [read(make(ITEMS)), read(make(2 * ITEMS)), read(make(4 * ITEMS))] as const;
      for (const [feature, ask] of Object.entries(FEATURES)) {
        const [one, two, four] = analyses;
        try {
          check([() => ask(one), () => ask(two), () => ask(four)]);
        } catch (error) {
          assert.fail(`${feature}: ${String(error)}`);
        }
      }
    });
  }
});

describe('no step of an analysis looks at more than some chunks', () => {
  for (const [name, make] of SHAPES) {
    it(name, () => {
      const longest = longestStep(analysisSteps(Text.of(make(10 * ITEMS)), DEFAULT_SETTINGS));
      assert.ok(longest <= STEP, `${longest} lines`);
    });
  }
});
