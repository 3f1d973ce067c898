import type { HopState } from '../../shared/hops';
import type { Layout, ShownPaths } from '../messages';
import { escaped } from './markdown-text';

const SIGNS: Readonly<Record<HopState, string>> = { ok: '✓', broken: '✗', unknown: '?', 'not-used': '–' };

/** The ways of the reports, one line for each hop. */
export function pathDocument({ devices }: ShownPaths, layout: Layout): string {
  const write = layout === 'markdown' ? markdownWay : textWay;
  return devices
    .map(({ name, note, ways }) => {
      const head = layout === 'markdown' ? `# ${escaped(name)}` : name;
      const said = note === '' ? [] : [layout === 'markdown' ? escaped(note) : note];
      return `${[head, ...said, ...ways.map(write)].join('\n\n')}\n`;
    })
    .join('\n');
}

type Way = ShownPaths['devices'][number]['ways'][number];

function textWay({ url, hops }: Way): string {
  const width = Math.max(...hops.map(({ label }) => label.length));
  const rows = hops.map(
    ({ state, label, summary }) => `  ${SIGNS[state]} ${label.padEnd(width)}  ${summary}`,
  );
  return [url, ...rows].join('\n');
}

function markdownWay({ url, hops }: Way): string {
  const rows = hops.map(
    ({ state, label, stateLabel, summary }) =>
      `- ${SIGNS[state]} **${escaped(label)}** (${escaped(stateLabel)}): ${escaped(summary)}`,
  );
  return [`## ${escaped(url)}`, '', ...rows].join('\n');
}
