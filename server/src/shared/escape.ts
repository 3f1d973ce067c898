const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text in Markdown: nothing of it is markup. */
export function inMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
}

/** A text as content or attribute in HTML or XML: nothing of it is markup. */
export function inMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** A text in an editor's snippet: nothing of it is a tab stop. */
export function inSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
