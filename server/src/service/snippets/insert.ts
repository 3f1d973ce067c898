import { inSnippet } from '../../shared/escape';

/** A placeholder of a snippet, or a choice of words. */
const HOLE = /<([A-Z][A-Z-]*)>|\{([^{}]+)\}/g;

/** What the document has for a placeholder, best first. */
export type ValuesFor = (name: string) => readonly string[];

/** The text of a snippet: the first of each choice, the document's own value where it has one, else the placeholder. */
export function plainText(lines: readonly string[], valuesFor: ValuesFor): string {
  return lines
    .join('\n')
    .replace(HOLE, (hole, name?: string, words?: string) =>
      name === undefined ? (words?.split('|')[0] ?? '') : (valuesFor(name)[0] ?? hole),
    );
}

/** The same with tab stops in the order of the text; the same placeholder is one tab stop. */
export function snippetText(lines: readonly string[], valuesFor: ValuesFor): string {
  const stops = new Map<string, number>();
  let text = '';
  let end = 0;
  const source = lines.join('\n');
  for (const match of source.matchAll(HOLE)) {
    const [hole, name, words] = match;
    const stop = stops.get(hole) ?? stops.size + 1;
    const choices = name === undefined ? (words ?? '').split('|') : valuesFor(name);
    text += inSnippet(source.slice(end, match.index));
    text += stops.has(hole) ? `\${${stop}}` : tabStop(stop, hole, choices);
    stops.set(hole, stop);
    end = match.index + hole.length;
  }
  return text + inSnippet(source.slice(end));
}

function tabStop(stop: number, hole: string, choices: readonly string[]): string {
  const [only, ...others] = choices;
  if (only === undefined) return `\${${stop}:${inSnippet(hole)}}`;
  if (others.length === 0) return `\${${stop}:${inSnippet(only)}}`;
  return `\${${stop}|${choices.map((choice) => choice.replace(/[\\,|]/g, '\\$&')).join(',')}|}`;
}
