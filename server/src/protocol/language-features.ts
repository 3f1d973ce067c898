import type { ServerCapabilities } from 'vscode-languageserver';
import { registerHover } from './hover';
import type { Session } from './session';

/** Registers what helps to read and write a configuration, beside the findings. */
export function registerLanguageFeatures(session: Session): void {
  registerHover(session);
}

/** What of it the server offers to a client. */
export function languageCapabilities(_session: Session): ServerCapabilities {
  return {
    hoverProvider: true,
  };
}
