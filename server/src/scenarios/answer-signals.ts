import type { CapturePart } from '../captures/capture';
import { topicOf } from '../captures/communications';
import { reasonOf } from '../captures/reasons';
import { ending, failure } from '../captures/sign';
import { peerIn } from './classify';
import type { Signal } from './signal';

const ANSWERED = ending(['communicated', 'answered']);
const TRUSTED = ending(['communicated', 'answered', 'registered', 'trusted']);

/**
 * Answers of `show license history message`: of each kind the last one counts. A success of a kind shows that trust, clock
 * and communication are well.
 */
export function answerSignals({ answers, host }: CapturePart): Signal[] {
  const last = new Map(answers.map((answer) => [answer.section, answer]));
  return [...last.values()].flatMap(({ ok, line, section, range, reason: told }): Signal[] => {
    const topic = topicOf(section);
    if (ok) return [{ line, host, sign: topic === 'trust' ? TRUSTED : ANSWERED }];
    const reason = reasonOf(told);
    return reason || topic
      ? [{ line, host, sign: failure({ reason, topic, peer: peerIn(told) }), range }]
      : [];
  });
}
