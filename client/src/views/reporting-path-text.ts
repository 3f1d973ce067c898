import type { PathHop } from '../../../server/src/shared/hops';
import type { HopMessage, PathMessage } from '../../../server/src/shared/path-messages';

const MARK = { ok: '✓', broken: '✗', unknown: '?', 'not-used': '–' } as const;

/** A reporting path as text: one line a hop, with its state, its line in the document and the codes of its findings. */
export function reportingPathText(
  title: string,
  destinations: readonly PathMessage[],
  labelOf: (hop: PathHop) => string,
): string {
  const hops = destinations.flatMap((destination) => destination.hops);
  const label = widest(hops.map(({ hop }) => labelOf(hop)));
  const line = widest(hops.map(lineOf));
  const codes = widest(hops.map(codesOf));
  const hopText = (hop: HopMessage): string => {
    const columns = [
      labelOf(hop.hop).padEnd(label),
      lineOf(hop).padStart(line),
      codesOf(hop).padEnd(codes),
      hop.summary,
    ];
    return `  ${MARK[hop.state]} ${columns.filter((column) => column !== '').join('  ')}`;
  };
  const blocks = destinations.map((destination) =>
    [destination.url, ...destination.hops.map(hopText)].join('\n'),
  );
  return `${[title, ...blocks].join('\n\n')}\n`;
}

function lineOf({ range }: HopMessage): string {
  return range ? String(range.start.line + 1) : '';
}

function codesOf({ codes }: HopMessage): string {
  return codes.join(' ');
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => text.length));
}
