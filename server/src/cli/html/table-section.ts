import { hopLabel } from '../../service/hop-words';
import { HOPS } from '../../shared/hops';
import type { Message } from '../../shared/message';
import type { CodeShare } from '../report/fleet';
import { escaped } from './escape';
import { words } from './words';

const COLUMNS = [
  ['severity', 'Severity'],
  ['code', 'Rule'],
  ['place', 'Place'],
  ['host', 'Host'],
  ['site', 'Site'],
  ['release', 'Release'],
  ['message', 'Finding'],
] as const satisfies readonly (readonly [string, Message])[];

const MINOR = ['site', 'release'];

/** The table of findings, empty: the script of the page fills it. */
export function tableSection(codes: readonly CodeShare[], sites: readonly string[]): string {
  const head = COLUMNS.map(
    ([name, title]) =>
      `<th scope="col"${MINOR.includes(name) ? ' class="minor"' : ''}><button type="button" data-sort="${name}">${words(title)}</button></th>`,
  );
  const ids = [...codes].map(({ code }) => code).sort();
  return `<section id="findings"><h2 id="findings-title" tabindex="-1">${words('Findings')}</h2>
<noscript><p class="note">${words('The table needs scripts. The same findings are in the text, JSON and CSV reports.')}</p></noscript>
<div class="scripted-only">
<search class="controls">
<label class="search">${words('Search')} (/)<input id="search" type="search" autocomplete="off" spellcheck="false" placeholder="${words('host, path, rule, words of the message')}"></label>
${choice('severity', words('Severity'), ['error', 'warning', 'information', 'hint'])}
${choice('code', words('Rule'), ids)}
${choice('hop', words('Hop'), HOPS, hopLabel)}
${choice('site', words('Site'), sites)}
<label>${words('Rows')}<select id="size"><option>50</option><option selected>100</option><option>500</option></select></label>
<button type="button" id="reset">${words('Show all')}</button>
</search>
<p id="status" role="status" class="soft"></p>
<div class="wide" tabindex="0" role="region" aria-labelledby="findings-title">
<table><thead><tr>${head.join('')}</tr></thead><tbody id="rows"></tbody></table>
</div>
<nav class="pages" aria-label="${words('Pages of findings')}">
<button type="button" id="first">${words('First')}</button><button type="button" id="previous">${words('Previous')}</button>
<span id="page"></span>
<button type="button" id="next">${words('Next')}</button><button type="button" id="last">${words('Last')}</button>
</nav>
</div></section>
`;
}

function choice<T extends string>(
  id: string,
  title: string,
  values: readonly T[],
  shown: (value: T) => string = (value) => value,
): string {
  const options = values.map(
    (value) => `<option value="${escaped(value)}">${escaped(shown(value))}</option>`,
  );
  return `<label>${title}<select id="${id}"><option value="">${words('all')}</option>${options.join('')}</select></label>`;
}
