type Child = Node | string | undefined;
type Properties<Tag extends keyof HTMLElementTagNameMap> = Partial<
  Omit<HTMLElementTagNameMap[Tag], 'dataset' | 'style' | 'attributes'>
> & { readonly attributes?: Readonly<Record<string, string>> };

/** An element with properties and children; text is text, never markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  { attributes = {}, ...properties }: Properties<Tag> = {} as Properties<Tag>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  Object.assign(made, properties);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** A button that does something. */
export function button(text: string, onclick: () => unknown, className = ''): HTMLButtonElement {
  return element('button', { type: 'button', className, onclick: () => void onclick() }, text);
}

const labels: (() => void)[] = [];

/** Says something now, and again in another language. */
export function label(say: () => void): void {
  labels.push(say);
  say();
}

/** Says everything again: the language is another one. */
export function relabel(): void {
  for (const say of labels) say();
}

/** A button whose text follows the language. */
export function labelled(text: () => string, onclick: () => unknown, className = ''): HTMLButtonElement {
  const made = button('', onclick, className);
  label(() => {
    made.textContent = text();
  });
  return made;
}
