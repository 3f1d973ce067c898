import { strict as assert } from 'node:assert';
import { isIn, shardOf } from '../../server/src/cli/options/shard';
import { CLEARTEXT, folderOf, removeFolders } from './support';

const read = (value: string, env: Record<string, string> = {}) => {
  try {
    const { index, total } = shardOf(value, env);
    return `${index}/${total}`;
  } catch (error) {
    return (error as Error).message;
  }
};

describe('check: shards', () => {
  afterEach(removeFolders);

  it('reads its number and how many there are', () => {
    assert.equal(read('2/3'), '2/3');
    assert.equal(read('0/3'), '--shard 0/3: there is no part 0 of 3; parts count from 1');
    assert.equal(read('4/3'), '--shard 4/3: there is no part 4 of 3; parts count from 1');
    for (const wrong of ['1', 'x', '1/', '1/2/3', '-1/2', 'auto/', 'automatic']) {
      assert.equal(read(wrong), `--shard takes I/N, auto or auto/N, not ${wrong}`);
    }
  });

  it('takes them from GitLab', () => {
    assert.equal(read('auto', { CI_NODE_INDEX: '2', CI_NODE_TOTAL: '5' }), '2/5');
    assert.equal(read('auto', { CI_NODE_INDEX: '2' }), '--shard auto: CI_NODE_TOTAL is not set');
    assert.equal(
      read('auto', { CI_NODE_INDEX: 'x', CI_NODE_TOTAL: '5' }),
      '--shard auto: CI_NODE_INDEX is no number: x',
    );
  });

  it('takes the number from Kubernetes, which does not tell how many', () => {
    assert.equal(read('auto/4', { JOB_COMPLETION_INDEX: '0' }), '1/4');
    assert.equal(read('auto/4', { JOB_COMPLETION_INDEX: '3' }), '4/4');
    assert.match(read('auto', { JOB_COMPLETION_INDEX: '3' }), /Kubernetes does not tell .*; use auto\/N$/);
  });

  it('takes them from Slurm, wherever its array begins, and refuses one with gaps', () => {
    const slurm = (id: number, count: number, min: number, max: number, step = 1) =>
      read('auto', {
        SLURM_ARRAY_TASK_ID: `${id}`,
        SLURM_ARRAY_TASK_COUNT: `${count}`,
        SLURM_ARRAY_TASK_MIN: `${min}`,
        SLURM_ARRAY_TASK_MAX: `${max}`,
        SLURM_ARRAY_TASK_STEP: `${step}`,
      });
    assert.equal(slurm(0, 4, 0, 3), '1/4');
    assert.equal(slurm(4, 4, 1, 4), '4/4');
    assert.equal(slurm(5, 3, 1, 5, 2), '3/3');
    assert.match(slurm(3, 3, 1, 7), /does not go in equal steps/);
  });

  it('says so outside such jobs', () => {
    assert.match(read('auto'), /^--shard auto: none of CI_NODE_INDEX, .* is set; use I\/N$/);
  });

  it('parts the paths evenly, each into one shard', () => {
    const counts = [1, 2, 3, 4].map(
      (index) =>
        Array.from({ length: 4000 }, (_, i) => `site/r${i}.cfg`).filter((path) =>
          isIn({ index, total: 4 }, path),
        ).length,
    );
    assert.equal(
      counts.reduce((sum, count) => sum + count),
      4000,
    );
    assert.ok(Math.min(...counts) > 850, counts.join());
  });

  it('checks each file in one of the shards', async () => {
    const folder = folderOf();
    const names = Array.from({ length: 20 }, (_, i) => `r${i}.cfg`);
    for (const name of names) folder.write(name, CLEARTEXT);
    const seen: string[] = [];
    for (const part of ['1/3', '2/3', '3/3']) {
      const { out } = await folder.run(['check', '.', '--shard', part, '--format', 'json']);
      const { files, shard } = JSON.parse(out);
      assert.equal(`${shard.index}/${shard.total}`, part);
      seen.push(...files.map(({ path }: { path: string }) => path));
    }
    assert.deepEqual(seen.sort(), names.sort());
  });
});
