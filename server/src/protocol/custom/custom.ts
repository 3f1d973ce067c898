import type { CancellationToken } from 'vscode-languageserver';
import type { Notifications, Requests } from '../../shared/protocol';
import type { Session } from '../session/session';

/** Answers one of our own requests, typed by its method. */
export function onRequest<M extends keyof Requests>(
  { connection, log }: Session,
  method: M,
  handler: (
    params: Requests[M]['params'],
    token: CancellationToken,
  ) => Requests[M]['result'] | Promise<Requests[M]['result']>,
): void {
  const logged = log.request(method, handler);
  connection.onRequest<unknown, unknown>(method, (params: Requests[M]['params'], token) =>
    logged(params, token),
  );
}

/** Listens to one of our own notifications. */
export function onNotification<M extends keyof Notifications>(
  { connection, log }: Session,
  method: M,
  handler: (params: Notifications[M]) => void,
): void {
  connection.onNotification(method, log.background(method, handler));
}

/** Sends one of our own notifications. */
export function notify<M extends keyof Notifications>(
  { connection }: Session,
  method: M,
  params: Notifications[M],
): Promise<void> {
  return connection.sendNotification(method, params);
}
