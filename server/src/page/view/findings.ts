import * as l10n from '@vscode/l10n';
import { HOP_LABELS } from '../../shared/hops';
import type { ShownFile, ShownFinding } from '../messages';
import { button, element } from './dom';

/** What can be done with a finding. */
export interface FindingActions {
  /** Shows its place in the text. */
  look(number: number): void;
  /** Goes there with the keyboard. */
  enter(number: number): void;
  fix(number: number, fix: number): void;
  explain(code: string): void;
  steps(code: string): void;
  /** A place in another text, or in this one. */
  elsewhere(place: ShownFinding['related'][number]): void;
}

/** The list of findings; the chosen one is open. */
export class FindingsList {
  readonly list = element('ol', { className: 'findings' });
  private readonly actions: FindingActions;
  private file: ShownFile | undefined;
  private chosen: number | undefined;

  constructor(actions: FindingActions) {
    this.actions = actions;
    this.list.addEventListener('keydown', (event) => this.key(event));
  }

  get findings(): readonly ShownFinding[] {
    return this.file?.findings ?? [];
  }

  /** The finding that is open. */
  get open(): number | undefined {
    return this.chosen;
  }

  show(file: ShownFile | undefined): void {
    const before = this.chosen === undefined ? undefined : this.findings[this.chosen];
    const focused = this.list.contains(document.activeElement);
    this.file = file;
    const same = this.findings.findIndex(
      (one) => before && one.code === before.code && one.message === before.message,
    );
    this.chosen = same < 0 ? undefined : same;
    this.list.replaceChildren(...this.findings.map((finding, number) => this.item(finding, number)));
    if (focused) this.heads()[this.chosen ?? 0]?.focus();
  }

  /** Opens a finding, and closes the one that is open. */
  choose(number: number, focus = false): void {
    const items = [...this.list.children];
    for (const at of new Set([this.chosen, number])) {
      if (at === undefined) continue;
      const finding = this.findings[at];
      if (at === this.chosen && at === number) continue;
      if (finding) items[at]?.replaceWith(this.item(finding, at, at === number));
    }
    this.chosen = number;
    this.heads()[number]?.scrollIntoView({ block: 'nearest' });
    if (focus) this.heads()[number]?.focus();
  }

  private heads(): HTMLElement[] {
    return [...this.list.querySelectorAll<HTMLElement>('.head')];
  }

  private item(finding: ShownFinding, number: number, open = number === this.chosen): HTMLElement {
    const { code, severity, message, range } = finding;
    const head = element(
      'button',
      { type: 'button', className: 'head', attributes: { 'aria-expanded': String(open) } },
      element(
        'span',
        { className: 'what' },
        element('span', { className: `severity ${severity}` }, severity),
        ' ',
        element('span', { className: 'code-name' }, code),
        ' ',
        element(
          'span',
          { className: 'place' },
          l10n.t('line {line}', { line: String(range.start.line + 1) }),
        ),
      ),
      element('span', { className: 'message' }, message),
    );
    head.addEventListener('click', () => {
      this.choose(number, true);
      this.actions.look(number);
    });
    const item = element('li', { className: `finding ${severity}${open ? ' open' : ''}` }, head);
    Object.assign(item.dataset, { code, severity, place: `${range.start.line}:${range.start.character}` });
    if (open) item.append(this.more(finding, number));
    return item;
  }

  private more(
    { code, name, hop, range, related, fixes, proven }: ShownFinding,
    number: number,
  ): HTMLElement {
    const { actions } = this;
    const line = String(range.start.line + 1);
    return element(
      'div',
      { className: 'more' },
      element('p', { className: 'soft' }, `${l10n.t(HOP_LABELS[hop])} · ${name}`),
      ...(related.length === 0
        ? []
        : [element('ul', { className: 'related' }, ...related.map((one) => this.relatedItem(one)))]),
      element(
        'p',
        { className: 'buttons' },
        ...fixes.map(({ title, preferred }, at) =>
          button(l10n.t('Fix: {title}…', { title }), () => actions.fix(number, at), preferred ? 'main' : ''),
        ),
        ...(proven ? [button(l10n.t('Next steps'), () => actions.steps(code), 'main')] : []),
        button(l10n.t('Go to line {line}', { line }), () => actions.enter(number), 'quiet'),
        button(l10n.t('Explain {code}', { code }), () => actions.explain(code), 'quiet'),
      ),
    );
  }

  private relatedItem(one: ShownFinding['related'][number]): HTMLElement {
    const place = `${one.path}:${one.range.start.line + 1}`;
    const go = button(place, () => this.actions.elsewhere(one), 'link');
    return element('li', {}, go, ` ${one.message}`);
  }

  private key(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const heads = this.heads();
    const at = heads.indexOf(event.target as HTMLElement);
    if (step === undefined || at < 0) return;
    event.preventDefault();
    heads[at + step]?.focus();
  }
}
