import * as l10n from '@vscode/l10n';
import type { Plan } from '../../service/plan-types';
import { inMarkdown } from '../../shared/escape';
import { TOOL } from '../output/tool';
import { MARK } from './files';

/** A plan that stands in the folder. */
export interface IndexedPlan {
  readonly file: string;
  /** The configuration that it is for. */
  readonly path: string;
  readonly device: string;
  /** Undefined where only a person has something to do. */
  readonly plan: Plan | undefined;
}

/** What was looked at and needs no plan. */
export interface IndexCounts {
  readonly unchanged: number;
  readonly without: number;
}

/** The page that lists the plans of a folder, those with most to type first. */
export function planIndex(
  plans: readonly IndexedPlan[],
  counts: IndexCounts,
  format: 'text' | 'markdown' | 'json',
): string {
  const sorted = [...plans].sort((a, b) => lengthOf(b) - lengthOf(a) || (a.file < b.file ? -1 : 1));
  if (format === 'json') return jsonIndex(sorted, counts);
  const { unchanged, without } = counts;
  const note = [
    l10n.t('Devices in which nothing is to be changed: {count}.', { count: unchanged }),
    l10n.t('Files without a configuration: {count}.', { count: without }),
  ].join(' ');
  const title = l10n.t('Change plans');
  if (format === 'text') {
    const rows = sorted.map((one) => `${one.file}  ${one.device}  ${codesOf(one).join(', ')}  (${one.path})`);
    return `${[title, '', ...rows, '', note].join('\n')}\n${MARK.text}`;
  }
  const head = `| ${l10n.t('device')} | ${l10n.t('system')} | ${l10n.t('findings')} | ${l10n.t('lines to type')} | ${l10n.t('file')} |`;
  const rows = sorted.map((one) => {
    const codes = codesOf(one).join(', ');
    const cells = [
      `[${cell(one.device)}](${one.file})`,
      cell(systemOf(one)),
      codes,
      lengthOf(one),
      cell(one.path),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return `${[`# ${title}`, '', head, '| --- | --- | --- | --- | --- |', ...rows, '', note, ''].join('\n')}\n${MARK.markdown}`;
}

function jsonIndex(plans: readonly IndexedPlan[], counts: IndexCounts): string {
  const shown = plans.map((one) => ({
    file: one.file,
    path: one.path,
    hostname: one.plan?.hostname ?? null,
    dialect: one.plan?.dialect ?? null,
    release: one.plan?.release ?? null,
    codes: codesOf(one),
    lines: lengthOf(one),
  }));
  return `${JSON.stringify({ version: 1, tool: TOOL, plans: shown, ...counts }, null, 2)}\n`;
}

function codesOf({ plan }: IndexedPlan): string[] {
  return [...new Set(plan?.fixes.map(({ code }) => code))].sort();
}

function lengthOf({ plan }: IndexedPlan): number {
  return plan?.apply.length ?? 0;
}

function systemOf({ plan }: IndexedPlan): string {
  if (!plan) return '';
  return [plan.dialect === 'nxos' ? 'NX-OS' : 'IOS XE', plan.release ?? ''].join(' ').trim();
}

/** Text in a cell of a table: no markup, on one line. */
export function cell(text: string): string {
  return inMarkdown(text.replace(/[\r\n]+/g, ' '));
}
