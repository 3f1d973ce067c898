import { lastOf, ofKind, type Statement } from './value';

/** What sets or vouches for the clock (docs/domain.md#the-clock). */
export interface Clock {
  /** The first NTP server, peer or pool. */
  readonly ntp: () => Statement<'ntp-server'> | undefined;
  readonly calendar: Statement<'calendar-valid'> | undefined;
  readonly ptp: Statement<'ptp'> | undefined;
}

/** Reads the clock's statements among the global ones. */
export function readClock(globals: readonly Statement[]): Clock {
  const calendar = lastOf(globals, 'calendar-valid');
  const ptp = lastOf(globals, 'ptp');
  return {
    ntp: () => ofKind(globals, 'ntp-server').find((statement) => !statement.command.negated),
    calendar: calendar && !calendar.command.negated ? calendar : undefined,
    ptp: ptp && !ptp.command.negated ? ptp : undefined,
  };
}
