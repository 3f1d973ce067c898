import { createHash } from 'node:crypto';
import * as l10n from '@vscode/l10n';
import { version } from '../../../../package.json';
import { explain } from '../../service';
import type { ReportedFile } from '../check/checked-file';
import { devicesSection } from '../html/devices-section';
import { scriptJson } from '../html/escape';
import type { PageFile, PageFinding, PageOptions, PageTexts, Shared } from '../html/page-data';
import { groups, hops, meanings, notes, rules, totals, worst } from '../html/sections';
import { tableSection } from '../html/table-section';
import { words } from '../html/words';
import { spokenLanguage } from '../output/spoken';
import script from '../page/main?page';
import styles from '../page/page.css?page';
import { DeviceTable } from '../report/device-table';
import { Fleet } from '../report/fleet';
import type { Reporter, ReportOptions } from './reporter';

/** The day that the report is made, or that a reproducible build names. */
function madeOn(): string {
  const epoch = Number(process.env.SOURCE_DATE_EPOCH);
  const now = Number.isFinite(epoch) ? new Date(epoch * 1000) : new Date();
  return now.toISOString().slice(0, 10);
}

/** Devices in the table of the worst. */
const WORST = 25;
const SEVERITIES = ['error', 'warning', 'information', 'hint'];

/**
 * One page for a browser, with all that it needs. The findings come first, as data, so that the page can be written
 * while it is made; the script of the page makes a table of them.
 */
export function htmlReporter({ site, link }: Pick<ReportOptions, 'site' | 'link'>): Reporter {
  const fleet = new Fleet(WORST, site);
  const devices = new DeviceTable();
  const shared = new SharedTexts();
  const sites = new Set<string>();
  let separator = '\n';
  return {
    begin: () => `${head()}<script type="application/json" id="data">{"files":[`,
    file: (file) => {
      fleet.add(file);
      devices.add(file);
      if (file.findings.length === 0) return '';
      sites.add(site(file));
      const text = separator + scriptJson(dataOf(file, site(file), shared));
      separator = ',\n';
      return text;
    },
    end: (summary) => {
      const codes = fleet.codes();
      const options: PageOptions = { link: link ?? null, texts: pageTexts() };
      return [
        `\n]}</script><script type="application/json" id="options">${scriptJson(options)}</script>\n`,
        `<header><h1>${words('Smart Licensing report')}</h1><p class="soft">${words('What keeps Cisco IOS XE and NX-OS devices from reporting their licenses.')}</p>${notes(summary)}${totals(summary, fleet)}</header>\n<main>`,
        hops(fleet, summary.files),
        '<div class="columns">',
        rules(codes, summary.files),
        worst(fleet),
        groups('Sites', 'Site', fleet.sites(), 'site'),
        groups('Releases', 'Release', fleet.releases()),
        '</div>\n',
        devicesSection(devices.rows()),
        tableSection(codes, [...sites].sort()),
        meanings(codes, explain),
        `</main>\n<footer>smart-licensing ${version}, <time>${madeOn()}</time></footer>\n<script>${script}</script>\n</body></html>\n`,
      ].join('');
    },
  };
}

/** Nothing but this style and this script: no network, whatever stands in a configuration. */
const POLICY = `default-src 'none'; style-src '${hashOf(styles)}'; script-src '${hashOf(script)}'; img-src data:; base-uri 'none'; form-action 'none'`;

function head(): string {
  // l10n: markup, with texts that are translated in it
  return `<!doctype html>
<html lang="${spokenLanguage()}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">
<title>${words('Smart Licensing report')}</title><link rel="icon" href="data:,"><style>${styles}</style></head>
<body><a class="skip" href="#findings">${words('Skip to the findings')}</a>
`;
}

function pageTexts(): PageTexts {
  return {
    page: l10n.t('Page {page} of {pages}'),
    none: l10n.t('No finding matches'),
    one: l10n.t('1 finding'),
    several: l10n.t('{count} findings'),
    range: l10n.t('{from}–{to} of {found}'),
    whole: l10n.t('{found} (of {all} in all)'),
  };
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function dataOf(file: ReportedFile, site: string, shared: SharedTexts): PageFile {
  const { hostname = '' } = file.identity;
  const release = shared.of(Fleet.releaseOf(file));
  const place = shared.of(site);
  const findings = file.findings.map((finding): PageFinding => {
    const { code, name, severity, range, message } = finding;
    const { line, character } = range.start;
    const rule = shared.of(`${code} ${name}`);
    const said = shared.of(message);
    const [fix] = file.fixes(finding);
    const row = [rule, SEVERITIES.indexOf(severity), line + 1, character + 1, said] as const;
    return fix ? [...row, shared.of(`${fix.title}${fix.safe ? ' (--fix)' : ''}`)] : row;
  });
  return [file.path, hostname, release, place, findings];
}

/** Most texts come again and again: the second time a number stands for them. */
class SharedTexts {
  private readonly places = new Map<string, number>();

  of(text: string): Shared {
    const place = this.places.get(text);
    if (place !== undefined) return place;
    this.places.set(text, this.places.size);
    return text;
  }
}
