/** The line of a text as it was; where it is now, the nearest first; undefined when it is gone. */
export function lineNow(lines: readonly string[], line: number, was: string): number | undefined {
  for (let away = 0; away <= Math.max(line, lines.length); away++) {
    for (const at of [line - away, line + away]) if (lines[at] === was) return at;
  }
  return undefined;
}
