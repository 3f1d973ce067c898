/**
 * Template placeholders: `{{ x }}`, `<X>`, `${X}`, `$X`, `%X%`, `x.x.x.x`, runs of X. They stand for values that nobody
 * has filled in yet, so nothing can be said about them.
 */
const PLACEHOLDER =
  /\{\{|\{%|<[^>]*>|\$\{?[A-Za-z_]|%[A-Za-z_][\w-]*%|(?:^|[^\w])[xX]{1,3}(?:\.[xX]{1,3}){1,3}|\.[xX]{2,3}(?:[^\w]|$)|[xX]{4,}|^[xX]{2,}$|_{3,}|\*{3,}|\.{3}$/;

/** Whether the value holds a placeholder. */
export function isPlaceholder(value: string): boolean {
  return PLACEHOLDER.test(value);
}

/** Placeholders of documentation, to be replaced by hand: `<IP/FQDN>`, `x.x.x.x`, `10.1.1.xx`. */
const DOCUMENTATION =
  /<[^<>]+>|(?<![\w.])(?:[xX]{1,3}(?:\.[xX]{1,3}){3}|\d{1,3}(?:\.\d{1,3}){0,2}(?:\.[xX]{2,3})+)(?![\w.])/g;

/** The documentation placeholders in a text, with their columns. */
export function documentationPlaceholders(text: string): { readonly text: string; readonly start: number }[] {
  return [...text.matchAll(DOCUMENTATION)].map((match) => ({ text: match[0], start: match.index }));
}
