import type {
  DocumentFormattingParams,
  DocumentRangeFormattingParams,
  TextEdit,
} from 'vscode-languageserver';
import { onDocument, sliced } from '../session/requests';
import type { Session } from '../session/session';

/** Formatting of indentation. The device's own is the only right one, so the editor's options do not count. */
export function registerFormatting(session: Session): void {
  const { connection } = session;
  connection.onDocumentFormatting(
    onDocument(
      session,
      'textDocument/formatting',
      [],
      async ({ analysis }, _params: DocumentFormattingParams, _fallback, token): Promise<TextEdit[]> => {
        const { formatSteps } = await import('../../service/on-demand');
        return [...(await sliced(formatSteps(analysis), [], token))];
      },
    ),
  );
  connection.onDocumentRangeFormatting(
    onDocument(
      session,
      'textDocument/rangeFormatting',
      [],
      async (
        { analysis },
        { range }: DocumentRangeFormattingParams,
        _fallback,
        token,
      ): Promise<TextEdit[]> => {
        const { formatSteps } = await import('../../service/on-demand');
        const span = { start: range.start.line, end: range.end.line + 1 };
        return [...(await sliced(formatSteps(analysis, span), [], token))];
      },
    ),
  );
}
