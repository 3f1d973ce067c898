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
import { definitionsAt, highlightsAt, referencesAt } from '../service/names/navigation';
import { prepareRename, type Rename, rename } from '../service/names/rename';
import { workspaceEdit } from './edits';
import { onDocument } from './requests';
import type { Session } from './session';

const KIND = { read: DocumentHighlightKind.Read, write: DocumentHighlightKind.Write } as const;

/** Definition, references, highlights and rename of VRFs, interfaces, trustpoints, profiles and hosts. */
export function registerNavigation(session: Session): void {
  const { connection, client } = session;
  connection.onDefinition(
    onDocument(
      session,
      'textDocument/definition',
      [],
      ({ analysis, uri }, { position }: DefinitionParams): Location[] =>
        definitionsAt(analysis, position).map((range) => ({ uri, range })),
    ),
  );
  connection.onReferences(
    onDocument(
      session,
      'textDocument/references',
      [],
      ({ analysis, uri }, { position, context }: ReferenceParams): Location[] =>
        referencesAt(analysis, position, context.includeDeclaration).map((range) => ({ uri, range })),
    ),
  );
  connection.onDocumentHighlight(
    onDocument(
      session,
      'textDocument/documentHighlight',
      [],
      ({ analysis }, { position }: DocumentHighlightParams): DocumentHighlight[] =>
        highlightsAt(analysis, position).map(({ range, kind }) => ({ range, kind: KIND[kind] })),
    ),
  );
  connection.onPrepareRename(
    onDocument(
      session,
      'textDocument/prepareRename',
      null,
      ({ analysis }, { position }: PrepareRenameParams): PrepareRenameResult | null =>
        accepted(prepareRename(analysis, position)),
    ),
  );
  connection.onRenameRequest(
    onDocument(
      session,
      'textDocument/rename',
      null,
      (analysed, { position, newName }: RenameParams): WorkspaceEdit | null =>
        workspaceEdit(analysed, accepted(rename(analysed.analysis, position, newName)), client),
    ),
  );
}

/** A refusal is an answer that the editor shows to the user. */
function accepted<T>(renamed: Rename<T>): T {
  if ('refusal' in renamed) throw new ResponseError(LSPErrorCodes.RequestFailed, renamed.refusal);
  return renamed.value;
}
