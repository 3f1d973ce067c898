import { strict as assert } from 'node:assert';
import {
  byConcern,
  childrenOf,
  isOtherDevice,
  type ReviewedFile,
  saysSomething,
} from '../../client/src/review/nodes';

type File = Parameters<typeof byConcern>[0];

function file(path: string, ...severities: readonly ('error' | 'warning' | 'information' | 'hint')[]): File {
  const introduced = severities.map((severity) => ({ severity }) as File['review']['introduced'][number]);
  return {
    path,
    review: { introduced, resolved: [], unchanged: [], paths: [] } as unknown as File['review'],
  };
}

describe('the files of a review', () => {
  it('begin with the gravest finding that is introduced; others keep the order of their paths', () => {
    const files = [
      file('a/quiet.cfg'),
      file('b/hint.cfg', 'hint'),
      file('c/error.cfg', 'hint', 'error'),
      file('c/another.cfg', 'error'),
      file('d/warning.cfg', 'warning', 'warning', 'warning'),
      file('a/calm.cfg'),
      file('e/note.cfg', 'information'),
    ];
    assert.deepEqual(
      files.sort(byConcern).map(({ path }) => path),
      [
        'c/another.cfg',
        'c/error.cfg',
        'd/warning.cfg',
        'e/note.cfg',
        'b/hint.cfg',
        'a/calm.cfg',
        'a/quiet.cfg',
      ],
    );
  });
});

describe('the findings of a reviewed file', () => {
  it('begin with the gravest too; others keep the order of their lines', () => {
    const reviewed = file('a.cfg', 'hint', 'warning', 'error', 'warning') as ReviewedFile;
    const nodes = childrenOf({ kind: 'fate', file: reviewed, fate: 'introduced' });
    const { introduced } = reviewed.review;
    assert.deepEqual(
      nodes.map((node) => node.kind === 'finding' && introduced.indexOf(node.finding)),
      [2, 1, 3, 0],
    );
  });
});

describe('what a review shows', () => {
  const review = (before: string | null, after: string | null): File['review'] => ({
    devices: { before, after },
    introduced: [],
    resolved: [],
    unchanged: [],
    paths: [],
  });
  const here = { path: '/a.cfg' } as NonNullable<Parameters<typeof saysSomething>[0]['right']>;

  it('a device that has moved or is gone, whatever became of its findings', () => {
    assert.ok(saysSomething({ review: review('sw1', 'sw1'), from: 'old.cfg', right: here }));
    assert.ok(saysSomething({ review: review('sw1', null), right: undefined }));
    assert.ok(!saysSomething({ review: review('sw1', 'sw1'), right: here }));
    assert.ok(!saysSomething({ review: review(null, null), from: 'README.md', right: here }));
  });

  it('two devices apart that Git has paired', () => {
    assert.ok(isOtherDevice(review('sw1', 'sw2')));
    assert.ok(!isOtherDevice(review('sw1', 'sw1')));
    assert.ok(!isOtherDevice(review(null, 'sw1')));
  });
});
