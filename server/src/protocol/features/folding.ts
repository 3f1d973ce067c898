import {
  type CancellationToken,
  type FoldingRange,
  FoldingRangeKind,
  type FoldingRangeParams,
} from 'vscode-languageserver';
import { latest } from '../session/latest';
import { sliced } from '../session/requests';
import type { Session } from '../session/session';

const KIND = { comment: FoldingRangeKind.Comment, region: FoldingRangeKind.Region } as const;

/** Folding by whole lines, no more ranges than the client takes. */
export function registerFolding(session: Session): void {
  const { connection, client, log } = session;
  connection.onFoldingRanges(
    log.request('textDocument/foldingRange', async (params: FoldingRangeParams, token: CancellationToken) => {
      const analysed = await latest(session, params.textDocument.uri, token);
      if (!analysed) return [];
      const { foldSteps } = await import('../../service/on-demand');
      const folds = await sliced(foldSteps(analysed.analysis), [], token);
      return folds.slice(0, client.foldLimit).map(
        ({ startLine, endLine, kind }): FoldingRange => ({
          startLine,
          endLine,
          ...(kind && { kind: KIND[kind] }),
        }),
      );
    }),
  );
}
