import { type Moment, momentIn } from './dates';
import type { Field, Section } from './field';
import type { Topic } from './sign';

/** One kind of message under `Communication Statistics` of `show license tech-support`. */
export interface CommunicationStatistics {
  readonly title: string;
  readonly topic: Topic | undefined;
  readonly attempts: Field;
  /** `Success=154`: all that were ever answered. */
  readonly successes: number;
  /** `Ongoing Failure: Overall=2`: failures since the last success. */
  readonly ongoingFailures: number;
  /** `Communication=2`: those of them to which nothing came back. */
  readonly unanswered: number;
  readonly lastResponse: Field | undefined;
  readonly reason: Field | undefined;
  readonly lastSuccess: Moment | undefined;
  readonly lastFailure: Moment | undefined;
}

const TOPICS: readonly (readonly [Topic, RegExp])[] = [
  ['trust', /^trust (?:est|ack)/],
  ['synchronization', /^trust sync/],
  ['reporting', /^(?:usage|rum|result)/],
  ['hello', /^hello/],
  ['authorization', /^auth/],
  ['policy', /^(?:import )?policy/],
  ['import', /^import/],
];

/** What a heading of the statistics or of the history is about. */
export function topicOf(heading: string): Topic | undefined {
  const words = heading.toLowerCase();
  return TOPICS.find(([, pattern]) => pattern.test(words))?.[0];
}

/** Reads the message kinds of `Communication Statistics`. */
export function readCommunications(sections: readonly Section[]): CommunicationStatistics[] {
  return sections
    .filter((section) => section.inCommunications)
    .flatMap((section) => {
      const find = (key: Field['key']): Field | undefined =>
        section.fields.find((field) => field.key === key);
      const attempts = find('attempts');
      return attempts ? [statistics(section.title, attempts, find)] : [];
    });
}

function statistics(
  title: string,
  attempts: Field,
  find: (key: Field['key']) => Field | undefined,
): CommunicationStatistics {
  const count = (name: string): number =>
    Number(new RegExp(`\\b${name}=(\\d{1,9})`, 'i').exec(attempts.value)?.[1] ?? 0);
  const told = (field: Field | undefined): Field | undefined =>
    field && !/^<\w*>$/.test(field.value) ? field : undefined;
  return {
    title,
    topic: topicOf(title),
    attempts,
    successes: count('Success'),
    ongoingFailures: count('Overall'),
    unanswered: count('Communication'),
    lastResponse: told(find('lastResponse')),
    reason: told(find('failureReason')),
    lastSuccess: momentIn(find('lastSuccess')?.value ?? ''),
    lastFailure: momentIn(find('lastFailure')?.value ?? ''),
  };
}
