import * as l10n from '@vscode/l10n';
import type { CodeAction, WorkspaceEdit } from 'vscode-languageserver';
import { SETTINGS_FILE } from '../settings/file-name';
import type { Session } from './session';

/** Title of the action that switches a rule off for all files of the team. */
export function silenceTitle(code: string): string {
  return l10n.t('Switch {code} off in {file}', { code, file: SETTINGS_FILE });
}

/** Whether a document's settings file can be written by an edit: it is there, or the client can make it. */
export async function canSilence(session: Session, uri: string): Promise<boolean> {
  if (!session.client.versionedEdits) return false;
  const file = await session.settings.file(uri);
  return file !== undefined && (file.content !== undefined || session.client.createsFiles);
}

/** The action with the edit of the settings file, which is made when it does not exist. */
export async function silenced(
  session: Session,
  action: CodeAction,
  uri: string,
  code: string,
): Promise<CodeAction> {
  const file = await session.settings.file(uri);
  if (!file) return action;
  const { silenceRule } = await import('../settings/silence-rule');
  const edits = silenceRule(file.content, code);
  const change = {
    textDocument: { uri: file.uri, version: null },
    edits: edits.map((edit) => ({ ...edit })),
  };
  const edit: WorkspaceEdit = {
    documentChanges: [
      ...(file.content === undefined
        ? [{ kind: 'create' as const, uri: file.uri, options: { ignoreIfExists: true } }]
        : []),
      change,
    ],
  };
  return { ...action, edit };
}
