import type { Range } from '../text/range';
import { rangeOnLine } from '../text/range';
import type { Text } from '../text/text';

/** An answer that the device got, as `show license history message` keeps it. */
export interface HistoryAnswer {
  readonly line: number;
  readonly range: Range;
  readonly ok: boolean;
  /** The text of a failure; never the request, which may hold a token. */
  readonly reason: string;
}

const ANSWER = /\\*"status_code\\*"\s*:\s*\\*"(\w+)\\*"/;
const REASON = /\\*"(?:status_message|message|error)\\*"\s*:\s*\\*"([^"\\]{1,300})/;

/** Reads the answers among the given lines. */
export function readHistoryAnswers(text: Text, lines: Iterable<number>): HistoryAnswer[] {
  const found: HistoryAnswer[] = [];
  for (const line of lines) {
    const raw = text.line(line).slice(0, 20_000);
    const status = ANSWER.exec(raw);
    if (!status) continue;
    const reason = REASON.exec(raw);
    const at = reason ? reason.index + reason[0].length - (reason[1]?.length ?? 0) : status.index;
    found.push({
      line,
      range: rangeOnLine(line, at, at + (reason?.[1]?.length ?? status[0].length)),
      ok: /^(?:OK|SUCCESS|OK_POLL|COMPLETE)$/i.test(status[1] ?? ''),
      reason: reason?.[1] ?? '',
    });
  }
  return found;
}
