import { element, label } from './dom';

/** A tab: its name and, behind it, how much there is. */
export interface Tab<Name extends string> {
  readonly name: Name;
  title(): string;
}

/** Tabs over one panel, with the keys that people expect: arrows, Home, End. */
export class Tabs<Name extends string> {
  readonly bar = element('div', { className: 'tabs', attributes: { role: 'tablist' } });
  readonly panel = element('div', {
    className: 'panel',
    id: 'panel',
    tabIndex: 0,
    attributes: { role: 'tabpanel' },
  });
  private readonly buttons = new Map<Name, HTMLButtonElement>();
  private readonly onChoice: (name: Name) => void;
  private shown: Name;

  constructor(
    tabs: readonly [Tab<Name>, ...Tab<Name>[]],
    onChoice: (name: Name) => void,
    title: () => string,
  ) {
    this.onChoice = onChoice;
    this.shown = tabs[0].name;
    for (const { name, title: text } of tabs) {
      const attributes = { role: 'tab', 'aria-controls': 'panel' };
      const made = element('button', { type: 'button', id: `tab-${name}`, attributes });
      made.addEventListener('click', () => this.choose(name));
      label(() => {
        made.textContent = text();
      });
      this.buttons.set(name, made);
      this.bar.append(made);
    }
    label(() => this.bar.setAttribute('aria-label', title()));
    this.bar.addEventListener('keydown', (event) => this.key(event));
    this.draw();
  }

  get chosen(): Name {
    return this.shown;
  }

  /** Whether what the panel shows is out of date. */
  busy(busy: boolean): void {
    this.panel.setAttribute('aria-busy', String(busy));
  }

  choose(name: Name): void {
    this.shown = name;
    this.draw();
    this.onChoice(name);
  }

  private draw(): void {
    for (const [name, made] of this.buttons) {
      made.setAttribute('aria-selected', String(name === this.shown));
      made.tabIndex = name === this.shown ? 0 : -1;
    }
    this.panel.setAttribute('aria-labelledby', `tab-${this.shown}`);
  }

  private key(event: KeyboardEvent): void {
    const names = [...this.buttons.keys()];
    const at = names.indexOf(this.shown);
    const last = names.length - 1;
    const to = {
      ArrowRight: at === last ? 0 : at + 1,
      ArrowLeft: at === 0 ? last : at - 1,
      Home: 0,
      End: last,
    }[event.key];
    const name = to === undefined ? undefined : names[to];
    if (name === undefined) return;
    event.preventDefault();
    this.choose(name);
    this.buttons.get(name)?.focus();
  }
}
