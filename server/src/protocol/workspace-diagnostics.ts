import {
  type CancellationToken,
  LSPErrorCodes,
  ResponseError,
  type ResultProgressReporter,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
} from 'vscode-languageserver';
import { onNotification } from './custom';
import type { Session } from './session';
import type { WorkspaceCheck } from './workspace-check';

/** Whether the files of the workspace are reported too: the client wants it, and there is a disk to read them from. */
export function checksWorkspace({ client, host }: Pick<Session, 'client' | 'host'>): boolean {
  return client.workspaceDiagnostics && client.pullsDiagnostics && host.workspaceFiles !== undefined;
}

/**
 * Findings in files that are not open (`workspace/diagnostic`). Our own client asks again at once after each answer: it
 * gets the next one when there is something new to tell. Others get theirs at once.
 */
export function registerWorkspaceDiagnostics(session: Session): void {
  const { connection, client, host, log } = session;
  const { workspaceFiles } = host;
  if (!workspaceFiles || !checksWorkspace(session)) return;
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
      if (client.wantsIdentity) await check.news(token);
      else check.again();
      const items = await check.report(previousResultIds, token, partial);
      if (!items) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
      return { items };
    }),
  );
  onNotification(session, 'smartLicensing/checkWorkspace', async () => (await load()).again());
}
