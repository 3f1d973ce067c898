import type {
  CodeLensParams,
  InlayHint,
  InlayHintParams,
  CodeLens as LspCodeLens,
} from 'vscode-languageserver';
import type { CodeLens } from '../../service/code-lenses';
import { HINT_KINDS, type HintKind } from '../../service/hint-kinds';
import { ClientCommand } from '../../shared/protocol';
import { onDocument } from '../session/requests';
import type { Session } from '../session/session';

type HintKinds = ReadonlySet<HintKind>;

const ALL: HintKinds = new Set(HINT_KINDS);

const COMMAND: Readonly<Record<CodeLens['leadsTo'], string>> = {
  'reporting-path': ClientCommand.showReportingPath,
  'fix-all': ClientCommand.fixAll,
  'next-steps': ClientCommand.openNextSteps,
};

/** Inlay hints, each kind as the settings want it, and code lenses. */
export function registerAnnotations(session: Session): void {
  const { connection, client, documents, settings } = session;
  const asked = new Map<string, Promise<HintKinds>>();
  documents.onDidClose(({ document }) => asked.delete(document.uri));
  settings.onChange(() => {
    asked.clear();
    if (client.language.refreshesInlayHints) connection.languages.inlayHint.refresh();
    if (client.language.refreshesCodeLenses)
      connection.sendRequest('workspace/codeLens/refresh').catch(() => undefined);
  });
  connection.languages.inlayHint.on(
    onDocument(
      session,
      'textDocument/inlayHint',
      [],
      async ({ analysis, uri }, { range }: InlayHintParams) => {
        const kinds = asked.get(uri) ?? kindsOf(session, uri);
        asked.set(uri, kinds);
        const span = { start: range.start.line, end: range.end.line + 1 };
        const { inlayHints } = await import('../../service/on-demand');
        return inlayHints(analysis, span, await kinds).map(
          ({ position, label }): InlayHint => ({ position, label, paddingLeft: true }),
        );
      },
    ),
  );
  connection.onCodeLens(
    onDocument(
      session,
      'textDocument/codeLens',
      [],
      async ({ analysis, uri }, _params: CodeLensParams): Promise<LspCodeLens[]> => {
        const { codeLenses } = await import('../../service/on-demand');
        return codeLenses(analysis).map(({ range, title, leadsTo, code }) => ({
          range,
          // A client without the command shows the sentence all the same.
          command: {
            title,
            command: client.commands.has(COMMAND[leadsTo]) ? COMMAND[leadsTo] : '',
            // Which document is meant: a lens may be chosen in an editor that is not the active one.
            arguments: code === undefined ? [uri] : [code, uri],
          },
        }));
      },
    ),
  );
}

/** The kinds that the settings of a document leave on; all of them where nobody answers. */
async function kindsOf({ connection, client, log }: Session, uri: string): Promise<HintKinds> {
  if (!client.configuration) return ALL;
  try {
    const value: unknown = await connection.workspace.getConfiguration({
      scopeUri: uri,
      section: 'smartLicensing',
    });
    const switches = record(record(value).inlayHints);
    return new Set(HINT_KINDS.filter((kind) => switches[kind] !== false));
  } catch (error) {
    log.error('workspace/configuration', error);
    return ALL;
  }
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
