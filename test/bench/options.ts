import { parseArgs } from 'node:util';

/** What a run of the benchmarks measures. */
export interface Options {
  /** Names of groups; empty means all. */
  readonly only: readonly string[];
  /** UTF-16 units of the large configurations. */
  readonly length: number;
  /** Files of the command line's throughput. */
  readonly files: number;
  /** Keystrokes of each series. */
  readonly keystrokes: number;
  /** Node.js, one program or several, for what people wait for. */
  readonly nodes: readonly string[];
  /** Folder with the bundles to measure. */
  readonly bundles: string;
  /** A folder for files of the run. */
  readonly scratch: string;
  /** Where the numbers go as JSON. */
  readonly json: string;
  /** Whether the table in docs/benchmarks.md is written. */
  readonly docs: boolean;
}

/** `--size`: what the scripts may ask for. */
const LENGTHS: Readonly<Record<string, number>> = { small: 64 * 1024, large: 5 * 1024 * 1024 };

export const SMALL = 64 * 1024;

export const USAGE = `npm run bench -- [--only GROUP,…] [--size small|large|UNITS] [--files N] [--keystrokes N] [--node PROGRAM,…] [--json FILE] [--docs] [--compare REVISION [--rounds N]]`;

export function readOptions(argv: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      only: { type: 'string', default: '' },
      size: { type: 'string', default: 'large' },
      files: { type: 'string', default: '200' },
      keystrokes: { type: 'string', default: '400' },
      node: { type: 'string', default: process.execPath },
      json: { type: 'string', default: 'out/bench.json' },
      docs: { type: 'boolean', default: false },
      bundles: { type: 'string', default: 'dist' },
      scratch: { type: 'string', default: 'out' },
    },
  });
  return {
    only: values.only.split(',').filter((name) => name !== ''),
    length: LENGTHS[values.size] ?? count('size', values.size),
    files: count('files', values.files),
    keystrokes: count('keystrokes', values.keystrokes),
    nodes: values.node.split(','),
    json: values.json,
    docs: values.docs,
    bundles: values.bundles,
    scratch: values.scratch,
  };
}

function count(name: string, value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} ${value}: not a count\n${USAGE}`);
  return number;
}
