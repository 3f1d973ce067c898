import type { PageOptions } from '../html/page-data';
import { type Findings, type Row, SEVERITIES } from './data';
import { linkOf } from './link';

/** Fills the body of the table with rows. Texts go in as text: nothing of a configuration is ever read as HTML. */
export function showRows(
  body: HTMLElement,
  rows: readonly Row[],
  findings: Findings,
  { link }: PageOptions,
): void {
  body.replaceChildren(...rows.map((row) => rowOf(row, findings, link)));
}

function rowOf(row: Row, { files, rules, texts }: Findings, link: PageOptions['link']): HTMLElement {
  const file = files[row.file];
  const rule = rules[row.rule];
  const severity = SEVERITIES[row.severity] ?? 'hint';
  const path = file?.path ?? '';
  const place = element('bdi', '', `${path}:${row.line}:${row.column}`);
  const address = linkOf(link, path, row.line, row.column);
  const code = element('a', '', rule?.code ?? '');
  code.setAttribute('href', `#${rule?.code ?? ''}`);
  code.setAttribute('title', rule?.name ?? '');
  const message = element('td', 'message', texts[row.message] ?? '');
  const fix = texts[row.fix];
  if (fix !== undefined) message.append(element('span', 'fix', fix));
  return element(
    'tr',
    '',
    element('td', '', element('span', `severity ${severity}`, severity)),
    element('td', '', code),
    element('td', 'place', address === undefined ? place : anchor(address, place)),
    element('td', '', element('bdi', '', file?.hostname ?? '')),
    element('td', 'minor', element('bdi', '', file?.site ?? '')),
    element('td', 'minor', file?.release ?? ''),
    message,
  );
}

function anchor(address: string, content: Node): HTMLElement {
  const link = element('a', '', content);
  link.setAttribute('href', address);
  link.setAttribute('rel', 'noreferrer');
  return link;
}

function element(name: string, className: string, ...content: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...content);
  return made;
}
