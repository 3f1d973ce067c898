import { parentPort, workerData } from 'node:worker_threads';
import type { Language } from '../shared/language';
import type { CheckOptions } from './check-options';
import { checkerOf, wantedBy } from './check-setup';
import type { Outcome } from './checker';
import type { InputFile } from './inputs';
import type { Io } from './io';
import { speak } from './language';
import { readTextFile } from './read-file';
import { type PackedFile, packed } from './received-file';
import { UsageError } from './usage';
import { replaceFile } from './write-file';

/** What a worker is started with. */
export interface WorkerData {
  readonly cwd: string;
  readonly options: CheckOptions;
  readonly language: Language;
}

/** The outcome of a check on its way from a worker. */
export type Reply =
  | { readonly packed: PackedFile; readonly fixed: readonly string[] }
  | Exclude<Outcome, { readonly file: unknown }>;

/** Checks the files that the main thread sends, one by one. */
export async function work(io: Io): Promise<0> {
  const port = parentPort;
  if (!port) throw new UsageError('workers are started by check --jobs');
  // The main thread gave it.
  const { cwd, options, language } = workerData as WorkerData;
  speak(language, io);
  const wanted = wantedBy(options);
  const checking = checkerOf(options, cwd);
  port.on('message', async (input: InputFile) => {
    const checker = await checking;
    const outcome = await checker.check(input, readTextFile(input.location), (bytes, changed) => {
      if (changed) replaceFile(input.location, bytes);
    });
    const reply: Reply =
      'file' in outcome ? { packed: packed(outcome.file, wanted), fixed: outcome.fixed } : outcome;
    port.postMessage(reply);
  });
  await checking;
  return 0;
}
