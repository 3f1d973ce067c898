import type { Hover, HoverParams } from 'vscode-languageserver';
import { hoverAt } from '../service/hover/hover';
import { markup } from './markup';
import { onDocument } from './requests';
import type { Session } from './session';

/** Hover, as Markdown where the client shows it. */
export function registerHover(session: Session): void {
  session.connection.onHover(
    onDocument(
      session,
      'textDocument/hover',
      null,
      ({ analysis }, { position }: HoverParams, fallback): Hover | null => {
        const hover = hoverAt(analysis, position, fallback);
        return hover
          ? { range: hover.range, contents: markup(hover.markdown, session.client.language.hoverMarkdown) }
          : null;
      },
    ),
  );
}
