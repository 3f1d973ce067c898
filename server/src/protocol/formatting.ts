import type {
  DocumentFormattingParams,
  DocumentRangeFormattingParams,
  TextEdit,
} from 'vscode-languageserver';
import { formatEdits } from '../service/format';
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
      ({ analysis }, _params: DocumentFormattingParams): TextEdit[] => [...formatEdits(analysis)],
    ),
  );
  connection.onDocumentRangeFormatting(
    onDocument(
      session,
      'textDocument/rangeFormatting',
      [],
      ({ analysis }, { range }: DocumentRangeFormattingParams): TextEdit[] => [
        ...formatEdits(analysis, { start: range.start.line, end: range.end.line + 1 }),
      ],
    ),
  );
}
