import * as vscode from 'vscode';
import type { IdentityMessage } from '../../server/src/shared/document-messages';
import { SOURCE } from '../../server/src/shared/protocol';
import { isCopy } from './copies';
import { SELECTOR, type Server } from './server';

const { l10n } = vscode;

/** Name of what a document is, as the status item shows it. */
export function dialectLabel({ dialect, release }: Pick<IdentityMessage, 'dialect' | 'release'>): string {
  switch (dialect) {
    case 'iosxe':
      return release === null ? 'IOS XE' : `IOS XE ${release}`;
    case 'nxos':
      return release === null ? 'NX-OS' : `NX-OS ${release}`;
    case 'capture':
      return l10n.t('License capture');
    case 'none':
      return l10n.t('Neither IOS XE nor NX-OS');
  }
}

/** The findings of a document that the editor shows. */
export function findingsOf(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === SOURCE);
}

/** Those that VS Code counts as problems too: hints are not among them. */
export function problemsOf(findings: readonly vscode.Diagnostic[]): vscode.Diagnostic[] {
  return findings.filter(({ severity }) => severity !== vscode.DiagnosticSeverity.Hint);
}

/** Code of a finding. */
export function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** The status item of the active document: what it is and how many problems it has. */
export class Status implements vscode.Disposable {
  private readonly item: vscode.StatusBarItem;
  private readonly identities = new Map<string, IdentityMessage>();
  private readonly disposables: vscode.Disposable[];
  private visible = false;
  private stopped = false;

  constructor(server: Server) {
    this.item = vscode.window.createStatusBarItem(
      'smartLicensing.status',
      vscode.StatusBarAlignment.Right,
      100,
    );
    this.item.name = 'Smart Licensing';
    this.disposables = [
      this.item,
      server.onIdentity((identity) => {
        this.identities.set(vscode.Uri.parse(identity.uri).toString(), identity);
        this.update();
      }),
      server.onStopped((stopped) => {
        this.stopped = stopped;
        this.update();
      }),
      vscode.window.onDidChangeActiveTextEditor(() => this.update()),
      vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        const active = vscode.window.activeTextEditor?.document.uri.toString();
        if (uris.some((uri) => uri.toString() === active)) this.update();
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.identities.delete(uri.toString())),
      vscode.workspace.onDidOpenTextDocument(() => this.update()),
    ];
    this.update();
  }

  /** The text of the item; undefined while it is hidden. */
  get text(): string | undefined {
    return this.visible ? this.item.text : undefined;
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }

  private update(): void {
    const document = vscode.window.activeTextEditor?.document;
    this.visible = document !== undefined && vscode.languages.match(SELECTOR, document) > 0;
    if (!document || !this.visible) {
      this.item.hide();
      return;
    }
    this.describe(document.uri);
    this.item.accessibilityInformation = {
      label: `Smart Licensing: ${this.item.text.replace(/\$\(\S+\) /g, '')}`,
    };
    this.item.show();
  }

  private describe(uri: vscode.Uri): void {
    const identity = this.identities.get(uri.toString());
    this.item.command = this.stopped ? 'smartLicensing.restartServer' : 'smartLicensing.showMenu';
    if (this.stopped) {
      this.item.text = '$(error) Smart Licensing';
      this.item.tooltip = l10n.t('The language server does not run. Click to start it again.');
    } else if (identity) {
      const findings = isCopy(uri) ? undefined : findingsOf(uri);
      this.item.text = textOf(identity, findings);
      this.item.tooltip = tooltipOf(identity, findings);
    } else {
      this.item.text = '$(sync~spin) Smart Licensing';
      this.item.tooltip = undefined;
    }
  }
}

/** `findings` is undefined for a copy of another version, which is not judged. */
function textOf(identity: IdentityMessage, findings: readonly vscode.Diagnostic[] | undefined): string {
  const label = dialectLabel(identity);
  if (!findings) return `$(history) ${label}`;
  if (identity.dialect === 'none' && findings.length === 0) return `$(circle-slash) ${label}`;
  return `${iconOf(findings)} ${label}, ${countOf(findings)}`;
}

function countOf(findings: readonly vscode.Diagnostic[]): string {
  const problems = problemsOf(findings).length;
  const hints = findings.length - problems;
  if (problems === 0 && hints > 0) return hints === 1 ? l10n.t('1 hint') : l10n.t('{0} hints', hints);
  if (problems === 0) return l10n.t('no problems');
  return problems === 1 ? l10n.t('1 problem') : l10n.t('{0} problems', problems);
}

function iconOf(findings: readonly vscode.Diagnostic[]): string {
  const worst = Math.min(...findings.map(({ severity }) => severity), vscode.DiagnosticSeverity.Hint);
  if (worst === vscode.DiagnosticSeverity.Error) return '$(error)';
  if (worst === vscode.DiagnosticSeverity.Warning) return '$(warning)';
  return findings.length > 0 ? '$(info)' : '$(pass)';
}

function tooltipOf(identity: IdentityMessage, findings: readonly vscode.Diagnostic[] | undefined): string {
  const kind = identity.whole ? l10n.t('Whole configuration') : l10n.t('Part of a configuration');
  return [
    identity.hostname === null ? 'Smart Licensing' : `Smart Licensing: ${identity.hostname}`,
    dialectLabel(identity),
    ...(identity.dialect === 'iosxe' || identity.dialect === 'nxos' ? [kind] : []),
    findings ? countOf(findings) : l10n.t('Another version of a file: its findings are not shown.'),
    l10n.t('Click for what to do next'),
  ].join('\n');
}
