import type { Step } from '../scenarios/page';
import type { Message } from '../shared/message';
import type { Source } from './sources';

/**
 * How far a statement can be trusted: `confirmed` by Cisco's text and a second source, or a device's output;
 * `one-source` by one document; `probable` where it is only concluded, or generally known; `unknown` where nobody says.
 */
export type Confidence = 'confirmed' | 'one-source' | 'probable' | 'unknown';

/** What an upgrade does to licensing, one sentence. */
export interface Statement {
  readonly says: Message;
  readonly data?: Readonly<Record<string, string>>;
  readonly confidence: Confidence;
  readonly sources: readonly Source[];
}

/** What holds, and what is to be done, in one of the cases that a device may be in. */
export interface Advice {
  /** The case; without any it holds for all. */
  readonly when?: Message;
  readonly facts?: readonly Statement[];
  /** What becomes of lines of the configuration. */
  readonly lines?: readonly Statement[];
  /** To be done before the upgrade. */
  readonly before?: readonly Step[];
  /** To be typed after it. */
  readonly after?: readonly Step[];
  readonly verify?: readonly Step[];
  readonly back?: readonly Statement[];
}

const withConfidence =
  (confidence: Confidence) =>
  (says: Message, sources: readonly Source[], data?: Statement['data']): Statement => ({
    says,
    ...(data && { data }),
    confidence,
    sources,
  });

/** What will be: English texts say so with `will`. */
export const sure = withConfidence('confirmed');
/** What one document says. */
export const said = withConfidence('one-source');
/** What is concluded or generally known; it is shown as probable. */
export const likely = withConfidence('probable');

/** What nobody knows. */
export function unknown(says: Message, data?: Statement['data']): Statement {
  return { says, ...(data && { data }), confidence: 'unknown', sources: [] };
}

/** The same, no more certain than probable: for a product that nothing names. */
export function doubted(advice: Advice): Advice {
  const doubt = (list: readonly Statement[] = []): Statement[] =>
    list.map((one) => (one.confidence === 'unknown' ? one : { ...one, confidence: 'probable' }));
  return { ...advice, facts: doubt(advice.facts), lines: doubt(advice.lines), back: doubt(advice.back) };
}
