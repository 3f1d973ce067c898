import type { LineSpan } from '../syntax/structure';

/** Lines that stand at the prompt of a device: messages among them that name none are its own. */
export interface HostSpan extends LineSpan {
  readonly host: string;
}

/** The spans that reach into some lines, counted from the first of these. */
export function ownersOf(hosts: readonly HostSpan[], from: number, first: number, end: number): HostSpan[] {
  const found: HostSpan[] = [];
  for (let at = from; at < hosts.length; at++) {
    const span = hosts[at];
    if (!span || span.start >= end) break;
    found.push({
      start: Math.max(0, span.start - first),
      end: Math.min(span.end, end) - first,
      host: span.host,
    });
  }
  return found;
}

/** The same for spans that are the same. */
export function keyOf(owners: readonly HostSpan[]): string {
  return owners.map(({ start, end, host }) => `${start} ${end} ${host}`).join('\n');
}
