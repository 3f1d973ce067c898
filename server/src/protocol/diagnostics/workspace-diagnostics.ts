import {
  type CancellationToken,
  type DiagnosticOptions,
  type DiagnosticRegistrationOptions,
  DocumentDiagnosticRequest,
  LSPErrorCodes,
  RegistrationRequest,
  ResponseError,
  type ResultProgressReporter,
  UnregistrationRequest,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
} from 'vscode-languageserver';
import { onNotification } from '../custom/custom';
import type { Session } from '../session/session';
import type { WorkspaceCheck } from './workspace-check';

/** Of the registration that the server may replace. */
const ID = 'smart-licensing';
const { method } = DocumentDiagnosticRequest;

/** Whether the files of the workspace are reported too: the client wants it, and there is a disk to read them from. */
function checksWorkspace({ client, host }: Pick<Session, 'client' | 'host'>): boolean {
  return client.workspaceDiagnostics && client.pullsDiagnostics && host.workspaceFiles !== undefined;
}

/** What diagnostics the server says it has, with the workspace's files or without; replaceable where the client can. */
export function diagnosticOptions(
  session: Pick<Session, 'client' | 'host'>,
  workspaceDiagnostics = checksWorkspace(session),
): DiagnosticOptions | DiagnosticRegistrationOptions {
  const options = { identifier: 'smart-licensing', interFileDependencies: true, workspaceDiagnostics };
  return session.client.registersDiagnostics ? { id: ID, documentSelector: null, ...options } : options;
}

/**
 * Findings in files that are not open (`workspace/diagnostic`). Our own client asks again at once after each answer: it
 * gets the next one when there is something new to tell. Others get theirs at once.
 */
export function registerWorkspaceDiagnostics(session: Session): void {
  const { connection, client, host, log } = session;
  const { workspaceFiles } = host;
  if (!workspaceFiles || !client.pullsDiagnostics) return;
  let declared = checksWorkspace(session);
  let loading: Promise<WorkspaceCheck> | undefined;
  const load = (): Promise<WorkspaceCheck> => {
    loading ??= import('./workspace-check').then(
      (module) => new module.WorkspaceCheck(session, workspaceFiles),
    );
    return loading;
  };
  connection.languages.diagnostics.onWorkspace(
    log.request<
      WorkspaceDiagnosticParams,
      WorkspaceDiagnosticReport,
      [CancellationToken, unknown, ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined]
    >('workspace/diagnostic', async ({ previousResultIds }, token, _progress, partial) => {
      const check = await load();
      if (client.wantsIdentity) await check.wait(token);
      else check.lookAgain();
      const items = await check.report(previousResultIds, token, partial);
      if (!items) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
      return { items };
    }),
  );
  const declare = async (wanted: boolean): Promise<void> => {
    declared = wanted;
    // First the one before, or each document would have its findings twice.
    await connection.sendRequest(UnregistrationRequest.type, { unregisterations: [{ id: ID, method }] });
    const registerOptions = diagnosticOptions(session, wanted);
    await connection.sendRequest(RegistrationRequest.type, {
      registrations: [{ id: ID, method, registerOptions }],
    });
  };
  onNotification(session, 'smartLicensing/checkWorkspace', async () => {
    if (!declared && client.registersDiagnostics) return declare(true);
    session.settings.lookAgain();
    (await load()).again();
  });
  onNotification(session, 'smartLicensing/lookAgain', async () => {
    if (!declared || !loading) return;
    session.settings.lookAgain();
    (await loading).lookAgain();
  });
  onNotification(session, 'smartLicensing/stopCheckingWorkspace', async () => {
    if (!declared || !client.registersDiagnostics) return;
    await declare(false);
    (await load()).stop();
  });
}
