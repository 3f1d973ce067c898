import type { HopMessage, PathMessage } from '../../../server/src/shared/protocol';

const MARK = { ok: '✓', broken: '✗', unknown: '?', 'not-used': '–' } as const;

/** A reporting path as text: one line a hop, with its state, the codes of its findings and its line. */
export function reportingPathText(
  title: string,
  destinations: readonly PathMessage[],
  labels: Readonly<Record<string, string>>,
): string {
  const width = Math.max(...Object.values(labels).map((label) => label.length));
  const blocks = destinations.map(({ url, hops }) =>
    [url, ...hops.map((hop) => hopLine(hop, (labels[hop.hop] ?? hop.hop).padEnd(width)))].join('\n'),
  );
  return `${[title, ...blocks].join('\n\n')}\n`;
}

function hopLine({ state, summary, range, codes }: HopMessage, label: string): string {
  const notes = [...codes, ...(range ? [`:${range.start.line + 1}`] : [])].join(' ');
  return `  ${MARK[state]} ${label}  ${summary}${notes === '' ? '' : `  [${notes}]`}`;
}
