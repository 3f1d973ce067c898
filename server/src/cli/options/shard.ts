import { UsageError } from '../../shared/usage-error';

/** A part of the files: number `index` (from 1) of `total`. */
export interface Shard {
  readonly index: number;
  readonly total: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads `I/N`, `auto` or `auto/N`; with `auto` the numbers are those of the job: GitLab's parallel jobs, Slurm's
 * arrays, Kubernetes' indexed jobs. Throws a UsageError that says what is missing.
 */
export function shardOf(value: string, env: Environment): Shard {
  const match = /^(?:(\d{1,9})(?=\/)|auto)(?:\/(\d{1,9}))?$/.exec(value);
  if (!match) throw new UsageError('--shard takes I/N, auto or auto/N, not {value}', { value });
  const [, index, total] = match;
  const asked = total === undefined ? undefined : Number(total);
  const shard = index === undefined ? shardOfJob(env, asked) : { index: Number(index), total: asked ?? 0 };
  if (shard.index < 1 || shard.index > shard.total) {
    throw new UsageError('--shard {value}: there is no part {index} of {total}; parts count from 1', {
      value,
      ...shard,
    });
  }
  return shard;
}

/** Whether a path belongs to the shard. The path alone decides: other files may come and go. */
export function isIn({ index, total }: Shard, path: string): boolean {
  let hash = 0x811c9dc5; // FNV-1a
  for (const byte of Buffer.from(path)) hash = Math.imul(hash ^ byte, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b); // its low bits alone are not even
  return ((hash ^ (hash >>> 16)) >>> 0) % total === index - 1;
}

function shardOfJob(env: Environment, asked: number | undefined): Shard {
  if (env.CI_NODE_INDEX) {
    return { index: numberOf(env, 'CI_NODE_INDEX'), total: asked ?? numberOf(env, 'CI_NODE_TOTAL') };
  }
  if (env.SLURM_ARRAY_TASK_ID) return shardOfSlurm(env, asked);
  if (env.JOB_COMPLETION_INDEX) {
    if (asked === undefined) {
      throw new UsageError('--shard auto: Kubernetes does not tell a pod how many there are; use auto/N');
    }
    return { index: numberOf(env, 'JOB_COMPLETION_INDEX') + 1, total: asked };
  }
  throw new UsageError(
    '--shard auto: none of CI_NODE_INDEX, SLURM_ARRAY_TASK_ID, JOB_COMPLETION_INDEX is set; use I/N',
  );
}

/** An array may begin anywhere and go in steps, but it has to be regular: else parts would be left out. */
function shardOfSlurm(env: Environment, asked: number | undefined): Shard {
  const value = (name: string, other: number) => (env[name] ? numberOf(env, name) : other);
  const id = numberOf(env, 'SLURM_ARRAY_TASK_ID');
  const count = numberOf(env, 'SLURM_ARRAY_TASK_COUNT');
  const first = value('SLURM_ARRAY_TASK_MIN', 0);
  const step = value('SLURM_ARRAY_TASK_STEP', 1);
  const last = value('SLURM_ARRAY_TASK_MAX', first + (count - 1) * step);
  const index = (id - first) / step + 1;
  const isRegular = Number.isInteger(index) && Math.floor((last - first) / step) + 1 === count;
  if (!isRegular || (asked !== undefined && asked !== count)) {
    const data = { count, first, last, asked: asked ?? count };
    throw asked === undefined || asked === count
      ? new UsageError(
          '--shard auto: the Slurm array of {count} tasks ({first}–{last}) does not go in equal steps; use I/N',
          data,
        )
      : new UsageError(
          '--shard auto: the Slurm array of {count} tasks ({first}–{last}) does not go in equal steps, or is not of {asked}; use I/N',
          data,
        );
  }
  return { index, total: count };
}

function numberOf(env: Environment, name: string): number {
  const value = env[name] ?? '';
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw value === ''
    ? new UsageError('--shard auto: {name} is not set', { name })
    : new UsageError('--shard auto: {name} is no number: {value}', { name, value });
}
