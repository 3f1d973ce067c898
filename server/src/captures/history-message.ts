import type { Range } from '../text/range';
import { rangeOnLine } from '../text/range';
import type { Text } from '../text/text';

/** An answer that the device got, as `show license history message` keeps it. */
export interface HistoryAnswer {
  readonly line: number;
  /** The heading above it, in small letters: answers of one kind are in the order of their times. */
  readonly section: string;
  readonly range: Range;
  readonly ok: boolean;
  /** The text of a failure; never the request, which may hold a token. */
  readonly reason: string;
}

const ANSWER =
  /(?<!\\)\\*"status_code\\*"\s*:\s*\\*"(\w+)\\*"|(?<!\\)\\*"status\\*"\s*:\s*\\*"(OK|COMPLETE|SUCCESS|FAIL(?:ED|URE)?|ERROR)\\*"/i;
const SECTION = /^\s{0,4}([A-Z][A-Za-z ]{2,40}):\s*$/;
const REASON = /(?<!\\)\\*"(?:status_message|message|error)\\*"\s*:\s*\\*"([^"\\]{1,300})/;

/** Reads the answers among the given lines, one a step: a line may hold a whole report. */
export function* historyAnswerSteps(text: Text, lines: Iterable<number>): Generator<void, HistoryAnswer[]> {
  const found: HistoryAnswer[] = [];
  let section = '';
  for (const line of lines) {
    yield;
    const raw = text.line(line).slice(0, 20_000);
    section = SECTION.exec(raw)?.[1]?.toLowerCase() ?? section;
    const status = ANSWER.exec(raw);
    if (!status) continue;
    const reason = REASON.exec(raw);
    const at = reason ? reason.index + reason[0].length - (reason[1]?.length ?? 0) : status.index;
    found.push({
      line,
      section,
      range: rangeOnLine(line, at, at + (reason?.[1]?.length ?? status[0].length)),
      ok: /^(?:OK|SUCCESS|OK_POLL|COMPLETE)$/i.test(status[1] ?? status[2] ?? ''),
      reason: reason?.[1] ?? '',
    });
  }
  return found;
}
