import type { Part } from '../syntax/parts';
import type { Chunk } from '../text/chunk';
import { type Range, rangeOnLine } from '../text/range';
import type { Text } from '../text/text';
import { outputLine } from './lines';

/** What shows how many usage reports a device carries. */
export interface ReportLoad {
  readonly range: Range;
  /** Share of five minutes that the process which handles them took. */
  readonly percent?: number;
  readonly reports?: number;
}

/** Parts with more lines than these are no list of processes. */
const MAX_LINES = 3_000;
/** PID, runtime, calls, microseconds a call, load of five seconds, one minute, five minutes, terminal, name. */
const PROCESS =
  /^\d+\s+\S+\s+\S+\s+\S+\s+[\d.]+%\s+[\d.]+%\s+([\d.]+)%\s+\S+\s+(?:SAGetRUMIds|SAUtilRepSave)$/;
/** Searching for it is far cheaper than reading each line. */
const OF_INTEREST = /SAGetRUMIds|SAUtilRepSave|RUMReport/i;
const COUNTS = /\bcount\s+RUMReport\b/i;
const COUNT = /^Number of lines which match regexp\s*=\s*(\d{1,9})$/i;

const known = new WeakMap<Chunk, boolean>();

function mayTell(chunk: Chunk): boolean {
  let tells = known.get(chunk);
  if (tells === undefined) {
    tells = OF_INTEREST.test(chunk.reading.slice(chunk.start, chunk.end));
    known.set(chunk, tells);
  }
  return tells;
}

/** Reads the processes that handle usage reports, and a count of reports. */
export function readReportLoad(text: Text, { start, end, command }: Part): ReportLoad[] {
  if (end - start > MAX_LINES || !/^(?:$|sh\S*\s+proc|more\s)/i.test(command)) return [];
  if (!text.chunks.some(mayTell)) return [];
  let counts = COUNTS.test(command);
  const found: ReportLoad[] = [];
  for (let number = start; number < end; number++) {
    const line = outputLine(text, number);
    const range = rangeOnLine(number, line.start, line.start + line.text.length);
    counts ||= COUNTS.test(line.text);
    const percent = PROCESS.exec(line.text)?.[1];
    const reports = counts ? COUNT.exec(line.text)?.[1] : undefined;
    if (percent) found.push({ range, percent: Number(percent) });
    if (reports) found.push({ range, reports: Number(reports) });
  }
  return found;
}
