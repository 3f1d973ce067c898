import * as vscode from 'vscode';
import { NEIGHBOUR_LANGUAGES, OWN_LANGUAGES } from '../../server/src/shared/protocol';
import { headOf } from './head-of';
import type { Server } from './server';
import { SCHEME } from './views/virtual-documents';

const OWN = new Set<string>(OWN_LANGUAGES);
const NEIGHBOURS = new Set<string>(NEIGHBOUR_LANGUAGES);
/** Languages that VS Code gives to a text it knows nothing about, or knows by its extension only. */
const GENERIC_LANGUAGES = new Set(['plaintext', 'properties', 'ini', 'log']);
/** Documents that are no files of the user's. */
const UNREAD_SCHEMES = new Set(['output', SCHEME]);
/** Extensions under which such a text may be a configuration; plain text may be one under any name. */
const EXTENSIONS = /(?:^|\/)[^/.][^/]*\.(?:cfg|conf|config|txt|log)$|(?:^|\/)[^/.]+$/i;
/** What every configuration or capture of ours has somewhere near its start. The server looks closer. */
const SIGN =
  /^[ \t]*(?:[\w.()-]+[#>] ?)?(?:no )?(?:version \d|hostname \S|switchname \S|lic\w* (?:smart|boot|udi)|(?:service )?call-?home|interface \S*\d|ip (?:http|host|name-server|domain)|crypto pki|vrf \S|feature \S|sh\w* (?:lic|run|call|logg|tech)|!Command: show|Building configuration|Current configuration|Smart Licensing|Licen[sc]e |Profile Name: |UDI: PID)|%(?:SMART_LIC|CALL_HOME|SMART_AGENT)-\d/im;

/** Wait after a change before looking again. */
const PAUSE = 300;
const LEFT_KEY = 'detection.left';
const LEFT_KEPT = 500;

/**
 * Gives configurations and captures their language by what they say. Each document once: who switches back is not
 * asked again, not even after a restart.
 */
export class LanguageDetection implements vscode.Disposable {
  private readonly server: Server;
  private readonly memory: vscode.Memento;
  private readonly disposables: vscode.Disposable[] = [];
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  /** Documents that got their language here. */
  private readonly taken = new Set<string>();
  /** Documents whose user took it back. */
  private readonly left: Set<string>;

  constructor(server: Server, memory: vscode.Memento) {
    this.server = server;
    this.memory = memory;
    this.left = new Set(memory.get<string[]>(LEFT_KEY, []));
    this.disposables.push(
      vscode.workspace.onDidOpenTextDocument((document) => this.opened(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.closed(document)),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        // A paste or a new line; nobody types a configuration in one line.
        if (contentChanges.some(({ text }) => text.includes('\n'))) this.soon(document);
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('smartLicensing.detectLanguage')) this.all();
      }),
    );
    this.all();
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    for (const disposable of this.disposables) disposable.dispose();
  }

  private all(): void {
    for (const document of vscode.workspace.textDocuments) this.opened(document);
  }

  private opened(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    if (isOwn(document)) {
      if (this.left.delete(key)) this.remember();
    } else if (isCandidate(document)) {
      if (this.taken.delete(key)) {
        this.left.add(key);
        this.remember();
      } else {
        void this.check(document);
      }
    }
  }

  /** A change of language closes a document and opens it at once; only what stays closed is forgotten. */
  private closed({ uri }: vscode.TextDocument): void {
    const key = uri.toString();
    clearTimeout(this.timers.get(key));
    this.timers.delete(key);
    setTimeout(() => {
      if (!vscode.workspace.textDocuments.some((open) => open.uri.toString() === key)) this.taken.delete(key);
    }, 0);
  }

  private soon(document: vscode.TextDocument): void {
    if (!isCandidate(document)) return;
    const key = document.uri.toString();
    clearTimeout(this.timers.get(key));
    this.timers.set(
      key,
      setTimeout(() => {
        this.timers.delete(key);
        void this.check(document);
      }, PAUSE),
    );
  }

  private async check(document: vscode.TextDocument): Promise<void> {
    const key = document.uri.toString();
    if (this.left.has(key) || !isCandidate(document) || !isSwitchedOn(document)) return;
    const head = headOf(document);
    if (!SIGN.test(head)) return;
    try {
      const language = await this.server.request('smartLicensing/detectLanguage', { head });
      if (!language || document.isClosed || !isCandidate(document)) return;
      this.taken.add(key);
      await vscode.languages.setTextDocumentLanguage(document, language);
    } catch (error) {
      this.server.output.warn(`The language of a document could not be found: ${(error as Error).name}`);
    }
  }

  private remember(): void {
    void this.memory.update(LEFT_KEY, [...this.left].slice(-LEFT_KEPT));
  }
}

function isOwn({ languageId }: vscode.TextDocument): boolean {
  return OWN.has(languageId);
}

/** In an untitled document any language may be VS Code's own guess, which knows no configurations. */
function isCandidate({ languageId, uri, isUntitled }: vscode.TextDocument): boolean {
  if (UNREAD_SCHEMES.has(uri.scheme)) return false;
  if (isUntitled) return !OWN.has(languageId) && !NEIGHBOURS.has(languageId);
  return languageId === 'plaintext' || (GENERIC_LANGUAGES.has(languageId) && EXTENSIONS.test(uri.path));
}

function isSwitchedOn(document: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration('smartLicensing', document).get('detectLanguage', true);
}
