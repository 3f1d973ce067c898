import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Io } from '../../server/src/cli/io';
import { run } from '../../server/src/cli/run';
import { textsOnDisk } from '../../server/src/disk/texts-on-disk';

/** A secret that no output may contain. */
export const TOKEN = 'ZjQ2NTBhNzctYmE0ZC00ZjE5LWI5YzItOTk3YzY5OTk';

/** One error (SL201, mended by --fix) on line 3, from column 28. */
export const CLEARTEXT = `call-home
 profile "CiscoTAC-1"
  destination address http http://tools.cisco.com/its/service/oddce/services/DDCEService
`;

/** The same after `--fix`. */
export const ENCRYPTED = CLEARTEXT.replace('http://', 'https://');

/** A token in clear text, in a fragment. */
export const EXPOSED = `${ENCRYPTED}! license smart register idtoken ${TOKEN} force\n`;

/** What a run of the command line gave. */
export interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly bytes: Buffer;
  readonly err: string;
}

/** What a run finds around it. */
export interface Surroundings {
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly terminal?: boolean;
}

/** Runs the command line in a folder, without a process of its own. */
export async function runIn(
  cwd: string,
  words: readonly string[],
  surroundings: Surroundings = {},
): Promise<Outcome> {
  const out: Uint8Array[] = [];
  const err: string[] = [];
  const terminal = surroundings.terminal ?? false;
  const io: Io = {
    cwd,
    env: surroundings.env ?? {},
    outIsTerminal: terminal,
    errIsTerminal: terminal,
    out: (text) => out.push(Buffer.from(text as string)),
    err: (text) => err.push(text),
    texts: (language) => textsOnDisk('.', language),
    input: async () => Buffer.from((surroundings.stdin ?? '') as string),
    async *inputLines() {
      yield* Buffer.from((surroundings.stdin ?? '') as string)
        .toString()
        .split('\n');
    },
    outIsClosed: () => false,
    onInterrupt: () => () => undefined,
  };
  const status = await run(words, io);
  const bytes = Buffer.concat(out);
  return { status, out: bytes.toString('utf8'), bytes, err: err.join('') };
}

/** A folder with files, in which the command line runs as in a process of its own. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'smart-licensing-'));

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    // The settings of folders above are not ours.
    mkdirSync(join(this.path, '.git'));
    for (const [name, content] of Object.entries(files)) this.write(name, content);
  }

  write(name: string, content: string | Uint8Array): void {
    mkdirSync(dirname(join(this.path, name)), { recursive: true });
    writeFileSync(join(this.path, name), content);
  }

  run(words: readonly string[], surroundings: Surroundings = {}): Promise<Outcome> {
    return runIn(this.path, words, surroundings);
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

const folders: Folder[] = [];

/** A folder that is removed after the test. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>> = {}): Folder {
  const folder = new Folder(files);
  folders.push(folder);
  return folder;
}

/** Removes the folders of a test; give it to `afterEach`. */
export function removeFolders(): void {
  for (const folder of folders.splice(0)) folder.remove();
}
