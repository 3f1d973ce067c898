import type {
  DocumentLink,
  DocumentLinkParams,
  SelectionRange,
  SelectionRangeParams,
  SemanticTokens,
  SemanticTokensParams,
  SemanticTokensRangeParams,
} from 'vscode-languageserver';
import { docsPath } from '../../service/finding';
import type { Link } from '../../service/links';
import type { SemanticToken } from '../../service/semantic-tokens';
import { TOKEN_TYPES } from '../../service/token-types';
import type { Range } from '../../text/range';
import { docsLink } from '../diagnostics/to-diagnostic';
import { onDocument } from '../session/requests';
import type { Session } from '../session/session';

/** Selection ranges, semantic tokens and document links. */
export function registerReading(session: Session): void {
  const { connection } = session;
  connection.onSelectionRanges(
    onDocument(
      session,
      'textDocument/selectionRange',
      null,
      async ({ analysis }, { positions }: SelectionRangeParams): Promise<SelectionRange[]> => {
        const { selectionRangesAt } = await import('../../service/on-demand');
        return positions.map((position) =>
          nested(selectionRangesAt(analysis, position), { start: position, end: position }),
        );
      },
    ),
  );
  connection.languages.semanticTokens.on(
    onDocument(
      session,
      'textDocument/semanticTokens/full',
      { data: [] },
      async ({ analysis }, _params: SemanticTokensParams) => {
        const { semanticTokens } = await import('../../service/on-demand');
        return encoded(semanticTokens(analysis));
      },
    ),
  );
  connection.languages.semanticTokens.onRange(
    onDocument(
      session,
      'textDocument/semanticTokens/range',
      { data: [] },
      async ({ analysis }, { range }: SemanticTokensRangeParams) => {
        const { semanticTokens } = await import('../../service/on-demand');
        return encoded(semanticTokens(analysis, { start: range.start.line, end: range.end.line + 1 }));
      },
    ),
  );
  connection.onDocumentLinks(
    onDocument(
      session,
      'textDocument/documentLink',
      [],
      async ({ analysis }, _params: DocumentLinkParams): Promise<DocumentLink[]> => {
        const { links } = await import('../../service/on-demand');
        return links(analysis).flatMap((link) => {
          const target = targetOf(session, link);
          return target ? [{ range: link.range, target }] : [];
        });
      },
    ),
  );
}

function nested(ranges: readonly Range[], innermost: Range): SelectionRange {
  let parent: SelectionRange | undefined;
  for (const range of [...ranges].reverse()) parent = parent ? { range, parent } : { range };
  return parent ?? { range: innermost };
}

/** Five numbers a token, line and column counted from the token before. */
function encoded(tokens: readonly SemanticToken[]): SemanticTokens {
  const data: number[] = [];
  let line = 0;
  let column = 0;
  for (const { range, type } of tokens) {
    const { start, end } = range;
    const sameLine = start.line === line;
    data.push(start.line - line, start.character - (sameLine ? column : 0));
    data.push(end.character - start.character, TOKEN_TYPES.indexOf(type), 0);
    line = start.line;
    column = start.character;
  }
  return { data };
}

function targetOf({ client, host }: Session, link: Link): string | undefined {
  if ('url' in link) return link.url;
  return docsLink({ code: link.rule, docs: docsPath(link.rule) }, client, host);
}
