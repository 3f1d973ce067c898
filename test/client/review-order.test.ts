import { strict as assert } from 'node:assert';
import { byConcern } from '../../client/src/review/nodes';

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
