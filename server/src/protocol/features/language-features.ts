import type { ServerCapabilities } from 'vscode-languageserver';
import { TOKEN_TYPES } from '../../service/token-types';
import type { Session } from '../session/session';
import { registerAnnotations } from './annotations';
import { registerCompletion } from './completion';
import { registerFormatting } from './formatting';
import { registerHover } from './hover';
import { registerNavigation } from './navigation';
import { registerReading } from './reading';
import { registerSignatureHelp } from './signature';
import { registerWorkspaceSymbols } from './workspace-symbols';

/** Registers what helps to read and write a configuration, beside the findings. */
export function registerLanguageFeatures(session: Session): void {
  registerAnnotations(session);
  registerCompletion(session);
  registerFormatting(session);
  registerHover(session);
  registerNavigation(session);
  registerReading(session);
  registerSignatureHelp(session);
  registerWorkspaceSymbols(session);
}

/** What of it the server offers to a client. */
export function languageCapabilities({ client }: Session): ServerCapabilities {
  return {
    hoverProvider: true,
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    workspaceSymbolProvider: true,
    inlayHintProvider: true,
    codeLensProvider: {},
    selectionRangeProvider: true,
    semanticTokensProvider: {
      legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [] },
      full: true,
      range: true,
    },
    documentLinkProvider: {},
    signatureHelpProvider: { triggerCharacters: [' '] },
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: client.language.preparesRename ? { prepareProvider: true } : true,
    completionProvider: { resolveProvider: true, triggerCharacters: [' ', '"', '/'] },
  };
}
