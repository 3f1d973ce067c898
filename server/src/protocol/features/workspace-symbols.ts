import type { CancellationToken, SymbolInformation, WorkspaceSymbolParams } from 'vscode-languageserver';
import { latest } from '../session/latest';
import type { Session } from '../session/session';
import { SYMBOL_KIND } from './symbols';

/** Symbols at most; a query with more letters finds fewer. */
const MOST = 500;

/** Devices, profiles, VRFs, trustpoints and interfaces of the open documents, by name. */
export function registerWorkspaceSymbols(session: Session): void {
  const { connection, documents, log } = session;
  connection.onWorkspaceSymbol(
    log.request('workspace/symbol', async ({ query }: WorkspaceSymbolParams, token: CancellationToken) => {
      const { findSymbols } = await import('../../service/on-demand');
      const symbols: SymbolInformation[] = [];
      for (const { uri } of documents.all()) {
        const analysed = await latest(session, uri, token);
        if (token.isCancellationRequested) return [];
        if (!analysed) continue;
        for (const { name, kind, range, device } of findSymbols(
          analysed.analysis,
          query,
          MOST - symbols.length,
        )) {
          const location = { uri: analysed.uri, range };
          symbols.push({ name, kind: SYMBOL_KIND[kind], location, ...(device && { containerName: device }) });
        }
        if (symbols.length >= MOST) break;
      }
      return symbols;
    }),
  );
}
