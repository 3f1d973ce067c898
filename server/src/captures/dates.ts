/**
 * A point in time as a device prints it. Devices name time zones with letters that they may have invented, so times of
 * one capture are compared as they are written, and the zone is kept for showing only.
 */
export interface Moment {
  /** Milliseconds, as if the printed time were UTC. */
  readonly time: number;
  /** As printed, without the words around it. */
  readonly text: string;
}

/** First three letters of the months in English, Portuguese and Spanish, accents and case taken away. */
const MONTHS: Readonly<Record<string, number>> = {
  ...{ jan: 0, feb: 1, mar: 2, apr: 3, may: 4, jun: 5, jul: 6, aug: 7, sep: 8, oct: 9, nov: 10, dec: 11 },
  ...{ fev: 1, abr: 3, mai: 4, ago: 7, set: 8, out: 9, dez: 11 },
  ...{ ene: 0, dic: 11 },
};

const TIME = '(\\d{1,2}):(\\d{2}):(\\d{2})(?:\\.\\d+)?';
const MONTH = '([A-Za-z]{3})[A-Za-z\\u00e7\\u00c7]*';
/** Zones are up to five letters, an offset, or missing. */
const ZONE = '(?:\\s+(?:[A-Za-z]{2,5}(?![-.\\w])|[+-]\\d\\d:?\\d\\d))?';
/** Behind the time in a log of NX-OS stands the name of the device, which may be as short. */
const KNOWN_ZONE = '(?:\\s+(?:UTC|GMT|[A-Z]{2,4}T)(?![-.\\w]))?';

/** Groups in the order the shape prints them. */
const SHAPES: readonly {
  readonly pattern: RegExp;
  readonly order: readonly ('year' | 'month' | 'monthNumber' | 'day' | 'hour' | 'minute' | 'second')[];
}[] = [
  // Aug 22 18:58:17 2022 UTC; in translations also `agosto 02 14:26:53 2018 UTC`
  {
    pattern: new RegExp(`\\b${MONTH}\\s+(\\d{1,2}),?\\s+${TIME}\\s+(\\d{4})${ZONE}`),
    order: ['month', 'day', 'hour', 'minute', 'second', 'year'],
  },
  // 22 de outubro 14:25:31 2018 EST
  {
    pattern: new RegExp(`\\b(\\d{1,2}) de ${MONTH}\\s+(?:de\\s+)?${TIME}\\s+(\\d{4})${ZONE}`),
    order: ['day', 'month', 'hour', 'minute', 'second', 'year'],
  },
  // Jan 05 2023 12:19:01 UTC
  {
    pattern: new RegExp(`\\b${MONTH}\\s+(\\d{1,2})\\s+(\\d{4})\\s+${TIME}${ZONE}`),
    order: ['month', 'day', 'year', 'hour', 'minute', 'second'],
  },
  // 2022 Jun 22 16:15:41 (NX-OS log)
  {
    pattern: new RegExp(`\\b(\\d{4}) ${MONTH}\\s+(\\d{1,2}) ${TIME}${KNOWN_ZONE}`),
    order: ['year', 'month', 'day', 'hour', 'minute', 'second'],
  },
  // 15:09:55.102 UTC Wed Nov 10 2021 (show clock)
  {
    pattern: new RegExp(`\\b${TIME}\\s+\\S{1,6}\\s+[A-Za-z]{3}\\s+${MONTH}\\s+(\\d{1,2})\\s+(\\d{4})`),
    order: ['hour', 'minute', 'second', 'month', 'day', 'year'],
  },
  // 2018-09-12 13:32:42.320 UTC, 2018-09-12T13:32:42+02:00
  {
    pattern: new RegExp(`\\b(\\d{4})-(\\d\\d)-(\\d\\d)[T ]${TIME}${ZONE}`),
    order: ['year', 'monthNumber', 'day', 'hour', 'minute', 'second'],
  },
];

/** The first point in time that the text names in full; undefined without a year. */
export function momentIn(text: string): Moment | undefined {
  for (const { pattern, order } of SHAPES) {
    const match = pattern.exec(text);
    const parts = match && namedParts(match.slice(1), order);
    if (!parts) continue;
    const time = Date.UTC(parts.year, parts.month, parts.day, parts.hour, parts.minute, parts.second);
    return { time, text: match[0].trim() };
  }
  return undefined;
}

interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

function namedParts(groups: readonly string[], order: readonly string[]): DateParts | undefined {
  const value = (name: string): number => Number(groups[order.indexOf(name)] ?? Number.NaN);
  const word = groups[order.indexOf('month')]?.toLowerCase();
  const month = word === undefined ? value('monthNumber') - 1 : (MONTHS[word] ?? Number.NaN);
  const parts = {
    year: value('year'),
    month,
    day: value('day'),
    hour: value('hour'),
    minute: value('minute'),
    second: value('second'),
  };
  return Object.values(parts).some(Number.isNaN) ? undefined : parts;
}

const YEARLESS = new RegExp(`\\b${MONTH}\\s+(\\d{1,2})\\s+${TIME}`);
const HALF_YEAR = 183 * 24 * 3_600_000;

/** The point in time that a text names, in the year that brings it nearest to another one where it names none. */
export function momentLike(text: string, other: Moment): Moment | undefined {
  const whole = momentIn(text);
  if (whole) return whole;
  const match = YEARLESS.exec(text);
  const month = MONTHS[match?.[1]?.toLowerCase() ?? ''];
  if (!match || month === undefined) return undefined;
  const [day = 0, hour = 0, minute = 0, second = 0] = match.slice(2).map(Number);
  const year = new Date(other.time).getUTCFullYear();
  const times = [year - 1, year, year + 1].map((one) => Date.UTC(one, month, day, hour, minute, second));
  const time = times.find((one) => Math.abs(one - other.time) <= HALF_YEAR) ?? times[1] ?? 0;
  return { time, text: match[0] };
}
