import * as vscode from 'vscode';
import type { IdentityMessage } from '../../server/src/shared/document-messages';
import { isCopy } from './copies';
import { findingsOf } from './findings';
import { SELECTOR, type Server } from './server';
import { spokenOf, textOf, tooltipOf } from './status-texts';

const { l10n } = vscode;

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

  /** What a screen reader says of the item. */
  get spoken(): string | undefined {
    return this.visible ? this.item.accessibilityInformation?.label : undefined;
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
    this.item.show();
  }

  private describe(uri: vscode.Uri): void {
    const identity = this.identities.get(uri.toString());
    this.item.command = this.stopped ? 'smartLicensing.restartServer' : 'smartLicensing.showMenu';
    if (this.stopped) {
      const said = l10n.t('The language server does not run. Click to start it again.');
      this.tell('$(error) Smart Licensing', said, said);
    } else if (identity) {
      const findings = isCopy(uri) ? undefined : findingsOf(uri);
      this.tell(textOf(identity, findings), tooltipOf(identity, findings), spokenOf(identity, findings));
    } else {
      this.tell('$(sync~spin) Smart Licensing', undefined, l10n.t('Reading the document…'));
    }
  }

  /** What is shown, what the mouse brings up, and what a screen reader says, which knows no icons. */
  private tell(text: string, tooltip: string | undefined, spoken: string): void {
    this.item.text = text;
    this.item.tooltip = tooltip;
    this.item.accessibilityInformation = { label: `Smart Licensing: ${spoken}` };
  }
}
