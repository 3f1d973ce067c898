import * as l10n from '@vscode/l10n';
import type { Row } from '../../catalog';
import { ruleOf } from '../../rules/index';
import { inMarkdown } from '../../shared/escape';
import { hopLabel } from '../hop-words';
import type { HopReport, PathReport } from '../types';

/** Text of a document as inline code, so that nothing in it is taken for Markdown. */
export function code(text: string): string {
  return `\`${text.replace(/`/g, "'").slice(0, 200)}\``;
}

/** What a command means, what holds without it, which releases have it. */
export function commandMarkdown(row: Row): string {
  const lines = [`\`\`\`\n${row.syntax}\n\`\`\``, l10n.t(row.meaning)];
  if (row.kept === 'exec') lines.push(l10n.t('A command of exec mode: no configuration holds it.'));
  const facts: string[] = [];
  if (row.without) facts.push(`- **${l10n.t('Default')}**: ${l10n.t(row.without)}`);
  facts.push(`- **${l10n.t('Releases')}**: ${releasesOf(row)}`);
  return [...lines, facts.join('\n')].join('\n\n');
}

function releasesOf({ releases, needs }: Row): string {
  if (releases) return l10n.t(releases);
  if (needs === 'policy') {
    return l10n.t('those with Smart Licensing Using Policy (IOS XE 17.3.2, NX-OS 10.2(1) and later)');
  }
  return needs === 'classic'
    ? l10n.t('those with classic Smart Licensing (up to IOS XE 17.3.1, before NX-OS 10.2(1))')
    : l10n.t('all');
}

const SIGN: Readonly<Record<HopReport['state'], string>> = {
  ok: '✓',
  broken: '✗',
  unknown: '?',
  'not-used': '–',
};

/** The reporting path, a line for each hop. */
export function pathMarkdown({ url, hops }: PathReport): string {
  const lines = hops.map(
    ({ hop, state, summary }) => `- ${SIGN[state]} **${hopLabel(hop)}**: ${inMarkdown(summary)}`,
  );
  return [l10n.t('Reporting path to {url}', { url: code(url) }), lines.join('\n')].join('\n\n');
}

/** What a rule is about; undefined for an unknown code. */
export function ruleMarkdown(ruleCode: string): string | undefined {
  const meta = ruleOf(ruleCode)?.meta;
  if (!meta) return undefined;
  return [`**${meta.code} ${meta.name}**`, l10n.t(meta.summary)].join('\n\n');
}
