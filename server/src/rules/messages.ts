import * as l10n from '@vscode/l10n';
import type { FindingMeta, MessageData } from './rule';

/** The message of a rule in the user's language, its `{placeholders}` filled. */
export function formatMessage(meta: FindingMeta, id: string, data: MessageData = {}): string {
  const template = meta.messages[id];
  if (template === undefined) throw new Error(`${meta.code} has no message '${id}'`);
  return l10n.t(template, data);
}
