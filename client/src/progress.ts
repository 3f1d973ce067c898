import * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient';

type ProgressHandler = NonNullable<Middleware['handleWorkDoneProgress']>;
type ProgressToken = Parameters<ProgressHandler>[0];

interface Shown {
  readonly report: (message: string | undefined, percentage: number | undefined) => void;
  readonly end: () => void;
}

/**
 * Work of the server that can be cancelled, as notifications with a Cancel button. The language client shows all work in
 * the status bar, where nothing can be cancelled.
 */
export class CancellableProgress {
  private readonly shown = new Map<ProgressToken, Shown>();
  private readonly cancel: (token: ProgressToken) => Promise<void>;

  constructor(cancel: (token: ProgressToken) => Promise<void>) {
    this.cancel = cancel;
  }

  /** Middleware of the language client; work that cannot be cancelled stays with the client. */
  readonly handle: ProgressHandler = (token, params, next) => {
    if (params.kind === 'begin' && params.cancellable) {
      this.shown.set(token, this.show(token, params.title));
      return;
    }
    const shown = this.shown.get(token);
    if (params.kind === 'report' && shown) {
      shown.report(params.message, params.percentage);
      return;
    }
    if (params.kind === 'end') this.end(token);
    next(token, params);
  };

  /** Takes all notifications away: a server that has stopped ends nothing. */
  clear(): void {
    for (const token of [...this.shown.keys()]) this.end(token);
  }

  private end(token: ProgressToken): void {
    this.shown.get(token)?.end();
    this.shown.delete(token);
  }

  private show(token: ProgressToken, title: string): Shown {
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    let progress: vscode.Progress<{ message?: string; increment?: number }> | undefined;
    let reached = 0;
    void vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, cancellable: true, title },
      (given, cancelled) => {
        progress = given;
        cancelled.onCancellationRequested(() => void this.cancel(token));
        return ended;
      },
    );
    return {
      end,
      report: (message, percentage = reached) => {
        progress?.report({ ...(message !== undefined && { message }), increment: percentage - reached });
        reached = percentage;
      },
    };
  }
}
