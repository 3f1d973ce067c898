import type { Rule } from '../rule';
import { commandsOnOneLine } from './commands-on-one-line';
import { execCommandInConfig } from './exec-command-in-config';
import { hostnameEqualsPid } from './hostname-equals-pid';
import { tokenExposed } from './token-exposed';

/** The rules of this hop, by code. */
export const hygieneRules: readonly Rule[] = [
  execCommandInConfig,
  tokenExposed,
  hostnameEqualsPid,
  commandsOnOneLine,
];
