import * as l10n from '@vscode/l10n';
import { SEVERITIES, type Summary } from '../messages';
import { button, element, label } from './dom';
import { identity, verdict } from './words';

/** The list of texts, shown where there are several. */
export class FileList {
  readonly panel = element('nav', { className: 'files', hidden: true });
  private readonly list = element('ul');
  private readonly rows = new Map<string, HTMLElement>();
  private readonly choose: (path: string) => void;

  constructor(choose: (path: string) => void) {
    this.choose = choose;
    const heading = element('h2', {});
    this.panel.append(heading, this.list);
    label(() => {
      heading.textContent = l10n.t('Texts');
      this.panel.setAttribute('aria-label', l10n.t('Texts'));
    });
  }

  /** Notes what is known of a text. */
  set(summary: Summary): void {
    const row = this.row(summary);
    const old = this.rows.get(summary.path);
    this.rows.set(summary.path, row);
    if (old) {
      if (old.querySelector('[aria-current]')) mark(row, true);
      const focused = old.contains(document.activeElement);
      old.replaceWith(row);
      if (focused) row.querySelector('button')?.focus();
    } else this.list.append(row);
    this.panel.hidden = this.rows.size < 2;
  }

  /** A text that could not be read. */
  setUnread(path: string, reason: string): void {
    this.rows.get(path)?.remove();
    const row = element('li', { className: 'unread' }, element('b', {}, path), element('small', {}, reason));
    this.rows.set(path, row);
    this.list.append(row);
    this.panel.hidden = false;
  }

  remove(path: string): void {
    this.rows.get(path)?.remove();
    this.rows.delete(path);
    this.panel.hidden = this.rows.size < 2;
  }

  current(path: string): void {
    for (const [other, row] of this.rows) mark(row, other === path);
  }

  private row(summary: Summary): HTMLElement {
    const { path, counts, dialect } = summary;
    const worst = SEVERITIES.find((severity) => counts[severity] > 0);
    const row = button('', () => this.choose(path), worst ?? (dialect === 'none' ? 'unrecognised' : 'fine'));
    row.append(
      element('b', {}, path),
      element('small', {}, identity(summary)),
      element('small', { className: 'found' }, verdict(summary)),
    );
    return element('li', {}, row);
  }
}

function mark(row: HTMLElement, current: boolean): void {
  const choice = row.querySelector('button');
  if (current) choice?.setAttribute('aria-current', 'true');
  else choice?.removeAttribute('aria-current');
}
