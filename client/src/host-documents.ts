import * as vscode from 'vscode';
import { HOST_LANGUAGES } from '../../server/src/shared/protocol';
import { headOf } from './head-of';
import type { Server } from './server';

const LANGUAGES = new Set<string>(HOST_LANGUAGES);
const SETTING = 'smartLicensing.configurationAsCode';
/** What every playbook and template with licensing in it has. Most have none, and then no server starts. */
const SIGN = /\blicen[sc]e smart\b|\bcall-?home\b|\bidtoken\b/i;

/**
 * Playbooks and templates, whose languages belong to others: the server is told of those languages when the first document
 * is open that names licensing. It serves findings and fixes there, and nothing else.
 */
export class HostDocuments implements vscode.Disposable {
  private readonly server: Server;
  private readonly disposables: vscode.Disposable[];
  private served = false;

  constructor(server: Server) {
    this.server = server;
    const { workspace } = vscode;
    this.disposables = [
      workspace.onDidOpenTextDocument((document) => this.look(document)),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.some(({ text }) => text.includes('\n'))) this.look(document);
      }),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(SETTING)) this.all();
      }),
      server.onStopped((stopped) => {
        // Another server knows nothing of what this one was told.
        if (stopped) this.served = false;
        else this.all();
      }),
    ];
    this.all();
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }

  private all(): void {
    if (this.served && !isSwitchedOn()) this.tell([]);
    for (const document of vscode.workspace.textDocuments) this.look(document);
  }

  private look(document: vscode.TextDocument): void {
    if (this.served || !LANGUAGES.has(document.languageId) || !isSwitchedOn()) return;
    if (SIGN.test(headOf(document))) this.tell(HOST_LANGUAGES);
  }

  private tell(languages: readonly string[]): void {
    this.served = languages.length > 0;
    this.server.notify('smartLicensing/serveHosts', { languages }).catch((error) => {
      this.served = false;
      this.server.output.warn(`Playbooks and templates are not served: ${(error as Error).name}`);
    });
  }
}

function isSwitchedOn(): boolean {
  return vscode.workspace.getConfiguration().get(SETTING, true);
}
