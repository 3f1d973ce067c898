import { interfaceNumber } from '../../model/interface-name';
import type { LineSpan, Structure } from '../../syntax/structure';
import type { Chunk } from '../../text/chunk';
import { comparePositions, type Position } from '../../text/range';
import type { Analysis } from '../analysis';
import { configAt, modeOfLine } from '../place';
import { type Name, nameKey, namesOf } from './name';

/** The name at a position (its ends included); undefined where none is. */
export function nameAt(analysis: Analysis, position: Position): Name | undefined {
  const config = configAt(analysis, position.line);
  const at = analysis.structure.command(position.line);
  if (!config || !at) return undefined;
  const mode = () => modeOfLine(analysis, config, at);
  const name = namesOf(at, config.dialect, mode).find(
    ({ range }) => comparePositions(range.start, position) <= 0 && comparePositions(position, range.end) <= 0,
  );
  // Many a word looks like an interface (`sha256`); one that has a block is one.
  return name?.kind === 'interface' && !config.interface(name.text) ? undefined : name;
}

/** All places of a name in its configuration, in order. */
export function occurrencesOf(analysis: Analysis, name: Name): Name[] {
  return [...findOccurrences(analysis, name)];
}

/** The same one by one, for who needs the first few; only lines that hold the name's letters are read. */
export function* findOccurrences(analysis: Analysis, name: Name): Generator<Name> {
  const config = configAt(analysis, name.range.start.line);
  if (!config) return;
  const { structure } = analysis;
  const key = nameKey(name.kind, name.text);
  const needle = name.kind === 'interface' ? interfaceNumber(name.text) : name.text.toLowerCase();
  for (const line of linesHolding(structure, config.part, needle)) {
    const at = structure.command(line);
    if (!at) continue;
    const mode = () => modeOfLine(analysis, config, at);
    for (const other of namesOf(at, config.dialect, mode)) {
      if (other.kind === name.kind && nameKey(other.kind, other.text) === key) yield other;
    }
  }
}

/** Lines found by their letters, remembered for each chunk: an edit changes one chunk. */
const found = new WeakMap<Chunk, Map<string, readonly number[]>>();

function* linesHolding(structure: Structure, span: LineSpan, needle: string): Generator<number> {
  const { text } = structure;
  for (let index = structure.chunkOf(span.start); index < text.chunks.length; index++) {
    const first = text.firstLineOf(index);
    const chunk = text.chunks[index];
    if (!chunk || first >= span.end) return;
    let needles = found.get(chunk);
    if (!needles) {
      needles = new Map();
      found.set(chunk, needles);
    }
    let lines = needles.get(needle);
    if (!lines) {
      lines = linesOfChunk(chunk, needle);
      needles.set(needle, lines);
    }
    for (const local of lines) {
      if (first + local >= span.start && first + local < span.end) yield first + local;
    }
  }
}

/** Lines of a chunk, counted in it, that hold a text in small letters. */
function linesOfChunk(chunk: Chunk, needle: string): number[] {
  const body = chunk.source.slice(chunk.start, chunk.end).toLowerCase();
  const lines: number[] = [];
  let local = 0;
  for (let hit = body.indexOf(needle); hit >= 0; hit = body.indexOf(needle, hit + needle.length)) {
    while (local + 1 < chunk.starts.length && (chunk.starts[local + 1] ?? 0) <= chunk.start + hit) local++;
    if (lines[lines.length - 1] !== local) lines.push(local);
  }
  return lines;
}
