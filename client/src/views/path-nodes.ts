import * as vscode from 'vscode';
import { HOP_LABELS, STATE_LABELS } from '../../../server/src/shared/hops';
import type {
  DeviceHopMessage,
  DeviceMessage,
  DevicePathMessage,
  FindingMessage,
  Place,
  ReportingPathMessage,
} from '../../../server/src/shared/path-messages';
import { dialectLabel } from '../findings';
import { severityWord } from './severity-word';

const { l10n } = vscode;

/** An entry of the tree: what is shown, where it leads, and which findings it can mend. */
export interface PathNode {
  /** The same for the same thing after an edit, so that what is open stays open; a hop that breaks is a new row. */
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** What a screen reader says, and the tooltip. */
  readonly spoken: string;
  readonly icon: vscode.ThemeIcon;
  readonly range: Place | undefined;
  readonly open: boolean;
  /** Findings with a fix, its own or those below it. */
  readonly fixable: readonly FindingMessage[];
  /** Rule whose page explains it. */
  readonly code: string | undefined;
  readonly children: readonly PathNode[];
}

type HopState = DeviceHopMessage['state'];

/** Icons that differ in shape, not in colour alone. */
function stateIcon(state: HopState): vscode.ThemeIcon {
  switch (state) {
    case 'ok':
      return new vscode.ThemeIcon('pass', new vscode.ThemeColor('testing.iconPassed'));
    case 'broken':
      return new vscode.ThemeIcon('error', new vscode.ThemeColor('testing.iconFailed'));
    case 'unknown':
      return new vscode.ThemeIcon('question', new vscode.ThemeColor('problemsWarningIcon.foreground'));
    case 'not-used':
      return new vscode.ThemeIcon('circle-slash', new vscode.ThemeColor('disabledForeground'));
  }
}

const SEVERITY_ICONS = {
  error: ['error', 'problemsErrorIcon.foreground'],
  warning: ['warning', 'problemsWarningIcon.foreground'],
  information: ['info', 'problemsInfoIcon.foreground'],
  hint: ['lightbulb', 'problemsInfoIcon.foreground'],
} as const;

/** Sign in the id of a broken hop: VS Code opens a row that is new, and leaves one closed that it knows. */
export const BROKEN = '!';

/** The tree of a document's devices. */
export function pathNodes({ devices }: ReportingPathMessage): readonly PathNode[] {
  const seen = new Map<string, number>();
  return devices.map((device) => {
    const name = device.hostname ?? '';
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return deviceNode(device, `${name}#${count}`);
  });
}

/** Broken hops of the tree, for the number on the icon of the view. */
export function brokenHops({ devices }: ReportingPathMessage): number {
  return devices.reduce(
    (sum, { paths }) =>
      sum + paths.reduce((all, { hops }) => all + hops.filter(({ state }) => state === 'broken').length, 0),
    0,
  );
}

interface Shown {
  readonly description?: string;
  readonly spoken?: string;
  readonly range?: Place | undefined;
  readonly open?: boolean;
  readonly fixable?: readonly FindingMessage[];
  readonly code?: string;
  readonly children?: readonly PathNode[];
}

function node(id: string, label: string, icon: vscode.ThemeIcon, shown: Shown): PathNode {
  const { description = '', spoken, range, open = false, fixable = [], code, children = [] } = shown;
  const heard = spoken ?? (description === '' ? label : `${label}: ${description}`);
  return { id, label, description, spoken: heard, icon, range, open, fixable, code, children };
}

function deviceNode(device: DeviceMessage, id: string): PathNode {
  const { hostname, system, release, range, note, paths, others } = device;
  const children = paths.map((path, at) => pathNode(path, `${id}/${at}`));
  if (note)
    children.push(node(`${id}/note`, note.summary, new vscode.ThemeIcon('info'), { range: note.range }));
  if (others.length > 0) {
    children.push(
      node(`${id}/others`, l10n.t('Beside the path'), new vscode.ThemeIcon('list-unordered'), {
        open: true,
        children: findingNodes(others, `${id}/others`),
      }),
    );
  }
  return node(id, hostname ?? l10n.t('Device without a name'), new vscode.ThemeIcon('circuit-board'), {
    description: dialectLabel({ dialect: system, release }),
    range,
    open: true,
    children,
  });
}

function pathNode(path: DevicePathMessage, id: string): PathNode {
  const { url, range, hops, proof, evidence, states } = path;
  const children = hops.map((hop) => hopNode(hop, `${id}/${hop.hop}${hop.state === 'broken' ? BROKEN : ''}`));
  for (const [at, state] of states.entries())
    children.push(
      node(`${id}/state${at}`, state.summary, new vscode.ThemeIcon('comment'), {
        spoken: l10n.t('A capture says: {0}', state.summary),
        range: state.range,
      }),
    );
  if (proof)
    children.push(
      node(`${id}/proof`, proof.summary, new vscode.ThemeIcon('comment'), {
        spoken: l10n.t('A capture says: {0}', proof.summary),
        range: proof.range,
      }),
    );
  const shown = url === '' ? l10n.t('Server that the text does not name') : hostOf(url);
  const verdict = verdictOf(hops);
  const source = evidence === 'capture' ? `, ${l10n.t('as a capture shows it')}` : '';
  return node(id, shown, new vscode.ThemeIcon('server'), {
    description: `${verdict}${source}`,
    spoken: l10n.t('Destination {0}: {1}', url === '' ? shown : url, `${verdict}${source}`),
    range,
    open: true,
    children,
  });
}

function hostOf(url: string): string {
  return url.replace(/^[a-z]+:\/\//i, '').replace(/[/?#].*/, '') || url;
}

function verdictOf(hops: readonly DeviceHopMessage[]): string {
  const broken = hops.filter(({ state }) => state === 'broken').length;
  if (broken === 0) return l10n.t('no broken hop');
  return broken === 1 ? l10n.t('1 broken hop') : l10n.t('{0} broken hops', broken);
}

function hopNode(hop: DeviceHopMessage, id: string): PathNode {
  const { state, range, findings, seen } = hop;
  const label = l10n.t(HOP_LABELS[hop.hop]);
  const children = findingNodes(findings, id);
  for (const [at, said] of seen.entries())
    children.push(
      node(`${id}/seen${at}`, said.summary, new vscode.ThemeIcon('comment'), {
        spoken: l10n.t('A capture says: {0}', said.summary),
        range: said.range,
      }),
    );
  return node(id, label, stateIcon(state), {
    description: hop.subject || l10n.t(STATE_LABELS[state]),
    spoken: `${label}: ${l10n.t(STATE_LABELS[state])}. ${hop.summary}`,
    range,
    open: state === 'broken',
    fixable: fixableOf(findings),
    children,
  });
}

function findingNodes(findings: readonly FindingMessage[], id: string): PathNode[] {
  const counts = new Map<string, number>();
  return findings.map((finding) => {
    const { code, severity, message, range } = finding;
    const count = counts.get(code) ?? 0;
    counts.set(code, count + 1);
    const [icon, colour] = SEVERITY_ICONS[severity];
    const place = l10n.t('line {0}', range.start.line + 1);
    return node(
      `${id}/${code}#${count}`,
      message,
      new vscode.ThemeIcon(icon, new vscode.ThemeColor(colour)),
      {
        description: `${code} · ${place}`,
        spoken: `${severityWord(severity)} ${code}: ${message} ${place}`,
        range,
        fixable: fixableOf([finding]),
        code,
      },
    );
  });
}

function fixableOf(findings: readonly FindingMessage[]): FindingMessage[] {
  return findings.filter(({ fixes }) => fixes.length > 0);
}
