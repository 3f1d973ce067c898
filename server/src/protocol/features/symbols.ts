import {
  type CancellationToken,
  type DocumentSymbol,
  type DocumentSymbolParams,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver';
import type { OutlineEntry } from '../../service/types';
import { latest } from '../session/latest';
import { sliced } from '../session/requests';
import type { Session } from '../session/session';

/** Kinds of symbols as LSP numbers them. */
export const SYMBOL_KIND: Readonly<Record<OutlineEntry['kind'], SymbolKind>> = {
  file: SymbolKind.File,
  module: SymbolKind.Module,
  namespace: SymbolKind.Namespace,
  interface: SymbolKind.Interface,
  key: SymbolKind.Key,
  property: SymbolKind.Property,
  string: SymbolKind.String,
  object: SymbolKind.Object,
};

/** The outline: a tree where the client shows one, else a list in which each entry names its parent. */
export function registerSymbols(session: Session): void {
  const { connection, client, log } = session;
  connection.onDocumentSymbol(
    log.request(
      'textDocument/documentSymbol',
      async (params: DocumentSymbolParams, token: CancellationToken) => {
        const analysed = await latest(session, params.textDocument.uri, token);
        if (!analysed) return [];
        const { outlineSteps } = await import('../../service/on-demand');
        const entries = await sliced(outlineSteps(analysed.analysis), [], token);
        return client.hierarchicalSymbols
          ? entries.map(symbolOf)
          : entries.flatMap((entry) => flatten(entry, analysed.uri, undefined));
      },
    ),
  );
}

function symbolOf({ name, detail, kind, range, selectionRange, children }: OutlineEntry): DocumentSymbol {
  return {
    // VS Code refuses a symbol without a name.
    name: name || '—',
    detail,
    kind: SYMBOL_KIND[kind],
    range,
    selectionRange,
    children: children.map(symbolOf),
  };
}

function flatten(entry: OutlineEntry, uri: string, parent: string | undefined): SymbolInformation[] {
  const { name, kind, range, children } = entry;
  const own = {
    name: name || '—',
    kind: SYMBOL_KIND[kind],
    location: { uri, range },
    ...(parent && { containerName: parent }),
  };
  return [own, ...children.flatMap((child) => flatten(child, uri, name))];
}
