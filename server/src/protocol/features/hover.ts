import type { Hover, HoverParams } from 'vscode-languageserver';
import { onDocument } from '../session/requests';
import type { Session } from '../session/session';
import { markup } from './markup';

/** Hover, as Markdown where the client shows it. */
export function registerHover(session: Session): void {
  session.connection.onHover(
    onDocument(
      session,
      'textDocument/hover',
      null,
      async ({ analysis }, { position }: HoverParams, fallback): Promise<Hover | null> => {
        const { hoverAt } = await import('../../service/on-demand');
        const hover = hoverAt(analysis, position, fallback);
        return hover
          ? { range: hover.range, contents: markup(hover.markdown, session.client.language.hoverMarkdown) }
          : null;
      },
    ),
  );
}
