import * as l10n from '@vscode/l10n';
import { hopLabel } from '../hop-words';
import { isGrave } from '../path';
import type { DeviceReport, Finding, ShownPath } from '../types';
import { type Block, badge, type Drawing, text } from './card';
import { CHAIN_WIDTH, chain, type Layout } from './chain';
import { darkStyle, drawn, filled } from './colours';
import { stationsOf } from './stations';
import { element, escaped } from './svg';
import { shortened, textWidth, wrap } from './text';

/** How the picture is to be made. */
export interface PictureOptions {
  readonly layout: Layout;
  /** For a page that has colours of its own and follows links; otherwise the picture stands alone. */
  readonly inPage: boolean;
}

const PAD = 24;
const HEAD_SIZE = 18;
/** Ways that are drawn; a central log may hold thousands of devices. */
const MOST_PATHS = 20;
/** Findings beside the way that are listed. */
const MOST_OTHERS = 6;

/** The reporting paths of the devices of a text as an SVG document; undefined where there is nothing to draw. */
export function pathPicture(
  devices: readonly DeviceReport[],
  { layout, inPage }: PictureOptions,
): string | undefined {
  const width = CHAIN_WIDTH[layout];
  const drawing = { links: inPage };
  const blocks: Block[] = [];
  let left = MOST_PATHS;
  let more = 0;
  for (const device of devices) {
    const shown = device.paths.slice(0, Math.max(0, left));
    more += device.paths.length - shown.length;
    left -= shown.length;
    if (shown.length < device.paths.length && shown.length === 0) continue;
    if (device.paths.length === 0 && left-- <= 0) continue;
    blocks.push(...deviceBlocks(device, shown, layout, drawing));
  }
  if (blocks.length === 0) return undefined;
  if (more > 0)
    blocks.push(note(l10n.t('{count} more paths are not drawn.', { count: String(more) }), width));
  let y = PAD;
  const drawnBlocks = blocks.map((block) => {
    const markup = block.draw(PAD, y, block.height);
    y += block.height;
    return markup;
  });
  return document(width + 2 * PAD, y + PAD, titleOf(devices), drawnBlocks, inPage);
}

function document(
  width: number,
  height: number,
  title: string,
  parts: readonly string[],
  inPage: boolean,
): string {
  const page = element('rect', { width, height, ...filled('page'), class: 'fill-page page' });
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${Math.ceil(height)}`,
      width,
      height: Math.ceil(height),
      // A picture to look at is one image to a screen reader; one with links must be walked through.
      role: inPage ? 'group' : 'img',
      'aria-label': title,
      'font-family': "system-ui, -apple-system, 'Segoe UI', Ubuntu, sans-serif",
    },
    ...(inPage ? [] : [element('title', {}, escaped(title)), `<style>${darkStyle()}</style>`]),
    page,
    ...parts,
  );
}

function titleOf(devices: readonly DeviceReport[]): string {
  const names = devices.flatMap(({ hostname }) => hostname ?? []);
  return names.length === 0
    ? l10n.t('Reporting path')
    : l10n.t('Reporting path of {name}', { name: names.slice(0, 5).join(', ') });
}

function deviceBlocks(
  device: DeviceReport,
  paths: readonly ShownPath[],
  layout: Layout,
  drawing: Drawing,
): Block[] {
  const width = CHAIN_WIDTH[layout];
  const blocks = paths.flatMap((shown) => [
    heading(device, shown, width),
    ...(shown.states ?? []).map(({ summary }) => note(summary, width)),
    chain(stationsOf(device, shown), layout, drawing),
    space(28),
  ]);
  if (paths.length === 0) blocks.push(heading(device, undefined, width));
  if (device.note) blocks.push(note(device.note.summary, width));
  if (device.others.length > 0) blocks.push(others(device.others, width), space(28));
  return blocks;
}

function space(height: number): Block {
  return { height, draw: () => '' };
}

function note(sentence: string, width: number): Block {
  const { lines } = wrap(sentence, width, 13, 4);
  return {
    height: lines.length * 18 + 10,
    draw: (x, y) => lines.map((line, at) => text(line, x, y + 14 + at * 18, 13, 'muted')).join(''),
  };
}

/** Which device, where its reports go, and whether they arrive. */
function heading(device: DeviceReport, shown: ShownPath | undefined, width: number): Block {
  const name = device.hostname ?? l10n.t('Device without a name');
  const url = shown?.path.url ?? '';
  const to = shown && url === '' ? l10n.t('to a server that the text does not name') : url;
  const source = shown?.evidence === 'capture' ? ` · ${l10n.t('as a capture shows it')}` : '';
  const line = to === '' ? '' : `→ ${to}${source}`;
  const verdict = shown && verdictOf(shown);
  // Bold letters are wider by one size.
  const lines = verdict ? wrap(verdict.sentence, width - 28, 14, 3).lines : [];
  return {
    height: 26 + (line === '' ? 0 : 22) + lines.length * 19 + 12,
    draw(x, y) {
      const parts = [
        text(shortened(name, width, HEAD_SIZE), x, y + 17, HEAD_SIZE, 'text', { 'font-weight': '600' }),
      ];
      let at = y + 26;
      if (line !== '') {
        const fits = shortened(line, width, 13);
        parts.push(
          element(
            'g',
            {},
            ...(fits === line ? [] : [element('title', {}, escaped(to))]),
            text(fits, x, at + 14, 13, 'muted'),
          ),
        );
        at += 22;
      }
      if (verdict) parts.push(badge(verdict.state, x + 9, at + 10, 9));
      for (const sentence of lines) {
        parts.push(text(sentence, x + 26, at + 15, 13, 'text', { 'font-weight': '600' }));
        at += 19;
      }
      return parts.join('');
    },
  };
}

function verdictOf({ path, proof }: ShownPath): {
  readonly state: 'ok' | 'broken' | 'unknown';
  readonly sentence: string;
} {
  const named = (state: string): string =>
    path.hops
      .filter((hop) => hop.state === state)
      .map(({ hop }) => hopLabel(hop))
      .join(', ');
  const broken = named('broken');
  if (broken !== '') return { state: 'broken', sentence: l10n.t('Broken: {hops}', { hops: broken }) };
  const unknown = named('unknown');
  const sound = l10n.t('No broken hop');
  return unknown === ''
    ? { state: 'ok', sentence: proof ? `${sound} · ${proof.summary}` : sound }
    : { state: 'unknown', sentence: l10n.t('No broken hop; not known: {hops}', { hops: unknown }) };
}

/** Findings that are on no hop, such as those about the account. */
function others(findings: readonly Finding[], width: number): Block {
  const rows = findings.slice(0, MOST_OTHERS).map((finding) => {
    const state = isGrave(finding) ? 'broken' : 'unknown';
    const place = l10n.t('line {line}', { line: String(finding.range.start.line + 1) });
    return {
      state,
      lines: wrap(`${finding.message} (${place} · ${finding.code})`, width - 26, 12, 4).lines,
    } as const;
  });
  const rest = findings.length - rows.length;
  const title = l10n.t('Beside the path');
  const height = 24 + rows.reduce((sum, { lines }) => sum + lines.length * 16 + 8, 0) + (rest > 0 ? 20 : 0);
  return {
    height,
    draw(x, y) {
      const parts = [
        text(title, x, y + 16, 13, 'text', { 'font-weight': '600' }),
        element('path', {
          d: `M${x + textWidth(title, 14) + 8} ${y + 12}H${x + width}`,
          ...drawn('edge'),
        }),
      ];
      let at = y + 26;
      for (const { state, lines } of rows) {
        parts.push(badge(state, x + 8, at + 9));
        for (const line of lines) {
          parts.push(text(line, x + 26, at + 13, 12, 'text'));
          at += 16;
        }
        at += 8;
      }
      if (rest > 0)
        parts.push(text(l10n.t('and {count} more', { count: String(rest) }), x + 26, at + 13, 12, 'muted'));
      return parts.join('');
    },
  };
}
