import { setImmediate as nextTurn } from 'node:timers/promises';
import type { InputFile } from '../../disk/inputs';
import { type ReadResult, readTextFile, textOf } from '../../disk/read-file';
import type { Io } from '../io';
import { spokenLanguage } from '../output/spoken';
import type { Checker, Outcome } from './checker';
import type { ReadFiles } from './device-partners';
import type { CheckOptions } from './options';
import type { Output } from './output';
import type { Pool } from './pool';

/** Files are checked without a pause for this long (ms), then the system's events have their turn. */
const SLICE = 50;

/** Files being checked. */
interface Run {
  outcomes(): AsyncGenerator<readonly [InputFile, Outcome]>;
  /** Begins no other file. */
  stop(): void;
}

/** A run in threads where they are worth their start. */
export function runOf(
  files: readonly InputFile[],
  options: CheckOptions,
  checker: Checker,
  output: Output,
  io: Io,
  texts?: ReadFiles,
): Run {
  const check = async (input: InputFile): Promise<Outcome> =>
    checker.check(input, await read(input, io, texts), output.writerOf(input));
  let stopped = false;
  let pool: Pool | undefined;
  const threads = async function* (from: number, jobs: number): ReturnType<Run['outcomes']> {
    const data = { cwd: io.cwd, options, language: spokenLanguage() };
    pool = new (await import('./pool')).Pool(files.slice(from), jobs, data, check);
    if (stopped) pool.stop();
    yield* pool.outcomes();
  };
  return {
    stop: () => {
      stopped = true;
      checker.stop();
      pool?.stop();
    },
    async *outcomes() {
      const most = mostThreads(options, files.length);
      if (most > 1 && !options.autoJobs) return yield* threads(0, most);
      const start = Date.now();
      let turn = start;
      for (const [at, input] of files.entries()) {
        if (Date.now() - turn > SLICE) {
          await nextTurn();
          turn = Date.now();
          const jobs = Math.min(most, 1 + worthOf(turn - start, at, files.length));
          if (jobs > 1) return yield* threads(at, jobs);
        }
        if (stopped) return;
        yield [input, await check(input)];
      }
    },
  };
}

/** A thread more is started when it has so much to do (ms) that its start, and what it costs in memory, is little. */
const WORTH_A_THREAD = 1000;

/** By then (ms) the first files have shown how long one takes. */
const SHOWN = 200;

/** How many threads more what is left of the files is worth. */
function worthOf(spent: number, done: number, all: number): number {
  return spent < SHOWN || done === 0 ? 0 : Math.floor(((spent / done) * (all - done)) / WORTH_A_THREAD);
}

function mostThreads({ jobs, diff, paths }: CheckOptions, files: number): number {
  return diff || paths.includes('-') ? 1 : Math.min(jobs, files);
}

async function read(input: InputFile, io: Io, texts: ReadFiles | undefined): Promise<ReadResult> {
  if (input.isStdin) return textOf(await io.input());
  return texts?.take(input.location) ?? readTextFile(input.location);
}
