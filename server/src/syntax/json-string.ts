const BEFORE = /^[ \t]{0,80}"/;
const BEHIND = /",?[ \t]*$/;

/**
 * The columns between which a string of JSON stands that is alone on its line: tools print the lines of an output so.
 * Undefined for any other line.
 */
export function jsonString(line: string): { readonly start: number; readonly end: number } | undefined {
  const start = BEFORE.exec(line)?.[0].length;
  if (start === undefined) return undefined;
  // Blanks at the end are searched from the end.
  const rest = line.slice(start).trimEnd();
  const behind = BEHIND.exec(rest.slice(-2))?.[0].length;
  return behind === undefined ? undefined : { start, end: start + rest.length - behind };
}

/** A text whose lines may be such strings, with what stands in them in their place. */
export function withoutJsonStrings(text: string): string {
  if (!/^[ \t]*"/m.test(text)) return text;
  return text
    .split('\n')
    .map((line) => {
      const string = jsonString(line);
      return string ? line.slice(string.start, string.end) : line;
    })
    .join('\n');
}
