const OPENING =
  /^(?:\*{2,3}(?=[^\s*])|<(?:p|b|i|em|li|td|div|span|strong|code|pre|samp)(?: [^<>]{0,80})?>){1,4}/i;
const TAGS_BEHIND = /(?:<(?:\/(?:p|b|i|em|li|td|div|span|strong|code|pre|samp)|br ?\/?)>){1,5}$/i;
const EMPHASIS_BEHIND = /\*{2,3}$/;

/** UTF-16 units of what a document puts in front of a line: emphasis, and tags that a conversion has left. */
export function markupLength(line: string): number {
  const unit = line.charCodeAt(0);
  if (unit !== 0x2a && unit !== 0x3c) return 0; // `*`, `<`
  return OPENING.exec(line)?.[0].length ?? 0;
}

/** The line without what a document puts behind it; emphasis only where it was opened. */
export function withoutMarkupBehind(line: string, opened: boolean): string {
  const bare = line.endsWith('>') ? line.replace(TAGS_BEHIND, '') : line;
  return opened && bare.endsWith('**') ? bare.replace(EMPHASIS_BEHIND, '') : bare;
}

/** Whether any line of a text may have something that the functions above take away. */
export function mayHaveMarkup(lines: string): boolean {
  return (lines.includes('**') || lines.includes('<')) && /^(?:\*\*|<)/m.test(lines);
}
