import * as l10n from '@vscode/l10n';
import type { Analysis } from '../../service';
import { changePlans, manualSteps, nextStepsDocument } from '../../service';
import { deviceReports } from '../../service/devices';
import { hopLabel, stateLabel } from '../../service/hop-words';
import { pathPicture } from '../../service/picture/picture';
import { printPlans } from '../../service/plan-print';
import type { DeviceReport, ShownPath } from '../../service/types';
import type { Asks, Layout, ShownPaths } from '../messages';
import { findingsDocument } from './findings-document';
import type { Library } from './library';
import { pathDocument } from './path-document';

/** One of the documents that can be had of a text; empty where there is nothing to say. */
export function documentOf(
  library: Library,
  { path, kind, layout, code }: Asks['document']['params'],
): string {
  switch (kind) {
    case 'findings':
      return findingsDocument(library, path, layout);
    case 'path':
      return pathDocument(shownPaths(library, path), layout);
    case 'steps':
      return stepsOf(library, path, layout, code);
    case 'plan':
      return planOf(library.analysis(path), layout);
  }
}

/** The ways of the reports as pictures for the page, and in words. */
export function shownPaths(library: Library, path: string): ShownPaths {
  const devices = deviceReports(library.analysis(path));
  const draw = (layout: 'wide' | 'tall'): string => pathPicture(devices, { layout, inPage: true }) ?? '';
  return { wide: draw('wide'), tall: draw('tall'), devices: devices.map(inWords) };
}

/** The picture as a file. */
export function pictureOf(library: Library, path: string): string {
  return pathPicture(deviceReports(library.analysis(path)), { layout: 'wide', inPage: false }) ?? '';
}

function inWords({ hostname, note, paths }: DeviceReport): ShownPaths['devices'][number] {
  return {
    name: hostname ?? l10n.t('Device without a name'),
    note: note?.summary ?? '',
    ways: paths.map(({ path: { url, hops } }: ShownPath) => ({
      url: url || l10n.t('Server that the text does not name'),
      hops: hops.map(({ hop, state, summary, range }) => ({
        label: hopLabel(hop),
        state,
        stateLabel: stateLabel(state),
        summary,
        range,
      })),
    })),
  };
}

function planOf(analysis: Analysis, layout: Layout): string {
  const plans = changePlans(analysis, { withoutCaptures: true });
  const manual = manualSteps(analysis, { withoutCaptures: true });
  return plans.length + manual.length === 0 ? '' : printPlans(plans, manual, layout);
}

/** The steps are written as Markdown; read as a text, only its escapes are in the way. */
function stepsOf(library: Library, path: string, layout: Layout, code: string | undefined): string {
  const { related, configs } = library.ties(path);
  const codes = code === undefined ? undefined : [code];
  const steps = nextStepsDocument(library.analysis(path), codes, (finding) => ({
    related: related(finding),
    configs: configs(finding),
  }));
  if (steps === undefined) return '';
  return layout === 'markdown' ? steps : steps.replace(/\\([\\`*_[\]<>#|])/g, '$1');
}
