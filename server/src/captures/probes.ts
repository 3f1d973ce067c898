import { promptLength } from '../syntax/prompt';
import type { Structure } from '../syntax/structure';
import { type Range, rangeOnLine } from '../text/range';
import { outputLine } from './lines';

/** How a test of a connection ended. */
export type ProbeOutcome = 'reached' | 'unresolved' | 'no-route' | 'refused' | 'silent';

/** A `ping` or `telnet` typed at a device's prompt, and its answer. */
export interface Probe {
  readonly tool: 'ping' | 'telnet';
  /** Name in the prompt. */
  readonly from: string | undefined;
  /** As typed. */
  readonly target: string;
  /** Of telnet. */
  readonly port: string | undefined;
  readonly outcome: ProbeOutcome;
  /** The line of the answer that tells. */
  readonly range: Range;
}

const COMMAND =
  /^(?:do\s+)?(ping|telnet)6?\s+(?:ip\s+)?(?:vrf\s+\S+\s+)?([\w.:-]{1,253})(?:\s+(\d{1,5}))?(?:\s|$)/i;
/** Lines behind the command that may hold its answer. */
const ANSWER_LINES = 14;

/**
 * Answers of IOS XE, which prints those of IOS, and of NX-OS. An answer that is not listed tells nothing. Only a name can be
 * unresolved: of an address the same words say that IP is not running.
 */
const ANSWERS: readonly (readonly [ProbeOutcome, RegExp])[] = [
  ['reached', /^Success rate is [1-9]|^Trying \S.*\bOpen\b|^Connected to \S|^\d+ bytes from /i],
  [
    'unresolved',
    /^% ?Unrecognized host or address|unable to find computer address|\b(?:unknown host|name or service not known|could not resolve)\b/i,
  ],
  ['no-route', /^% ?Destination unreachable; gateway or host down|\bno route to host\b|^\.*U[U.]*$/i],
  ['refused', /\bconnection refused\b/i],
  ['silent', /^Success rate is 0 percent|\b100(?:\.0+)?% packet loss|\bconnection timed out\b/i],
];

/** The test of a connection that was typed at the prompt of a line; `next` is the line behind its answer. */
export function probeAt(structure: Structure, line: number, next: number): Probe | undefined {
  const match = COMMAND.exec(structure.command(line)?.text ?? '');
  const answer = match && answerIn(structure, line + 1, Math.min(next, line + 1 + ANSWER_LINES));
  if (!match || !answer) return undefined;
  const [, tool = '', target = '', port] = match;
  const raw = structure.text.line(line).trimStart();
  const from = promptLength(raw) > 0 ? /^[\w.-]+/.exec(raw)?.[0] : undefined;
  const named = tool.toLowerCase() === 'ping' ? 'ping' : 'telnet';
  return { tool: named, from, target, port, ...answer };
}

function answerIn(
  { text }: Structure,
  from: number,
  end: number,
): Pick<Probe, 'outcome' | 'range'> | undefined {
  let last: Pick<Probe, 'outcome' | 'range'> | undefined;
  for (let number = from; number < end; number++) {
    const line = outputLine(text, number);
    const outcome = ANSWERS.find(([, words]) => words.test(line.text))?.[0];
    if (!outcome) continue;
    const range = rangeOnLine(number, line.start, line.start + line.text.length);
    if (outcome === 'reached') return { outcome, range };
    // The summary behind `U.U.U` adds nothing to it.
    last ??= { outcome, range };
  }
  return last;
}
