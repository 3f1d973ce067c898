import { createInterface } from 'node:readline';

/** Standard input line by line, as it comes. */
export function standardInputLines(): AsyncIterable<string> {
  return createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
}
