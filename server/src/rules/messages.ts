import * as l10n from '@vscode/l10n';
import type { FindingMeta, MessageData } from './rule';

/** The message of a rule in the user's language, its `{placeholders}` filled. */
export function formatMessage(meta: FindingMeta, id: string, data: MessageData = {}): string {
  const template = meta.messages[id];
  if (template === undefined) throw new Error(`${meta.code} has no message '${id}'`);
  return l10n.t(template, data);
}

/** A routing table in the user's language, by the name of its VRF; empty is the global one. */
export function tableText(vrf: string): string {
  return vrf === '' ? l10n.t('the global table') : l10n.t('VRF {name}', { name: vrf });
}
