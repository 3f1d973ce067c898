import type { CodeShare } from '../fleet';
import { escaped } from './escape';

const COLUMNS = [
  ['severity', 'Severity'],
  ['code', 'Rule'],
  ['place', 'Place'],
  ['host', 'Host'],
  ['site', 'Site'],
  ['release', 'Release'],
  ['message', 'Finding'],
] as const;

const MINOR = ['site', 'release'];

/** The table of findings, empty: the script of the page fills it. */
export function tableSection(codes: readonly CodeShare[], sites: readonly string[]): string {
  const head = COLUMNS.map(
    ([name, title]) =>
      `<th scope="col"${MINOR.includes(name) ? ' class="minor"' : ''}><button type="button" data-sort="${name}">${title}</button></th>`,
  );
  const ids = [...codes].map(({ code }) => code).sort();
  const hops = ['transport', 'destination', 'proxy', 'name-resolution', 'source', 'trust', 'clock'];
  return `<section id="findings"><h2 id="findings-title" tabindex="-1">Findings</h2>
<noscript><p class="note">The table needs scripts. The same findings are in the text, JSON and CSV reports.</p></noscript>
<div class="scripted-only">
<search class="controls">
<label class="search">Search (/)<input id="search" type="search" autocomplete="off" spellcheck="false" placeholder="host, path, rule, words of the message"></label>
${choice('severity', 'Severity', ['error', 'warning', 'information', 'hint'])}
${choice('code', 'Rule', ids)}
${choice('hop', 'Hop', hops)}
${choice('site', 'Site', sites)}
<label>Rows<select id="size"><option>50</option><option selected>100</option><option>500</option></select></label>
<button type="button" id="reset">Show all</button>
</search>
<p id="status" role="status" class="soft"></p>
<div class="wide" tabindex="0" role="region" aria-labelledby="findings-title">
<table><thead><tr>${head.join('')}</tr></thead><tbody id="rows"></tbody></table>
</div>
<nav class="pages" aria-label="Pages of findings">
<button type="button" id="first">First</button><button type="button" id="previous">Previous</button>
<span id="page"></span>
<button type="button" id="next">Next</button><button type="button" id="last">Last</button>
</nav>
</div></section>
`;
}

function choice(id: string, title: string, values: readonly string[]): string {
  const options = values.map((value) => `<option>${escaped(value)}</option>`);
  return `<label>${title}<select id="${id}"><option value="">all</option>${options.join('')}</select></label>`;
}
