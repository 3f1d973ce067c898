import { strict as assert } from 'node:assert';
import { processorTime } from '../support/processor-time';
import { found } from './judged';

/** Texts that somebody made to take long; each holds one fault, or none. */
const TEXTS: Readonly<Record<string, { readonly text: string; readonly found: readonly string[] }>> = {
  'brackets without end': { text: `---\nlicense: ${'['.repeat(100_000)}\n`, found: [] },
  'one long string': { text: `---\nlicense:\n  - "${'license smart '.repeat(50_000)}"\n`, found: [] },
  'blank lines and blanks': {
    text: `---\nlicense:\n  - |\n${'     \n'.repeat(50_000)}   license smart transport smrt\n  - x${' '.repeat(50_000)}y\n`,
    found: ['SL105 smrt'],
  },
  'statements that nothing ends': {
    text: `license smart transport smrt\nservice call-home\n${'{% if a %}x'.repeat(50_000)}\n${'{{ a }}'.repeat(20_000)}{% raw %}${'{{ '.repeat(20_000)}\n`,
    found: ['SL105 smrt'],
  },
  'aliases of aliases': {
    text: `- ios_config:\n    lines: &a0 [license smart transport smrt]\n${Array.from({ length: 40 }, (_, at) => `- &a${at + 1} [${`*a${at}, `.repeat(9)}]`).join('\n')}\n`,
    found: ['SL105 smrt'],
  },
  'an alias of itself': { text: '- ios_config: &a\n    lines: *a\n    license: &b [*b]\n', found: [] },
};

describe('documents made to take long', () => {
  for (const [name, { text, found: wanted }] of Object.entries(TEXTS)) {
    it(name, async () => {
      const took = await processorTime(() => assert.deepEqual(found(text), wanted));
      // A second, and what a busy machine adds: what is not linear takes minutes.
      assert.ok(took < 10_000, `${Math.round(took)} ms`);
    });
  }
});
