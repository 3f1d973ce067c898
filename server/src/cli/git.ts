import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import * as l10n from '@vscode/l10n';
import { reasonOf } from './read-file';

/** A file's text at an earlier revision. */
export interface Earlier {
  readonly repository: string;
  readonly blob: string;
}

const execute = promisify(execFile);

/** What a hook has set for its own repository; the files decide which one is asked. */
const LOCAL = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX', 'GIT_OBJECT_DIRECTORY'];

/**
 * Runs git in a folder, without a shell, and gives what it prints. Rejects with an Error whose message is one line.
 */
export async function git(folder: string, words: readonly string[]): Promise<Buffer> {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !LOCAL.includes(name)));
  try {
    const { stdout } = await execute('git', ['-c', 'core.fsmonitor=false', '-C', folder, ...words], {
      encoding: 'buffer',
      env: { ...env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
      maxBuffer: Number.POSITIVE_INFINITY,
      windowsHide: true,
    });
    return stdout;
  } catch (error) {
    const { code, stderr } = error as { code?: string | number; stderr?: Buffer };
    if (code === 'ENOENT') throw new Error(l10n.t('git is not installed'));
    throw new Error(stderr?.toString().trim().split('\n', 1).join('') || reasonOf(error));
  }
}
