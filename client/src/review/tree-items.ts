import * as vscode from 'vscode';
import { HOP_LABELS, STATE_LABELS } from '../../../server/src/shared/hops';
import type { ChangedPathMessage } from '../../../server/src/shared/review-messages';
import { severityWord } from '../views/severity-word';
import { FATES, type Fate, isChanged, type ReviewedFile, type ReviewNode } from './nodes';

const { l10n, ThemeIcon, ThemeColor, TreeItem, TreeItemCollapsibleState } = vscode;

const icon = (name: string, colour: string) => new ThemeIcon(name, new ThemeColor(colour));

const SEVERITY_ICONS = {
  error: icon('error', 'problemsErrorIcon.foreground'),
  warning: icon('warning', 'problemsWarningIcon.foreground'),
  information: icon('info', 'problemsInfoIcon.foreground'),
  hint: new ThemeIcon('lightbulb'),
} as const;

const FATE_ICONS = {
  introduced: icon('diff-added', 'problemsErrorIcon.foreground'),
  resolved: icon('pass', 'testing.iconPassed'),
  unchanged: new ThemeIcon('circle-outline'),
} as const;

const STATE_ICONS = {
  ok: icon('pass', 'testing.iconPassed'),
  broken: icon('error', 'problemsErrorIcon.foreground'),
  unknown: new ThemeIcon('question'),
  'not-used': new ThemeIcon('dash'),
} as const;

/** How the tree shows an entry. */
export function treeItem(node: ReviewNode, open: string): vscode.TreeItem {
  switch (node.kind) {
    case 'stale':
      return staleItem();
    case 'file':
      return fileItem(node.file);
    case 'fate':
      return fateItem(node.file, node.fate);
    case 'finding':
      return findingItem(node, open);
    case 'path':
      return pathItem(node);
    case 'hop':
      return hopItem(node);
  }
}

function staleItem(): vscode.TreeItem {
  const label = l10n.t('Files have changed since this review');
  const title = l10n.t('Review them again');
  const item = new TreeItem(label, TreeItemCollapsibleState.None);
  item.description = title;
  item.iconPath = SEVERITY_ICONS.warning;
  item.accessibilityInformation = { label: `${label}. ${title}` };
  item.command = { command: 'smartLicensing.refreshReview', title };
  return item;
}

function fileItem({ path, from, left, right, review }: ReviewedFile): vscode.TreeItem {
  const item = new TreeItem(path.split('/').pop() ?? path, TreeItemCollapsibleState.Expanded);
  const uri = right ?? left;
  if (uri) item.resourceUri = uri;
  item.iconPath = ThemeIcon.File;
  const counts = FATES.map((fate) => `${SIGNS[fate]}${review[fate].length}`).join(' ');
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
  const gone = right ? '' : l10n.t('removed');
  const moved = from === undefined ? gone : l10n.t('moved from {0}', from);
  item.description = [counts, folder, moved].filter((text) => text !== '').join(' · ');
  item.tooltip = `${[path, ...(moved === '' ? [] : [moved])].join('\n')}\n${FATES.map((fate) => `${titleOf(fate)}: ${review[fate].length}`).join('\n')}`;
  item.accessibilityInformation = { label: item.tooltip };
  item.contextValue = 'file';
  return item;
}

const SIGNS: Readonly<Record<Fate, string>> = { introduced: '+', resolved: '−', unchanged: '=' };

function titleOf(fate: Fate): string {
  return {
    introduced: l10n.t('Introduced'),
    resolved: l10n.t('Resolved'),
    unchanged: l10n.t('Unchanged'),
  }[fate];
}

function fateItem({ review }: ReviewedFile, fate: Fate): vscode.TreeItem {
  const state = fate === 'unchanged' ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded;
  const item = new TreeItem(titleOf(fate), state);
  item.description = String(review[fate].length);
  item.iconPath = FATE_ICONS[fate];
  return item;
}

function findingItem(node: ReviewNode & { readonly kind: 'finding' }, open: string): vscode.TreeItem {
  const { finding, fate } = node;
  const { code, name, severity, message, range, fixable } = finding;
  const line = range.start.line + 1;
  const item = new TreeItem(`${code} ${message}`, TreeItemCollapsibleState.None);
  item.description = l10n.t('line {0}', line);
  item.iconPath = SEVERITY_ICONS[severity];
  const hasFix = fixable && fate !== 'resolved';
  item.tooltip = [`${code} ${name}`, message, ...(hasFix ? [l10n.t('It has a quick fix.')] : [])].join('\n');
  item.accessibilityInformation = {
    label: `${titleOf(fate)}: ${severityWord(severity)} ${code}, ${message} ${item.description}`,
  };
  item.command = { command: open, title: l10n.t('Open the change'), arguments: [node] };
  item.contextValue = 'finding';
  return item;
}

function pathItem({ path }: ReviewNode & { readonly kind: 'path' }): vscode.TreeItem {
  const none = l10n.t('no destination');
  const label =
    path.before === path.after
      ? (path.after ?? none)
      : l10n.t('{0} → {1}', path.before ?? none, path.after ?? none);
  const changed = isChanged(path);
  const state = changed ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
  const item = new TreeItem(label, state);
  item.iconPath = new ThemeIcon('git-commit');
  item.description = changed ? l10n.t('reporting path changed') : l10n.t('reporting path as before');
  return item;
}

/** An arrow and a dash are not read aloud. */
function spokenHop(label: string, { before, after }: ChangedPathMessage['hops'][number]): string {
  const said = (state: typeof before) =>
    state === null ? l10n.t('no destination') : l10n.t(STATE_LABELS[state]);
  return before === after
    ? `${label}: ${said(after)}`
    : l10n.t('{0}: {1} before, {2} now', label, said(before), said(after));
}

function hopItem({ hop }: ReviewNode & { readonly kind: 'hop' }): vscode.TreeItem {
  const [before, after] = [hop.before, hop.after].map((state) =>
    state === null ? '–' : l10n.t(STATE_LABELS[state]),
  );
  const label = l10n.t(HOP_LABELS[hop.hop]);
  const item = new TreeItem(label, TreeItemCollapsibleState.None);
  item.description =
    hop.before === hop.after ? String(after) : l10n.t('{0} → {1}', before ?? '', after ?? '');
  const shown = hop.after ?? hop.before;
  if (shown) item.iconPath = STATE_ICONS[shown];
  item.accessibilityInformation = { label: spokenHop(label, hop) };
  return item;
}
