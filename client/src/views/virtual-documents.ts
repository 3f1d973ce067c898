import * as vscode from 'vscode';
import { HOP_LABELS } from '../../../server/src/shared/hops';
import { shownName } from '../copies';
import { dialectLabel } from '../findings';
import type { Server } from '../server';
import { reportingPathText } from './reporting-path-text';

const { l10n } = vscode;

/** Scheme of the read-only documents that the server writes. */
export const SCHEME = 'smart-licensing';
/**
 * Folders of the documents, which say what they hold; the release or the code follows. No fragments: a Markdown preview
 * scrolls to the heading that a fragment names.
 */
const PATH = 'path';
const PLAN = 'plan';
const UPGRADE = 'upgrade-';
const STEPS = 'steps';
/** Wait after an edit before a page is written anew. */
const PAUSE = 300;

/** The document that holds a rule's page. */
export function rulePageUri(code: string): vscode.Uri {
  return vscode.Uri.from({ scheme: SCHEME, path: `/rules/${code}.md` });
}

/** The document that holds the reporting path of another document. */
export function reportingPathUri(document: vscode.Uri): vscode.Uri {
  return pageUri(document, PATH, `${l10n.t('{0} (reporting path)', shownName(document))}.txt`);
}

/** The document that holds the change plan of another document. */
export function changePlanUri(document: vscode.Uri): vscode.Uri {
  return pageUri(document, PLAN, `${l10n.t('{0} (change plan)', shownName(document))}.md`);
}

/** The document that holds the preview of another release for another document. */
export function upgradePreviewUri(document: vscode.Uri, release: string): vscode.Uri {
  const name = l10n.t('{0} (upgrade preview, {1})', shownName(document), release);
  return pageUri(document, `${UPGRADE}${release}`, `${name}.md`);
}

/** The document that holds the next steps of what another document proves, or of one code. */
export function nextStepsUri(document: vscode.Uri, code?: string): vscode.Uri {
  const title =
    code === undefined
      ? l10n.t('{0} (next steps)', shownName(document))
      : l10n.t('{0} (next steps, {1})', shownName(document), code);
  return pageUri(document, code === undefined ? STEPS : `${STEPS}-${code}`, `${title}.md`);
}

function pageUri(document: vscode.Uri, folder: string, name: string): vscode.Uri {
  return vscode.Uri.from({ scheme: SCHEME, path: `/${folder}/${name}`, query: document.toString() });
}

/** Serves all kinds; those about a document follow its edits and what other files add to its findings. */
export function registerVirtualDocuments(server: Server): vscode.Disposable {
  const pages = new Pages(server);
  return vscode.Disposable.from(
    pages,
    vscode.workspace.registerFileSystemProvider(SCHEME, pages, { isReadonly: true }),
    vscode.workspace.onDidChangeTextDocument(({ document: { uri } }) => pages.follow([uri])),
    vscode.workspace.onDidOpenTextDocument(({ uri }) => pages.follow([uri])),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => pages.follow([uri])),
    server.onStopped((stopped) => !stopped && pages.followAll()),
    vscode.languages.onDidChangeDiagnostics(({ uris }) => pages.follow(uris)),
  );
}

/** A read-only file system, not a content provider: the Markdown preview watches the files it shows. */
class Pages implements vscode.FileSystemProvider, vscode.Disposable {
  private readonly changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly server: Server;
  /** Pages that were read: a Markdown preview shows one also after VS Code has let its document go. */
  private readonly pages = new Map<string, vscode.Uri>();
  private looks = 0;

  readonly onDidChangeFile = this.changes.event;

  constructor(server: Server) {
    this.server = server;
  }

  /** Writes the pages about some documents anew, soon. */
  follow(documents: readonly vscode.Uri[]): void {
    const changed = new Set(documents.map(String));
    for (const uri of this.pages.values()) if (changed.has(uri.query)) this.refresh(uri);
  }

  /** Writes all pages anew, soon. */
  followAll(): void {
    for (const uri of this.pages.values()) this.refresh(uri);
  }

  private refresh(uri: vscode.Uri): void {
    const key = uri.toString();
    clearTimeout(this.timers.get(key));
    this.timers.set(
      key,
      setTimeout(() => {
        this.timers.delete(key);
        this.changes.fire([{ type: vscode.FileChangeType.Changed, uri }]);
      }, PAUSE),
    );
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    this.pages.set(uri.toString(), uri);
    return new TextEncoder().encode(await textOf(this.server, uri));
  }

  stat(): vscode.FileStat {
    // Never the same: VS Code is to read a page anew whenever it shows it, not to take what it still holds.
    this.looks++;
    return { type: vscode.FileType.File, ctime: 0, mtime: this.looks, size: 0 };
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => {});
  }

  readDirectory(): [string, vscode.FileType][] {
    return [];
  }

  createDirectory(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  writeFile(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  delete(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  rename(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.changes.dispose();
  }
}

function textOf(server: Server, uri: vscode.Uri): Promise<string> {
  if (uri.query === '') return rulePage(server, uri);
  const folder = folderOf(uri);
  if (folder.startsWith(STEPS)) return nextSteps(server, uri);
  if (folder.startsWith(UPGRADE)) return upgradePreview(server, uri);
  return folder === PLAN ? changePlan(server, uri) : reportingPath(server, uri);
}

async function nextSteps(server: Server, uri: vscode.Uri): Promise<string> {
  const document = vscode.Uri.parse(uri.query, true).toString();
  const code = /SL\d{3}/.exec(folderOf(uri))?.[0];
  const steps = await server.request('smartLicensing/nextSteps', {
    uri: document,
    ...(code !== undefined && { code }),
  });
  return steps ?? `${l10n.t('The document proves no failure any more, or it is closed.')}\n`;
}

async function changePlan(server: Server, uri: vscode.Uri): Promise<string> {
  const document = vscode.Uri.parse(uri.query, true);
  const plan = await server.request('smartLicensing/changePlan', { uri: document.toString() });
  return plan ?? l10n.t('The document is closed. Open it to see its change plan.');
}

async function upgradePreview(server: Server, uri: vscode.Uri): Promise<string> {
  const made = await server.request('smartLicensing/upgradePreview', {
    uri: vscode.Uri.parse(uri.query, true).toString(),
    release: folderOf(uri).slice(UPGRADE.length),
  });
  if (!made) return l10n.t('The document is closed. Open it to see its upgrade preview.');
  return 'problem' in made ? made.problem : made.document;
}

async function rulePage(server: Server, uri: vscode.Uri): Promise<string> {
  const code = /SL\d{3}/.exec(uri.path)?.[0] ?? '';
  const page = await server.request('smartLicensing/explain', { code });
  return page ?? l10n.t('There is no rule {0}.', code);
}

async function reportingPath(server: Server, uri: vscode.Uri): Promise<string> {
  const document = vscode.Uri.parse(uri.query, true);
  const path = await server.request('smartLicensing/reportingPath', { uri: document.toString() });
  if (!path) return l10n.t('The document is closed. Open it to see its reporting path.');
  const { identity, destinations } = path;
  const title = l10n.t(
    'Reporting path of {0} ({1})',
    identity.hostname ?? shownName(document),
    dialectLabel(identity),
  );
  if (destinations.length === 0) {
    return `${title}\n\n${l10n.t('No destination of license reports was found in this document.')}\n`;
  }
  const named = destinations.map((path) => ({
    ...path,
    url: path.url === '' ? l10n.t('Server that the text does not name') : path.url,
  }));
  return reportingPathText(title, named, (hop) => l10n.t(HOP_LABELS[hop]));
}

function folderOf({ path }: vscode.Uri): string {
  return path.split('/')[1] ?? '';
}
