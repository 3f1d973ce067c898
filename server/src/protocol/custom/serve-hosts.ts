import {
  CodeActionRequest,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  type Registration,
  RegistrationRequest,
  TextDocumentSyncKind,
  UnregistrationRequest,
} from 'vscode-languageserver';
import { codeActionOptions } from '../code-actions/code-actions';
import { diagnosticOptions } from '../diagnostics/workspace-diagnostics';
import type { Session } from '../session/session';
import { onNotification } from './custom';

/**
 * Serves documents of other languages in which commands stand, from when the client asks for it: findings and their fixes,
 * and nothing that would come between an editor and what it has for that language.
 */
export function registerHosts(session: Session): void {
  const { connection } = session;
  let served: readonly Registration[] = [];
  onNotification(session, 'smartLicensing/serveHosts', async ({ languages }) => {
    const wanted = languages.length === 0 ? [] : registrationsFor(session, languages);
    const before = served;
    if (JSON.stringify(before) === JSON.stringify(wanted)) return;
    served = wanted;
    const unregisterations = before.map(({ id, method }) => ({ id, method }));
    if (before.length > 0) await connection.sendRequest(UnregistrationRequest.type, { unregisterations });
    if (wanted.length > 0)
      await connection.sendRequest(RegistrationRequest.type, { registrations: [...wanted] });
  });
}

function registrationsFor(session: Session, languages: readonly string[]): Registration[] {
  const { client } = session;
  const documentSelector = languages.map((language) => ({ language }));
  const options: Readonly<Record<string, object>> = {
    [DidOpenTextDocumentNotification.method]: {},
    [DidChangeTextDocumentNotification.method]: { syncKind: TextDocumentSyncKind.Incremental },
    [DidCloseTextDocumentNotification.method]: {},
    ...(client.pullsDiagnostics && {
      [DocumentDiagnosticRequest.method]: { ...diagnosticOptions(session, false), id: undefined },
    }),
    ...(client.codeActionLiterals && { [CodeActionRequest.method]: codeActionOptions(client) }),
  };
  return Object.entries(options).map(([method, own]) => ({
    id: `smart-licensing.hosts.${method}`,
    method,
    registerOptions: { ...own, documentSelector },
  }));
}
