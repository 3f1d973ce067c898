import { setImmediate as nextTurn } from 'node:timers/promises';
import type { InputFile } from '../../disk/inputs';
import { type ReadResult, readTextFile, textOf } from '../../disk/read-file';
import type { Io } from '../io';
import { spokenLanguage } from '../output/spoken';
import type { Checker, Outcome } from './checker';
import type { ReadFiles } from './device-partners';
import type { CheckOptions } from './options';
import type { Output } from './output';

/** Files are checked without a pause for this long (ms), then the system's events have their turn. */
const SLICE = 50;

/** Files being checked. */
interface Run {
  outcomes(): AsyncGenerator<readonly [InputFile, Outcome]>;
  /** Begins no other file. */
  stop(): void;
}

/** A run in threads where they are worth their start. */
export async function runOf(
  files: readonly InputFile[],
  options: CheckOptions,
  checker: Checker,
  output: Output,
  io: Io,
  texts?: ReadFiles,
): Promise<Run> {
  // Starting a thread takes as long as checking some files.
  if (wantsThreads(options, files.length)) {
    return new (await import('./pool')).Pool(files, options.jobs, {
      cwd: io.cwd,
      options,
      language: spokenLanguage(),
    });
  }
  let stopped = false;
  return {
    stop: () => {
      stopped = true;
      checker.stop();
    },
    async *outcomes() {
      let turn = Date.now();
      for (const input of files) {
        if (Date.now() - turn > SLICE) {
          await nextTurn();
          turn = Date.now();
        }
        if (stopped) return;
        yield [input, await checker.check(input, await read(input, io, texts), output.writerOf(input))];
      }
    },
  };
}

/** With `auto`, threads are started for so many files each that they are worth their start. */
const WORTH_A_THREAD = 24;

function wantsThreads({ jobs, autoJobs, diff, paths }: CheckOptions, files: number): boolean {
  if (jobs < 2 || diff || paths.includes('-')) return false;
  return files > (autoJobs ? jobs * WORTH_A_THREAD : jobs);
}

async function read(input: InputFile, io: Io, texts: ReadFiles | undefined): Promise<ReadResult> {
  if (input.isStdin) return textOf(await io.input());
  return texts?.take(input.location) ?? readTextFile(input.location);
}
