import * as l10n from '@vscode/l10n';
import type { Message } from '../shared/message';

const WORDS: Readonly<Record<string, Message>> = {
  transport: 'transport',
  destination: 'destination',
  proxy: 'proxy',
  'name-resolution': 'name-resolution',
  source: 'source',
  trust: 'trust',
  clock: 'clock',
  account: 'account',
  storage: 'storage',
  hygiene: 'hygiene',
  ok: 'ok',
  broken: 'broken',
  unknown: 'unknown',
  'not-used': 'not-used',
};

/** A hop of the reporting path, or the state of one, as people read it. */
export function hopWord(word: string): string {
  const known = WORDS[word];
  return known === undefined ? word : l10n.t(known);
}
