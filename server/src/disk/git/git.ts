import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import * as l10n from '@vscode/l10n';
import { reasonOf } from '../read-file';

/** A file's text at an earlier revision. */
export interface Earlier {
  readonly repository: string;
  readonly blob: string;
}

const execute = promisify(execFile);

/**
 * What a hook has set for its own repository, since the files decide which one is asked; and what would run a program of
 * somebody's choice.
 */
const LEFT_OUT =
  /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX|OBJECT_DIRECTORY|COMMON_DIR|NAMESPACE|EXTERNAL_DIFF|PAGER|EDITOR|ASKPASS|SSH|SSH_COMMAND|PROXY_COMMAND|TRACE\w*|CONFIG_(?:COUNT|KEY_\d+|VALUE_\d+|PARAMETERS))$/;

/** Nothing is fetched, asked for or locked. */
const SURROUNDINGS = {
  GIT_ALLOW_PROTOCOL: '',
  GIT_NO_LAZY_FETCH: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
};

/** A repository is somebody else's: nothing that its configuration names is run. */
const HARMLESS = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.pager=cat',
  'core.sshCommand=false',
  'core.askPass=',
  'credential.helper=',
  'diff.external=',
  'diff.ignoreSubmodules=all',
  'protocol.allow=never',
  'submodule.recurse=false',
];

const filters = new Map<string, Promise<readonly string[]>>();

/**
 * Runs git in a folder, without a shell, and gives what it prints. No program that the repository names is run: no
 * filter, hook, monitor, pager or external diff, and nothing is fetched. Rejects with an Error whose message is one line.
 */
export async function git(folder: string, words: readonly string[]): Promise<Buffer> {
  const known = filters.get(folder) ?? filtersOf(folder);
  filters.set(folder, known);
  return call(folder, [...HARMLESS, ...(await known)], words);
}

/** Settings that switch off the filters which the configuration of a repository defines. */
async function filtersOf(folder: string): Promise<readonly string[]> {
  let listed: Buffer;
  try {
    listed = await call(folder, HARMLESS, ['config', '-z', '--name-only', '--get-regexp', '^filter\\.']);
  } catch {
    return []; // there are none, or no repository: the command itself will say
  }
  const drivers = new Set(
    listed
      .toString()
      .split('\0')
      .map((name) => name.slice(0, name.lastIndexOf('.')))
      .filter((name) => name.includes('.')),
  );
  return [...drivers].flatMap((name) => [
    `${name}.clean=`,
    `${name}.smudge=`,
    `${name}.process=`,
    `${name}.required=false`,
  ]);
}

async function call(folder: string, settings: readonly string[], words: readonly string[]): Promise<Buffer> {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !LEFT_OUT.test(name)));
  const options = settings.flatMap((setting) => ['-c', setting]);
  try {
    const { stdout } = await execute('git', [...options, '-C', folder, ...words], {
      encoding: 'buffer',
      env: { ...env, ...SURROUNDINGS },
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
