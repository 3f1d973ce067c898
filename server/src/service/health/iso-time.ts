import type { Moment } from '../../captures/dates';

const ZONE = /\d\s+([A-Za-z]{2,5}|[+-]\d\d:?\d\d)$/;

/**
 * A printed time in ISO 8601. Only UTC, GMT and offsets in numbers keep their zone: devices name others with letters
 * that they may have invented, and such a time is given as the device's local time, without a zone.
 */
export function isoTime({ time, text }: Moment): string {
  const local = localTime(time);
  const zone = ZONE.exec(text)?.[1] ?? '';
  if (/^(?:UTC|GMT)$/i.test(zone)) return `${local}Z`;
  return /^[+-]/.test(zone) ? `${local}${zone.slice(0, 3)}:${zone.slice(-2)}` : local;
}

/** A time as the device's clock shows it, to the second; in order as text. */
export function localTime(time: number): string {
  return new Date(time).toISOString().slice(0, 19);
}

/** Milliseconds for putting times of several devices in order; a time without a zone counts as UTC. */
export function timeOf(iso: string): number {
  return Date.parse(/(?:Z|[+-]\d\d:\d\d)$/.test(iso) ? iso : `${iso}Z`);
}
