import type { Structure } from '../syntax/structure';
import type { Chunk } from '../text/chunk';

/** Facilities of interest. Searching for the one character before them is far cheaper than reading each line. */
const FACILITY = /%(?:SMART\\?_LIC|CALL\\?_?HOME|PKI|LICMGR-\d-LOG\\?_SMART)/y;

const PERCENT = '%';

/** Where messages of interest begin in a chunk. */
export function placesOf(
  { text }: Structure,
  index: number,
  body: string,
): { line: number; start: number }[] {
  const { start: from, starts } = text.chunks[index] as Chunk;
  const places: { line: number; start: number }[] = [];
  let line = 0;
  for (let offset = body.indexOf(PERCENT); offset >= 0; offset = body.indexOf(PERCENT, offset + 1)) {
    FACILITY.lastIndex = offset;
    if (!FACILITY.test(body)) continue;
    const at = from + offset;
    while (line + 1 < starts.length && (starts[line + 1] as number) <= at) line++;
    places.push({ line, start: at - (starts[line] ?? from) });
  }
  return places;
}

/** The chunk's line that holds the offset, and the column in it. */
export function placeOf({ text }: Structure, index: number, offset: number): { line: number; start: number } {
  const chunk = text.chunks[index] as Chunk;
  const at = chunk.start + offset;
  let low = 0;
  let high = chunk.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((chunk.starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return { line: low, start: at - (chunk.starts[low] ?? chunk.start) };
}
