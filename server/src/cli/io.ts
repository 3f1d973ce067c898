/** What the command line needs of its process; tests bring their own. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether standard output and standard error are terminals. */
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  /** Width of the terminal; undefined when output goes elsewhere. */
  readonly columns: number | undefined;
  out(text: string | Uint8Array): void;
  err(text: string): void;
  /** All of standard input. */
  input(): Promise<Uint8Array>;
  /** Whether nobody reads standard output any more (`| head`). */
  outIsClosed(): boolean;
}

/** The Io of this process. */
export function processIo(): Io {
  const { stdout, stderr } = process;
  let closed = false;
  // A reader that has seen enough is no failure of ours.
  const onError = (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    closed = true;
  };
  stdout.on('error', onError);
  stderr.on('error', onError);
  return {
    cwd: process.cwd(),
    env: process.env,
    outIsTerminal: stdout.isTTY === true,
    errIsTerminal: stderr.isTTY === true,
    columns: stdout.columns,
    out: (text) => void (closed || stdout.write(text)),
    err: (text) => void stderr.write(text),
    input: readStandardInput,
    outIsClosed: () => closed,
  };
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
