import { type Moment, momentIn } from './dates';
import type { Field, Section } from './field';

/** One kind of message under `Communication Statistics` of `show license tech-support`. */
export interface CommunicationStatistics {
  readonly title: string;
  /** `Ongoing Failure: Overall=2`: failures since the last success. */
  readonly ongoingFailures: number;
  readonly lastResponse: Field | undefined;
  readonly reason: Field | undefined;
  readonly lastSuccess: Moment | undefined;
  readonly lastFailure: Moment | undefined;
}

/** Reads the message kinds of `Communication Statistics`. */
export function readCommunications(sections: readonly Section[]): CommunicationStatistics[] {
  return sections
    .filter((section) => section.inCommunications)
    .flatMap((section) => {
      const find = (key: Field['key']): Field | undefined =>
        section.fields.find((field) => field.key === key);
      const attempts = find('attempts');
      if (!attempts) return [];
      const reason = find('failureReason');
      return [
        {
          title: section.title,
          ongoingFailures: Number(/Overall=(\d+)/i.exec(attempts.value)?.[1] ?? 0),
          lastResponse: find('lastResponse'),
          reason: reason && !/^<\w*>$/.test(reason.value) ? reason : undefined,
          lastSuccess: momentIn(find('lastSuccess')?.value ?? ''),
          lastFailure: momentIn(find('lastFailure')?.value ?? ''),
        },
      ];
    });
}
