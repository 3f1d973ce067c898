import * as l10n from '@vscode/l10n';
import type { CodeAction, WorkspaceEdit } from 'vscode-languageserver';
import { fixAll, fixesOf, suppressionOf } from '../../service';
import { type Values, withValues } from '../../service/values';
import type { Analysed } from '../session/analyses';
import type { ClientFeatures } from '../session/client-features';
import { snippetWorkspaceEdit, workspaceEdit } from '../session/edits';

/** `data` of a code action: what its edit is made from. Without a finding it is the fix-all. */
export interface ActionData {
  readonly uri: string;
  readonly record: string;
  readonly finding?: number;
  readonly fix?: number;
  readonly values?: Values;
  readonly suppress?: true;
  /** Switch this rule off in the settings file. */
  readonly silence?: string;
}

/** Whether `data` that came back from a client has our shape. */
export function isActionData(data: unknown): data is ActionData {
  if (typeof data !== 'object' || data === null) return false;
  const { uri, record } = data as Record<string, unknown>;
  return typeof uri === 'string' && typeof record === 'string';
}

/** The action with its edit, or with the data to make it later where the client resolves. */
export function withEdit(
  client: ClientFeatures,
  analysed: Analysed,
  action: CodeAction,
  data: ActionData,
): CodeAction {
  return client.resolvesEdits ? { ...action, data } : { ...action, edit: editFor(client, analysed, data) };
}

/** The source action that applies every safe fix of the document. */
export function fixAllAction(client: ClientFeatures, analysed: Analysed, kind: string): CodeAction {
  const action = { title: l10n.t('Fix all safe Smart Licensing problems'), kind };
  return withEdit(client, analysed, action, { uri: analysed.uri, record: analysed.id });
}

/** The edit of an action on this analysis. */
export function editFor(client: ClientFeatures, analysed: Analysed, data: ActionData): WorkspaceEdit {
  const { analysis } = analysed;
  if (data.finding === undefined) return workspaceEdit(analysed, fixAll(analysis), client);
  const finding = analysis.findings[data.finding];
  if (!finding) return workspaceEdit(analysed, [], client);
  const suppression = data.suppress && suppressionOf(analysis, finding);
  if (suppression) return suppressEdit(client, analysed, suppression);
  const fix = fixesOf(analysis, finding)[data.fix ?? 0];
  if (!fix) return workspaceEdit(analysed, [], client);
  if (fix.needs.length > 0 && !data.values) return snippetWorkspaceEdit(analysed, fix.edits, fix.needs);
  return workspaceEdit(analysed, withValues(fix.edits, data.values ?? {}), client);
}

function suppressEdit(
  client: ClientFeatures,
  analysed: Analysed,
  { edit, needs }: NonNullable<ReturnType<typeof suppressionOf>>,
): WorkspaceEdit {
  if (client.snippetEdits && client.versionedEdits) return snippetWorkspaceEdit(analysed, [edit], needs);
  const blanks = Object.fromEntries(needs.map(({ name, blank = '' }) => [name, blank]));
  return workspaceEdit(analysed, withValues([edit], blanks), client);
}
