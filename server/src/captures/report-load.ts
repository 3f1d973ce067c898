import type { Part } from '../syntax/parts';
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
const COUNTS = /\bcount\s+RUMReport\b/i;
const COUNT = /^Number of lines which match regexp\s*=\s*(\d{1,9})$/i;

/** Reads the processes that handle usage reports, and a count of reports. */
export function readReportLoad(text: Text, { start, end, command }: Part): ReportLoad[] {
  if (end - start > MAX_LINES || !/^(?:$|sh\S*\s+proc|more\s)/i.test(command)) return [];
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
