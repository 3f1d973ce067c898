import * as l10n from '@vscode/l10n';
import type { Message } from './message';

/** The command line cannot be understood or carried out; the message is one line for standard error. */
export class UsageError extends Error {
  constructor(text: Message, data: Readonly<Record<string, string | number>> = {}) {
    super(l10n.t(text, data));
  }
}
