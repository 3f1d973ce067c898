import { hopLabel } from '../../service/hop-words';
import { HOPS, isPathHop } from '../../shared/hops';
import type { Message } from '../../shared/message';
import type { Severity } from '../../shared/settings';
import type { CodeShare, Fleet, Group } from '../report/fleet';
import { count, type Summary, unrecognizedText } from '../reporters/reporter';
import { escaped } from './escape';
import { markdownHtml } from './markdown';
import { number, words } from './words';

/** Rows of a table of sites or releases; whoever has more of them searches the findings. */
const GROUPS = 500;

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** What the report is not: whole, or able to read everything. */
export function notes({ interrupted, unreadable, unrecognized, accepted, skipped }: Summary): string {
  const lines = [
    ...(interrupted
      ? [
          `<strong>${words('Not everything was checked: the check was interrupted, or parts are missing.')}</strong>`,
        ]
      : []),
    ...(accepted > 0
      ? [
          words('{count} known findings are left out (baseline or earlier revision).', {
            count: number(accepted),
          }),
        ]
      : []),
    ...unrecognizedText(unrecognized).map((line) => `${escaped(line)}.`),
    ...(skipped > 0 ? [words('{count} binary files were left out.', { count: number(skipped) })] : []),
    ...(unreadable.length > 0
      ? [
          `<strong>${words('{count} could not be read:', { count: number(unreadable.length) })}</strong><ul>${unreadable
            .slice(0, GROUPS)
            .map(({ path, reason }) => `<li><bdi>${escaped(path)}</bdi>: ${escaped(reason)}</li>`)
            .join('')}</ul>`,
        ]
      : []),
  ];
  return lines.length === 0
    ? ''
    : `<div class="note">${lines.map((line) => `<div>${line}</div>`).join('')}</div>`;
}

/** How many files, and how many findings of each severity. */
export function totals({ files, counts }: Summary, { affected }: Fleet): string {
  const cell = (name: string, value: string, className = '') =>
    `<div><dt>${name}</dt><dd${className && ` class="${className}"`}>${value}</dd></div>`;
  return `<dl class="totals">${[
    cell(words('Files checked'), number(files)),
    cell(words('With findings'), `${number(affected)} <small>${percent(affected, files)}</small>`),
    ...SEVERITIES.map((severity) =>
      cell(words(NAMES[severity]), number(counts[severity]), counts[severity] > 0 ? severity : ''),
    ),
  ].join('')}</dl>`;
}

const NAMES: Readonly<Record<Severity, Message>> = {
  error: 'Errors',
  warning: 'Warnings',
  information: 'Information',
  hint: 'Hints',
};

/** The reporting path, with the files that each hop fails in; what lies beside the path, where something fails there. */
export function hops(fleet: Fleet, files: number): string {
  const broken = new Map(fleet.hops().map((share) => [share.hop, share]));
  const most = Math.max(0, ...[...broken.values()].map((share) => share.files));
  const shown = HOPS.filter((hop) => isPathHop(hop) || broken.has(hop));
  const items = shown.map((hop) => {
    const share = broken.get(hop);
    if (!share)
      return `<li><b>${escaped(hopLabel(hop))}</b><span class="soft">${words('no finding')}</span></li>`;
    const worst = share.files === most ? ' class="worst"' : '';
    return `<li${worst}><b>${filter('hop', hop, hopLabel(hop))}</b>${bar(share.files, files)}${escaped(count(share.files, 'file'))} <span class="soft">(${percent(share.files, files)}), ${escaped(count(share.findings, 'finding'))}</span></li>`;
  });
  return section(words('Hops of the reporting path'), `<ol class="hops">${items.join('')}</ol>`);
}

/** The rules, that of most findings first. */
export function rules(codes: readonly CodeShare[], files: number): string {
  const rows = codes.map(
    ({ code, name, severity, findings, files: own }) =>
      `<tr><th scope="row">${filter('code', code)} <span class="soft">${escaped(name)}</span></th><td><span class="severity ${severity}">${severity}</span></td><td class="number">${number(findings)}</td><td class="number">${number(own)}</td><td class="share">${bar(own, files)}</td></tr>`,
  );
  return table(
    words('Findings by rule'),
    [
      words('Rule'),
      words('Severity'),
      `#${words('Findings')}`,
      `#${words('Files')}`,
      words('Share of files'),
    ],
    rows,
  );
}

/** Files that have something in common; `field` makes their names filters of the table. */
export function groups(title: Message, what: Message, list: readonly Group[], field?: 'site'): string {
  const rows = list
    .slice(0, GROUPS)
    .map(
      ({ name, files, affected }) =>
        `<tr><th scope="row">${field && affected > 0 ? filter(field, name) : `<bdi>${escaped(name)}</bdi>`}</th><td class="number">${number(files)}</td><td class="number">${number(affected)}</td><td class="share">${bar(affected, files)}</td></tr>`,
    );
  const rest = list.length - rows.length;
  const more = rest > 0 ? `<p class="soft">${words('… and {count} more', { count: number(rest) })}</p>` : '';
  const columns = [words(what), `#${words('Files')}`, `#${words('With findings')}`, words('Share')];
  return table(words(title), columns, rows) + more;
}

/** The devices with most and gravest findings. */
export function worst(fleet: Fleet): string {
  const rows = fleet.worst().map(({ path, hostname, counts }) => {
    const cells = SEVERITIES.map(
      (severity) =>
        `<td class="number">${counts[severity] > 0 ? number(counts[severity]) : '<span class="soft">–</span>'}</td>`,
    );
    return `<tr><th scope="row">${filter('search', path, hostname ?? path)}${hostname === undefined ? '' : `<br><span class="soft host"><bdi>${escaped(path)}</bdi></span>`}</th>${cells.join('')}</tr>`;
  });
  const counted = SEVERITIES.map((severity) => `#${words(NAMES[severity])}`);
  return table(words('Worst devices'), [words('Device'), ...counted], rows);
}

/** What each rule means, with the hop that it is about. */
export function meanings(codes: readonly CodeShare[], explain: (code: string) => string | undefined): string {
  const sorted = [...codes].sort((a, b) => (a.code < b.code ? -1 : 1));
  const entries = sorted.map(({ code, name, hop }) => {
    const page = meaningIn(explain(code) ?? '');
    return `<details class="rule" id="${escaped(code)}" data-rule="${escaped(code)}" data-hop="${hop}"><summary><strong>${escaped(code)}</strong> ${escaped(name)}</summary><div>${markdownHtml(page)}</div></details>`;
  });
  return codes.length === 0 ? '' : section(words('What the rules mean'), entries.join(''));
}

/** A rule's page without its title, examples and sources. */
function meaningIn(page: string): string {
  const parts = page.replace(/^# .*\n/, '').split(/^(?=## )/m);
  return parts.filter((part) => !/^## (?:Reported|Accepted|Sources)/.test(part)).join('');
}

function section(title: string, content: string): string {
  return `<section><h2>${title}</h2>${content}</section>`;
}

/** A column whose name begins with # holds numbers. */
function table(title: string, columns: readonly string[], rows: readonly string[]): string {
  if (rows.length === 0) return '';
  const head = columns.map((name) =>
    name.startsWith('#')
      ? `<th scope="col" class="number">${name.slice(1)}</th>`
      : `<th scope="col">${name}</th>`,
  );
  return section(
    title,
    `<div class="scroll" tabindex="0" role="region" aria-label="${title}"><table><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`,
  );
}

/** A name that shows its findings in the table. */
function filter(field: string, value: string, text = value): string {
  return `<button type="button" class="plain" data-filter="${field}" data-value="${escaped(value)}"><bdi>${escaped(text)}</bdi></button>`;
}

function bar(part: number, whole: number): string {
  const width = whole > 0 ? Math.max(part > 0 ? 1 : 0, (100 * part) / whole) : 0;
  return `<svg class="bar" aria-hidden="true"><rect width="${width.toFixed(1)}%" height="6"/></svg>`;
}

function percent(part: number, whole: number): string {
  if (whole === 0 || part === 0) return '0\u00a0%';
  const share = (100 * part) / whole;
  return share < 1 ? words('under\u00a01\u00a0%') : `${Math.round(share)}\u00a0%`;
}
