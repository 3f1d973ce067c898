import type {
  DocumentFormattingParams,
  DocumentRangeFormattingParams,
  TextEdit,
} from 'vscode-languageserver';
import { onDocument } from './requests';
import type { Session } from './session';

/** Formatting of indentation. The device's own is the only right one, so the editor's options do not count. */
export function registerFormatting(session: Session): void {
  const { connection } = session;
  connection.onDocumentFormatting(
    onDocument(
      session,
      'textDocument/formatting',
      [],
      async ({ analysis }, _params: DocumentFormattingParams): Promise<TextEdit[]> => {
        const { formatEdits } = await import('../service/on-demand');
        return [...formatEdits(analysis)];
      },
    ),
  );
  connection.onDocumentRangeFormatting(
    onDocument(
      session,
      'textDocument/rangeFormatting',
      [],
      async ({ analysis }, { range }: DocumentRangeFormattingParams): Promise<TextEdit[]> => {
        const { formatEdits } = await import('../service/on-demand');
        return [...formatEdits(analysis, { start: range.start.line, end: range.end.line + 1 })];
      },
    ),
  );
}
