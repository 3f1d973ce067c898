import {
  type CancellationToken,
  type FoldingRange,
  FoldingRangeKind,
  type FoldingRangeParams,
} from 'vscode-languageserver';
import { folds } from '../service';
import type { Session } from './session';

const KIND = { comment: FoldingRangeKind.Comment, region: FoldingRangeKind.Region } as const;

/** Folding by whole lines, no more ranges than the client takes. */
export function registerFolding({ connection, documents, client, log, analyses }: Session): void {
  connection.onFoldingRanges(
    log.request('textDocument/foldingRange', async (params: FoldingRangeParams, token: CancellationToken) => {
      const document = documents.get(params.textDocument.uri);
      const analysed = document && (await analyses.of(document, token));
      if (!analysed) return [];
      return folds(analysed.analysis)
        .slice(0, client.foldLimit)
        .map(
          ({ startLine, endLine, kind }): FoldingRange => ({
            startLine,
            endLine,
            ...(kind && { kind: KIND[kind] }),
          }),
        );
    }),
  );
}
