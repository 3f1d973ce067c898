import { fstatSync, statSync, writeSync } from 'node:fs';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { textsOnDisk } from '../disk/texts-on-disk';
import type { Language, Texts } from '../shared/language';

/** What the command line needs of its process; tests bring their own. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether standard output and standard error are terminals. */
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  /** Columns of the terminal; undefined where standard output is none. */
  readonly columns?: number | undefined;
  out(text: string | Uint8Array): void;
  err(text: string): void;
  /** The program's texts in a language. */
  texts(language: Language): Texts;
  /** All of standard input. */
  input(): Promise<Uint8Array>;
  /** Standard input line by line, as it comes. */
  inputLines(): AsyncIterable<string>;
  /** Whether nobody reads standard output any more (`| head`). */
  outIsClosed(): boolean;
  /** Calls `stop` once when the user interrupts; a second interrupt ends the process at once. Gives the way back. */
  onInterrupt(stop: () => void): () => void;
}

/** What the caller asks for, as other programs take it. */
function columnsOf(asked: string | undefined): number | undefined {
  return asked !== undefined && /^[1-9]\d{1,3}$/.test(asked) ? Number(asked) : undefined;
}

/** The Io of this process. */
export function processIo(): Io {
  const out = writerTo(1);
  const err = writerTo(2);
  return {
    cwd: process.cwd(),
    env: process.env,
    outIsTerminal: out.isTerminal,
    errIsTerminal: err.isTerminal,
    columns: columnsOf(process.env.COLUMNS) ?? (out.isTerminal ? (process.stdout.columns ?? 80) : undefined),
    out: out.write,
    err: err.write,
    texts: (language) => textsOnDisk(join(__dirname, '..'), language),
    input: readStandardInput,
    async *inputLines() {
      yield* (await import('./input-lines')).standardInputLines();
    },
    outIsClosed: out.isClosed,
    onInterrupt: (stop) => {
      // Schedulers and pipelines send the second one before they kill.
      for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop);
      return () => {
        for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, stop);
      };
    },
  };
}

interface Writer {
  readonly isTerminal: boolean;
  write(text: string | Uint8Array): void;
  isClosed(): boolean;
}

/** Node's own streams know terminals best; for files and pipes they only cost time at the start. */
function writerTo(descriptor: 1 | 2): Writer {
  const name = descriptor === 1 ? 'stdout' : 'stderr';
  const stream = mayBeTerminal(descriptor) ? process[name] : undefined;
  if (stream?.isTTY) {
    return { isTerminal: true, write: (text) => void stream.write(text), isClosed: () => false };
  }
  let closed = false;
  const write = (text: string | Uint8Array) => {
    try {
      if (!closed) writeAll(descriptor, typeof text === 'string' ? Buffer.from(text) : text);
    } catch (error) {
      // A reader that has seen enough, or wants to see nothing, is no failure of ours.
      const { code = '' } = error as NodeJS.ErrnoException;
      if (!['EPIPE', 'EBADF'].includes(code)) throw error;
      closed = true;
    }
  };
  return { isTerminal: false, write, isClosed: () => closed };
}

/** Asking Node's own `tty` for every descriptor would load those streams after all. */
function mayBeTerminal(descriptor: number): boolean {
  try {
    if (process.platform === 'win32') return true;
    const stats = fstatSync(descriptor);
    return stats.isCharacterDevice() && stats.rdev !== statSync(devNull).rdev;
  } catch {
    return false; // closed
  }
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  let done = 0;
  while (done < bytes.length) {
    try {
      done += writeSync(descriptor, bytes, done);
    } catch (error) {
      // A pipe that does not block is full: its reader needs a moment.
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
    }
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of process.stdin) parts.push(part);
  return Buffer.concat(parts);
}

/** Whether to colour: `FORCE_COLOR` and `NO_COLOR` as everywhere, else when it is a terminal. */
export function wantsColour({ env, outIsTerminal }: Io): boolean {
  if (env.FORCE_COLOR !== undefined) return !['0', 'false'].includes(env.FORCE_COLOR);
  if (env.NO_COLOR) return false;
  return outIsTerminal && env.TERM !== 'dumb';
}
