/** Text of a document in Markdown: nothing of it is markup. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
