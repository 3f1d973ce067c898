import * as l10n from '@vscode/l10n';
import type { SignatureHelp, SignatureHelpParams } from 'vscode-languageserver';
import { onDocument } from '../session/requests';
import type { Session } from '../session/session';
import { markup } from './markup';

/** Signature help for the commands that take several values. */
export function registerSignatureHelp(session: Session): void {
  const { connection, client } = session;
  connection.onSignatureHelp(
    onDocument(
      session,
      'textDocument/signatureHelp',
      null,
      async ({ analysis }, { position }: SignatureHelpParams, fallback): Promise<SignatureHelp | null> => {
        const { signaturesAt } = await import('../../service/on-demand');
        const [best, ...others] = signaturesAt(analysis, position, fallback);
        if (!best) return null;
        const signatures = [best, ...others].map(({ label, parameters, active, meaning }) => ({
          label,
          documentation: markup(l10n.t(meaning), client.language.signatureMarkdown),
          parameters: parameters.map(([start, end]) => ({ label: [start, end] as [number, number] })),
          // Behind the last one, where the caret is at none of them.
          activeParameter: active ?? parameters.length,
        }));
        return { signatures, activeSignature: 0, activeParameter: best.active ?? best.parameters.length };
      },
    ),
  );
}
