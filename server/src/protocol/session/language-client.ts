import type { InitializeParams, MarkupKind } from 'vscode-languageserver';

/** What the client can do with the language features. */
export interface LanguageClient {
  readonly hoverMarkdown: boolean;
  readonly completionMarkdown: boolean;
  readonly signatureMarkdown: boolean;
  readonly snippets: boolean;
  /** A completion list may say once which range its items replace. */
  readonly sharesEditRange: boolean;
  readonly preparesRename: boolean;
  readonly refreshesInlayHints: boolean;
  readonly refreshesCodeLenses: boolean;
}

/** Reads the capabilities; what a client does not mention it cannot do. */
export function languageClient({ capabilities }: InitializeParams): LanguageClient {
  const { textDocument, workspace } = capabilities;
  const item = textDocument?.completion?.completionItem;
  const signature = textDocument?.signatureHelp?.signatureInformation;
  return {
    hoverMarkdown: takesMarkdown(textDocument?.hover?.contentFormat),
    completionMarkdown: takesMarkdown(item?.documentationFormat),
    signatureMarkdown: takesMarkdown(signature?.documentationFormat),
    sharesEditRange: textDocument?.completion?.completionList?.itemDefaults?.includes('editRange') === true,
    snippets: item?.snippetSupport === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
  };
}

function takesMarkdown(formats: readonly MarkupKind[] | undefined): boolean {
  return formats?.includes('markdown') === true;
}
