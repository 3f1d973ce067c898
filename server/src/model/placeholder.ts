/**
 * Template placeholders: `{{ x }}`, `<X>`, `${X}`, `$X`, `%X%`, `x.x.x.x`, runs of X. They stand for values that nobody
 * has filled in yet, so nothing can be said about them.
 */
const PLACEHOLDER =
  /\{\{|\{%|<[^<>]*>|\$\{?[A-Za-z_]|%[A-Za-z_][\w-]*%|(?:^|[^\w])[xX]{1,3}(?:\.[xX]{1,3}){1,3}|\.[xX]{2,3}(?:[^\w]|$)|[xX]{4,}|^[xX]{2,}$|_{3,}|\*{3,}|\.{3}$/;

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

/** What we write ourselves for a person to fill in, in set-ups, snippets, plans and next steps: `<DNS-SERVER>`. */
const BLANK = /<[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*>/g;

/** The placeholder for a value: of `dnsServer` or `dns-server`, `<DNS-SERVER>`. */
export function blankFor(name: string): string {
  return `<${name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toUpperCase()}>`;
}

/** The placeholders of our own form in a text, with their columns. */
export function blanksIn(text: string): { readonly text: string; readonly start: number }[] {
  return [...text.matchAll(BLANK)].map((match) => ({ text: match[0], start: match.index }));
}

/** A placeholder that nobody fills in while a plan is carried out: not one of our own blanks, which stand for a value. */
export function isUnknown(value: string): boolean {
  return isPlaceholder(value) && !isBlank(value);
}

/** Whether a documentation placeholder has our own form. */
export function isBlank(placeholder: string): boolean {
  return blanksIn(placeholder)[0]?.text === placeholder;
}
