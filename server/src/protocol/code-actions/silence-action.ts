import * as l10n from '@vscode/l10n';
import type { CodeAction, WorkspaceEdit } from 'vscode-languageserver';
import { SETTINGS_FILE } from '../../settings/file-name';
import { ClientCommand } from '../../shared/protocol';
import type { Session } from '../session/session';
import { keyOf } from '../session/uri-key';

/** Id of the annotation of an edit that the user is to confirm. */
const OUTSIDE = 'outside';

/** The settings file that an action writes. */
interface Target {
  readonly uri: string;
  /** Undefined where there is no file yet. */
  readonly content: string | undefined;
  /** It lies outside of what the user has opened, so nothing is written without a question. */
  readonly outside: boolean;
}

/** Title of the action that switches a rule off for all files of the team. */
export function silenceTitle(code: string): string {
  return l10n.t('Switch {code} off in {file}', { code, file: SETTINGS_FILE });
}

/** Whether a document's settings file can be written by an edit: it is there, or the client can make it. */
export async function canSilence(session: Session, uri: string): Promise<boolean> {
  const { client } = session;
  if (!client.versionedEdits) return false;
  const target = await targetOf(session, uri);
  if (!target || (target.content === undefined && !client.createsFiles)) return false;
  return !target.outside || client.confirmsEdits;
}

/**
 * The nearest settings file, whose place the user has chosen. A new one goes to the root of the repository; where only a
 * folder below it is open, into that folder.
 */
async function targetOf(session: Session, uri: string): Promise<Target | undefined> {
  const { client, connection, settings } = session;
  const file = await settings.file(uri);
  if (!file) return undefined;
  const folders = client.workspaceFolders
    ? ((await connection.workspace.getWorkspaceFolders()) ?? []).map((folder) => folder.uri)
    : client.roots;
  const open = folders.map((folder) => (folder.endsWith('/') ? folder : `${folder}/`));
  const isInside = (one: string): boolean => open.some((folder) => keyOf(one).startsWith(keyOf(folder)));
  if (file.content === undefined && !isInside(file.uri)) {
    const [root] = open
      .filter((folder) => keyOf(uri).startsWith(keyOf(folder)))
      .sort((a, b) => a.length - b.length);
    if (root !== undefined) return { uri: root + SETTINGS_FILE, content: undefined, outside: false };
  }
  // A client that names no folders, as editors do that were started with one file, has no outside.
  return { ...file, outside: !isInside(file.uri) && (open.length > 0 || client.confirmsEdits) };
}

/** The action with the edit of the settings file, which is made when it does not exist, and shown where the client can. */
export async function silenced(
  session: Session,
  action: CodeAction,
  uri: string,
  code: string,
): Promise<CodeAction> {
  const target = await targetOf(session, uri);
  if (!target) return action;
  const { silenceRule } = await import('../../settings/silence-rule');
  const annotationId = target.outside ? { annotationId: OUTSIDE } : {};
  const change = {
    textDocument: { uri: target.uri, version: null },
    edits: silenceRule(target.content, code).map((edit) => ({ ...edit, ...annotationId })),
  };
  const create = {
    kind: 'create' as const,
    uri: target.uri,
    options: { ignoreIfExists: true },
    ...annotationId,
  };
  const edit: WorkspaceEdit = {
    documentChanges: [...(target.content === undefined ? [create] : []), change],
    ...(target.outside && { changeAnnotations: { [OUTSIDE]: annotationOf(target.uri) } }),
  };
  const command = session.client.commands.has(ClientCommand.showSettings)
    ? { title: action.title, command: ClientCommand.showSettings, arguments: [target.uri] }
    : undefined;
  return { ...action, edit, ...(command && { command }) };
}

function annotationOf(uri: string) {
  return {
    label: l10n.t('Outside of the folder that is open'),
    description: uri,
    needsConfirmation: true,
  };
}
