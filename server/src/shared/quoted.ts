/** A sentence for a place that shows no Markdown: what stands in backquotes comes in quotation marks. */
export function quoted(text: string): string {
  return text.replace(/`([^`]*)`/g, '“$1”');
}
