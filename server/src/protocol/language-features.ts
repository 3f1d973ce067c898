import type { ServerCapabilities } from 'vscode-languageserver';
import { registerCompletion } from './completion';
import { registerHover } from './hover';
import { registerNavigation } from './navigation';
import type { Session } from './session';

/** Registers what helps to read and write a configuration, beside the findings. */
export function registerLanguageFeatures(session: Session): void {
  registerCompletion(session);
  registerHover(session);
  registerNavigation(session);
}

/** What of it the server offers to a client. */
export function languageCapabilities({ client }: Session): ServerCapabilities {
  return {
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: client.language.preparesRename ? { prepareProvider: true } : true,
    completionProvider: { resolveProvider: true, triggerCharacters: [' ', '"', '/'] },
  };
}
