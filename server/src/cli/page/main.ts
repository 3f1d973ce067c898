import type { PageData, PageOptions } from '../html/page-data';
import { fragmentOf, queryOf } from './address';
import { type Findings, type Row, SEVERITIES, unpacked } from './data';
import { sortDevices } from './devices';
import { ALL, type Column, Finder, type Query } from './query';
import { showRows } from './table';

/** Wait after a letter before the table is searched. */
const PAUSE = 80;
/** Rows that are printed at most; paper has no next page to turn to. */
const PRINTED = 2000;

const FIELDS = ['search', 'severity', 'code', 'hop', 'site'] as const;

/** The table of findings and what stands above it. */
class FindingsTable {
  private readonly findings: Findings = unpacked(json<PageData>('data'));
  private readonly options = json<PageOptions>('options');
  private readonly finder: Finder;
  private query: Query = ALL;
  private rows: readonly Row[] = [];
  private page = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    const hops = new Map(
      [...document.querySelectorAll<HTMLElement>('[data-rule]')].map(({ dataset }) => [
        dataset.rule,
        dataset.hop,
      ]),
    );
    this.finder = new Finder(this.findings, SEVERITIES, (code) => hops.get(code) ?? '');
    this.listen();
    this.follow();
  }

  private listen(): void {
    for (const field of FIELDS) {
      control(field).addEventListener('input', () => {
        clearTimeout(this.timer);
        const ask = () => this.ask({ ...this.query, [field]: control(field).value });
        this.timer = setTimeout(ask, field === 'search' ? PAUSE : 0);
      });
    }
    control('size').addEventListener('input', () => this.turn(0));
    for (const button of document.querySelectorAll<HTMLElement>('[data-sort]')) {
      button.addEventListener('click', () => this.sortBy(button.dataset.sort as Column));
    }
    for (const button of document.querySelectorAll<HTMLElement>('[data-filter]')) {
      button.addEventListener('click', () => {
        this.ask({ ...ALL, [button.dataset.filter ?? '']: button.dataset.value ?? '' });
        byId('findings').scrollIntoView();
        byId('findings-title').focus({ preventScroll: true });
      });
    }
    byId('reset').addEventListener('click', () => this.ask(ALL));
    const turns: Readonly<Record<string, () => number>> = {
      first: () => 0,
      previous: () => this.page - 1,
      next: () => this.page + 1,
      last: () => this.pages() - 1,
    };
    for (const [id, target] of Object.entries(turns)) {
      byId(id).addEventListener('click', () => this.turn(target()));
    }
    document.addEventListener('keydown', (event) => this.key(event));
    window.addEventListener('hashchange', () => this.follow());
    window.addEventListener('beforeprint', () => this.draw(this.rows.slice(0, PRINTED)));
    window.addEventListener('afterprint', () => this.turn(this.page));
  }

  /** Shows what the address says. */
  private follow(): void {
    const fragment = location.hash.slice(1);
    const query = queryOf(fragment);
    if (query) {
      this.ask(query);
      if (fragment !== '') byId('findings').scrollIntoView();
    } else {
      if (this.rows.length === 0) this.ask(this.query, false);
      const place = document.getElementById(fragment);
      if (place instanceof HTMLDetailsElement) place.open = true;
      place?.scrollIntoView();
    }
  }

  private key(event: KeyboardEvent): void {
    const { target, key } = event;
    const typing = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
    if (key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      control('search').focus();
    }
    if (key === 'Escape' && target === control('search')) this.ask({ ...this.query, search: '' });
  }

  private sortBy(column: Column): void {
    const again = this.query.sort === column;
    this.ask({ ...this.query, sort: column, descending: again && !this.query.descending });
  }

  /** Shows what a query finds, and notes it in the address unless a place of the page stands there. */
  private ask(query: Query, note = true): void {
    this.query = query;
    this.rows = this.finder.find(query);
    for (const field of FIELDS)
      if (control(field).value !== query[field]) control(field).value = query[field];
    for (const button of document.querySelectorAll<HTMLElement>('[data-sort]')) {
      const here = button.dataset.sort === query.sort;
      const order = query.descending ? 'descending' : 'ascending';
      button.closest('th')?.setAttribute('aria-sort', here ? order : 'none');
    }
    const fragment = fragmentOf(query);
    if (note && location.hash.slice(1) !== fragment) {
      history.replaceState(null, '', fragment === '' ? location.href.split('#')[0] : `#${fragment}`);
    }
    this.turn(0);
  }

  private pages(): number {
    return Math.max(1, Math.ceil(this.rows.length / this.size()));
  }

  private size(): number {
    return Number(control('size').value);
  }

  private turn(page: number): void {
    this.page = Math.max(0, Math.min(page, this.pages() - 1));
    const from = this.page * this.size();
    this.draw(this.rows.slice(from, from + this.size()), from);
    for (const id of ['first', 'previous']) disable(id, this.page === 0);
    for (const id of ['next', 'last']) disable(id, this.page === this.pages() - 1);
    const place = { page: number(this.page + 1), pages: number(this.pages()) };
    byId('page').textContent = filled(this.options.texts.page, place);
  }

  private draw(rows: readonly Row[], from = 0): void {
    showRows(byId('rows'), rows, this.findings, this.options);
    const all = this.findings.rows.length;
    const found = this.rows.length;
    const { none, one, several, range, whole } = this.options.texts;
    let text = found === 0 ? none : filled(found === 1 ? one : several, { count: number(found) });
    if (rows.length !== found) {
      text = filled(range, { from: number(from + 1), to: number(from + rows.length), found: text });
    }
    byId('status').textContent = found === all ? text : filled(whole, { found: text, all: number(all) });
  }
}

function number(value: number): string {
  return value.toLocaleString(document.documentElement.lang);
}

function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (all, name: string) => values[name] ?? all);
}

function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no ${id}`);
  return found;
}

function control(id: string): HTMLInputElement | HTMLSelectElement {
  return byId(id) as HTMLInputElement | HTMLSelectElement;
}

function disable(id: string, off: boolean): void {
  (byId(id) as HTMLButtonElement).disabled = off;
}

function json<T>(id: string): T {
  return JSON.parse(byId(id).textContent ?? '') as T;
}

document.documentElement.classList.add('scripted');
new FindingsTable();
sortDevices();
