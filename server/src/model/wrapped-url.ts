import type { Structure } from '../syntax/structure';
import type { Destination } from './destination';
import { matchPath } from './endpoint';
import { urlParts } from './url';

/** Shorter lines than this are not cut by any terminal. */
const NARROW = 60;

/** What a terminal has written over its edge: one word at the left margin. */
const REST = /^[\w/.:%~-]{1,120}$/;

/**
 * The destination with the path that its URL has where a terminal wrote the line over its edge: together with the next
 * line it is that of a licensing service, and nothing is cut off.
 */
export function acrossLines(structure: Structure, one: Destination): Destination {
  const { statement, url, path } = one;
  if (!statement || !one.explicit || path.fit === 'exact') return one;
  const { line } = url.range.start;
  const written = structure.text.line(line).trimEnd();
  if (written.length < NARROW || url.range.end.character !== written.length) return one;
  const rest = structure.text.line(line + 1).trimEnd();
  if (!REST.test(rest)) return one;
  const whole = matchPath(urlParts(url.value + rest).path);
  return whole.fit === 'exact' ? { ...one, path: whole } : one;
}
