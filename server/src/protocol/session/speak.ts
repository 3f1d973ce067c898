import * as l10n from '@vscode/l10n';
import type { InitializeParams } from 'vscode-languageserver';
import { languageOfLocale, type Texts } from '../../shared/language';
import type { ServerHost } from './session-base';

/**
 * Chooses the language of everything that the server says: the texts that the client brings along, otherwise ours in the
 * client's locale, or in the process's for a client that sends none (Neovim, Emacs), otherwise English. Called before anything is said.
 */
export function speak({ locale, initializationOptions }: InitializeParams, host: ServerHost): void {
  const brought: unknown = (initializationOptions as { texts?: unknown } | null | undefined)?.texts;
  const contents = isTexts(brought)
    ? brought
    : ownTexts(typeof locale === 'string' ? locale : host.locale, host);
  l10n.config({ contents: { ...contents } });
}

function ownTexts(locale: string | undefined, host: ServerHost): Texts {
  const language = locale === undefined ? undefined : languageOfLocale(locale);
  return (language !== undefined && language !== 'en' && host.texts?.(language)) || {};
}

function isTexts(value: unknown): value is Texts {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((text) => typeof text === 'string')
  );
}
