import { parentPort, workerData } from 'node:worker_threads';
import type { InputFile } from '../../disk/inputs';
import { readTextFile } from '../../disk/read-file';
import { replaceFile } from '../../disk/write-file';
import type { Language } from '../../shared/language';
import { UsageError } from '../../shared/usage-error';
import type { Io } from '../io';
import { speak } from '../output/spoken';
import type { Outcome } from './checker';
import type { CheckOptions } from './options';
import { type PackedFile, packed } from './received-file';
import { checkerOf, wantedBy } from './setup';

/** What a worker is started with. */
export interface WorkerData {
  readonly cwd: string;
  readonly options: CheckOptions;
  readonly language: Language;
  /** Its first number is not 0 once no further file is to be begun. */
  readonly stopping: Int32Array;
}

/** Outcomes are sent together after this long (ms): each message wakes the main thread. */
const TOGETHER = 20;

/** The outcome of a check on its way from a worker; null for a file that was not begun. */
export type Reply =
  | { readonly packed: PackedFile; readonly fixed: readonly string[] }
  | Exclude<Outcome, { readonly file: unknown }>
  | null;

/** Checks the files that the main thread sends, one by one, and answers in their order. */
export async function work(io: Io): Promise<0> {
  const port = parentPort;
  if (!port) throw new UsageError('workers are started by check --jobs');
  // The main thread gave it.
  const { cwd, options, language, stopping } = workerData as WorkerData;
  speak(language, io);
  const wanted = wantedBy(options);
  const checking = checkerOf(options, cwd);
  let finished = 0;
  const outcomeOf = async (input: InputFile): Promise<Reply> => {
    // The file that a worker starts with is as good as begun.
    if (finished++ > 0 && Atomics.load(stopping, 0) !== 0) return null;
    const checker = await checking;
    const outcome = await checker.check(input, readTextFile(input.location), (bytes, changed) => {
      if (changed) replaceFile(input.location, bytes);
    });
    return 'file' in outcome ? { packed: packed(outcome.file, wanted), fixed: outcome.fixed } : outcome;
  };
  const waiting: InputFile[] = [];
  port.on('message', async (inputs: readonly InputFile[]) => {
    const isWorking = waiting.length > 0;
    waiting.push(...inputs);
    if (isWorking) return;
    let replies: Reply[] = [];
    let sent = Date.now();
    for (let input = waiting[0]; input; input = waiting[0]) {
      replies.push(await outcomeOf(input));
      waiting.shift();
      if (waiting.length > 0 && Date.now() - sent < TOGETHER) continue;
      port.postMessage(replies);
      replies = [];
      sent = Date.now();
    }
  });
  await checking;
  return 0;
}
