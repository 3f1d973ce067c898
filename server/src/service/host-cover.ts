import type { Host } from '../embedded/host';
import type { VirtualText } from '../embedded/virtual-text';
import { coverLine, coverOf } from '../model/cover';
import type { Secret } from '../model/secret-pieces';
import { secretsIn } from '../model/secrets';
import type { Cover } from '../text/covered-lines';
import type { Text } from '../text/text';

/** A part of a line that a secret has, as one of its strings tells. */
type Hidden = Pick<Secret, 'start' | 'end' | 'kind'>;

/**
 * The cover of a document that holds commands: over what its own lines show to be secret, and over what only the strings
 * do, in which an escape or a line break may stand between a keyword and its token.
 */
export function hostCover(host: Host | undefined, document: Text): Cover {
  if (!host) return coverLine;
  const hidden = new Map<string, Hidden[]>();
  for (const { text } of host.embedded) {
    for (const { start, end, kind } of secretsOf(text)) {
      for (const [line, own] of piecesOf(document, start, end)) {
        hidden.set(line, [...(hidden.get(line) ?? []), { ...own, kind }]);
      }
    }
  }
  if (hidden.size === 0) return coverLine;
  return (line, before) => (hidden.get(line) ?? []).reduce(covered, coverLine(line, before));
}

function covered(line: string, { start, end, kind }: Hidden): string {
  return line.slice(0, start) + coverOf(line.slice(start, end), kind) + line.slice(end);
}

/** The secrets of a configuration inside of a document, where they stand in that. */
function* secretsOf(text: VirtualText): Generator<Hidden> {
  const lines = text.content.split('\n');
  for (const [number, line] of lines.entries()) {
    for (const { start, end, kind } of secretsIn(line, lines[number - 1])) {
      const from = { line: number, character: start };
      yield { ...text.stretch({ start: from, end: { line: number, character: end } }), kind };
    }
  }
}

/** The lines of a stretch of a document, each with the columns of its part. */
function piecesOf(
  document: Text,
  from: number,
  to: number,
): (readonly [string, { readonly start: number; readonly end: number }])[] {
  const first = document.positionAt(from);
  const last = document.positionAt(to);
  return Array.from({ length: last.line - first.line + 1 }, (_, at) => {
    const line = document.bareLine(first.line + at);
    const end = first.line + at === last.line ? last.character : line.length;
    return [line, { start: at === 0 ? first.character : 0, end }] as const;
  });
}
