import {
  type DefinitionParams,
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentHighlightParams,
  type Location,
  LSPErrorCodes,
  type PrepareRenameParams,
  type PrepareRenameResult,
  type ReferenceParams,
  type RenameParams,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Rename } from '../../service/names/rename';
import { workspaceEdit } from '../session/edits';
import { onDocument } from '../session/requests';
import type { Session } from '../session/session';

const KIND = { read: DocumentHighlightKind.Read, write: DocumentHighlightKind.Write } as const;

/** Definition, references, highlights and rename of VRFs, interfaces, trustpoints, profiles and hosts. */
export function registerNavigation(session: Session): void {
  const { connection, client } = session;
  connection.onDefinition(
    onDocument(
      session,
      'textDocument/definition',
      [],
      async ({ analysis, uri }, { position }: DefinitionParams): Promise<Location[]> => {
        const { definitionsAt } = await import('../../service/on-demand');
        return definitionsAt(analysis, position).map((range) => ({ uri, range }));
      },
    ),
  );
  connection.onReferences(
    onDocument(
      session,
      'textDocument/references',
      [],
      async ({ analysis, uri }, { position, context }: ReferenceParams): Promise<Location[]> => {
        const { referencesAt } = await import('../../service/on-demand');
        return referencesAt(analysis, position, context.includeDeclaration).map((range) => ({ uri, range }));
      },
    ),
  );
  connection.onDocumentHighlight(
    onDocument(
      session,
      'textDocument/documentHighlight',
      [],
      async ({ analysis }, { position }: DocumentHighlightParams): Promise<DocumentHighlight[]> => {
        const { highlightsAt } = await import('../../service/on-demand');
        return highlightsAt(analysis, position).map(({ range, kind }) => ({ range, kind: KIND[kind] }));
      },
    ),
  );
  connection.onPrepareRename(
    onDocument(
      session,
      'textDocument/prepareRename',
      null,
      async ({ analysis }, { position }: PrepareRenameParams): Promise<PrepareRenameResult | null> => {
        const { prepareRename } = await import('../../service/on-demand');
        return accepted(prepareRename(analysis, position));
      },
    ),
  );
  connection.onRenameRequest(
    onDocument(
      session,
      'textDocument/rename',
      null,
      async (analysed, { position, newName }: RenameParams): Promise<WorkspaceEdit | null> => {
        const { rename } = await import('../../service/on-demand');
        return workspaceEdit(analysed, accepted(rename(analysed.analysis, position, newName)), client);
      },
    ),
  );
}

/** A refusal is an answer that the editor shows to the user. */
function accepted<T>(renamed: Rename<T>): T {
  if ('refusal' in renamed) throw new ResponseError(LSPErrorCodes.RequestFailed, renamed.refusal);
  return renamed.value;
}
