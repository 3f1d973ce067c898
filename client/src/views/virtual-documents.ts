import * as vscode from 'vscode';
import type { Server } from '../server';
import { dialectLabel } from '../status';
import { reportingPathText } from './reporting-path-text';

const { l10n } = vscode;

/** Scheme of the read-only documents that the server writes. */
const SCHEME = 'smart-licensing';
const PAUSE = 300;

/** The document that holds a rule's page. */
export function rulePageUri(code: string): vscode.Uri {
  return vscode.Uri.from({ scheme: SCHEME, path: `/rules/${code}.md` });
}

/** The document that holds the reporting path of another document. */
export function reportingPathUri(document: vscode.Uri): vscode.Uri {
  const name = document.path.slice(document.path.lastIndexOf('/') + 1);
  return vscode.Uri.from({
    scheme: SCHEME,
    path: `/${l10n.t('reporting path')}/${name}`,
    query: document.toString(),
  });
}

/** Serves both kinds; a reporting path follows the edits of its document. */
export function registerVirtualDocuments(server: Server): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const provider: vscode.TextDocumentContentProvider = {
    onDidChange: changed.event,
    provideTextDocumentContent: (uri) =>
      uri.query === '' ? rulePage(server, uri) : reportingPath(server, uri),
  };
  const refresh = (document: vscode.TextDocument): void => {
    const path = reportingPathUri(document.uri);
    const key = path.toString();
    if (!vscode.workspace.textDocuments.some((open) => open.uri.toString() === key)) return;
    clearTimeout(timers.get(key));
    timers.set(
      key,
      setTimeout(() => {
        timers.delete(key);
        changed.fire(path);
      }, PAUSE),
    );
  };
  return vscode.Disposable.from(
    changed,
    { dispose: () => timers.forEach(clearTimeout) },
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, provider),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document.uri.scheme !== SCHEME) refresh(document);
    }),
  );
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
  const name = identity.hostname ?? document.path.slice(document.path.lastIndexOf('/') + 1);
  const title = l10n.t('Reporting path of {0} ({1})', name, dialectLabel(identity));
  if (destinations.length === 0) {
    return `${title}\n\n${l10n.t('No destination of licence reports was found in this document.')}\n`;
  }
  return reportingPathText(title, destinations, HOP_LABELS());
}

const HOP_LABELS = (): Readonly<Record<string, string>> => ({
  transport: l10n.t('Transport'),
  destination: l10n.t('Destination'),
  proxy: l10n.t('Proxy'),
  'name-resolution': l10n.t('Name resolution'),
  source: l10n.t('Source'),
  trust: l10n.t('Trust'),
  clock: l10n.t('Clock'),
});
