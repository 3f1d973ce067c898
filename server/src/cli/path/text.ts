import * as l10n from '@vscode/l10n';
import { hopLabel } from '../../service/hop-words';
import type { Finding, HopReport } from '../../service/types';
import type { Range } from '../../text/range';
import { coloursIf } from '../output/colours';
import { printable } from '../output/display';
import type { ShownPaths } from './json';

const SIGNS: Readonly<Record<HopReport['state'], string>> = {
  ok: '✓',
  broken: '✗',
  unknown: '?',
  'not-used': '–',
};
const NAME_WIDTH = 16;

/** The reporting paths for people: one line for each hop, in the order of travel. */
export function pathText(shown: ShownPaths, colour: boolean): string {
  const { path, identity, paths, states, notes, asides = [] } = shown;
  const { bold, dim, green, red, yellow } = coloursIf(colour);
  const paint = { ok: green, broken: red, unknown: yellow, 'not-used': dim };
  const known = [identity.dialect, identity.release, identity.hostname].filter((part) => part !== undefined);
  const lines = [`${bold(printable(path))}  ${dim(printable(known.join('  ')))}`];
  if (paths.length === 0) lines.push('', l10n.t('No destination of license reports in this text.'));
  for (const { summary, range } of paths.length === 0 ? (notes ?? []) : [])
    lines.push(`${printable(summary)}${range ? dim(`  ${lineText(range)}`) : ''}`);
  for (const one of paths) {
    const { url, range, hops } = one;
    const { name } = asides.find(({ first }) => first === one) ?? {};
    const server = printable(
      (name ? `${name}: ` : '') + (url || l10n.t('Server that the text does not name')),
    );
    lines.push('', `${bold(server)}${range ? dim(`  ${lineText(range)}`) : ''}`);
    const width = Math.max(NAME_WIDTH, ...hops.map(({ hop }) => hopLabel(hop).length));
    for (const { hop, state, summary, range: at, codes } of hops) {
      const place = at ? dim(`  ${lineText(at)}`) : '';
      const found = codes.length > 0 ? `  ${red(codes.join(' '))}` : '';
      lines.push(
        `  ${paint[state](SIGNS[state])} ${hopLabel(hop).padEnd(width)} ${printable(summary)}${place}${found}`,
      );
    }
    for (const { summary, range: at } of states?.get(one) ?? [])
      lines.push(`  · ${printable(summary)}${at ? dim(`  ${lineText(at)}`) : ''}`);
    for (const finding of asides.flatMap(({ first, findings }) => (first === one ? findings : [])))
      lines.push(`  ${findingText(finding)}`);
  }
  for (const finding of asides.flatMap(({ first, findings }) => (first ? [] : findings)))
    lines.push(findingText(finding));
  return `${lines.join('\n')}\n`;

  function findingText({ hop, severity, message, range, code }: Finding): string {
    const state = severity === 'error' || severity === 'warning' ? 'broken' : 'unknown';
    const label = hopLabel(hop).padEnd(NAME_WIDTH);
    return `${paint[state](SIGNS[state])} ${label} ${printable(message)}${dim(`  ${lineText(range)}`)}  ${red(code)}`;
  }
}

function lineText({ start }: Range): string {
  return l10n.t('line {line}', { line: start.line + 1 });
}
