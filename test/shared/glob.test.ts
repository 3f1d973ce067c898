import { strict as assert } from 'node:assert';
import { type GlobOptions, glob } from '../../server/src/shared/glob';

const CASES: readonly (readonly [
  pattern: string,
  matching: readonly string[],
  others: readonly string[],
  options?: GlobOptions,
])[] = [
  ['*.cfg', ['a.cfg', '.cfg', '.hidden.cfg'], ['a.cfg.bak', 'b/a.cfg', 'acfg']],
  ['**/*.cfg', ['a.cfg', 'b/a.cfg', 'b/c/.d/a.cfg'], ['a.cfg/b', 'a.txt']],
  ['lab/**', ['lab/a', 'lab/b/c.cfg'], ['lab', 'labs/a', 'x/lab/a']],
  ['a/**/b', ['a/b', 'a/x/b', 'a/x/y/b'], ['a/xb', 'ab', 'a/x/b/c']],
  ['**/lab/**', ['lab/a', 'x/lab/a', 'x/y/lab/b/a'], ['xlab/a', 'lab']],
  [
    'site-?/{core,edge}-*.cfg',
    ['site-1/core-1.cfg', 'site-x/edge-.cfg'],
    ['site-1/dist-1.cfg', 'site-/core-1.cfg'],
  ],
  ['[a-c]?.txt', ['b1.txt'], ['d1.txt', 'b/.txt']],
  ['[!a]*', ['b', 'bcd'], ['a', 'abc', '']],
  ['{a,b{c,d}}.cfg', ['a.cfg', 'bc.cfg', 'bd.cfg'], ['b.cfg', 'c.cfg']],
  ['a[b', ['a[b'], ['ab']],
  ['core-*', ['CORE-1', 'core-'], ['acore-1'], { ignoreCase: true, plain: true }],
  ['*.example.*', ['a.example.net', 'a/b.example.net'], ['example'], { plain: true }],
  ['a.b', ['a.b'], ['axb']],
  ['**', ['a', 'a/b'], []],
];

describe('glob patterns', () => {
  for (const [pattern, matching, others, options] of CASES) {
    it(pattern, () => {
      const matches = glob(pattern, options);
      assert.deepEqual(
        matching.filter((text) => !matches(text)),
        [],
        'should match',
      );
      assert.deepEqual(
        others.filter((text) => matches(text)),
        [],
        'should not match',
      );
    });
  }

  it('the work is bounded by pattern times text', () => {
    const text = 'a'.repeat(4_000);
    for (const pattern of [
      '*a'.repeat(200),
      '**/'.repeat(200),
      '{a,b}'.repeat(40),
      `${'?*'.repeat(100)}b`,
      '[a-z]*'.repeat(100),
    ]) {
      assert.equal(glob(`${pattern}!`)(text), false);
    }
  });
});
