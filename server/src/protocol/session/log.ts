import * as l10n from '@vscode/l10n';
import {
  type CancellationToken,
  LSPErrorCodes,
  type RemoteConsole,
  ResponseError,
} from 'vscode-languageserver';
import { shownIn } from '../../service/shown-in';
import type { Lifecycle } from './lifecycle';
import { assertParams } from './params';

/**
 * What went wrong, without its message: messages may quote the document, and documents hold registration tokens.
 * The stack names files and lines of this program only.
 */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return `a thrown ${typeof error}`;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames.slice(0, 12)].join('\n');
}

/** Errors of handlers are written to the client's log and answered as failures; they never end the process. */
export class Log {
  private readonly console: Pick<RemoteConsole, 'error'>;
  private readonly lifecycle: Pick<Lifecycle, 'assertServing'> | undefined;

  constructor(console: Pick<RemoteConsole, 'error'>, lifecycle?: Pick<Lifecycle, 'assertServing'>) {
    this.console = console;
    this.lifecycle = lifecycle;
  }

  /** Writes an error, with the place that met it. */
  error(where: string, error: unknown): void {
    this.console.error(`${where}: ${describeError(error)}`);
  }

  /** A request handler whose answers hold no covers of secrets and whose errors are logged; meant answers (`ResponseError`) pass. */
  request<P, R, A extends unknown[] = [CancellationToken]>(
    method: string,
    handler: (params: P, ...rest: A) => R | Promise<R>,
  ): (params: P, ...rest: A) => Promise<R> {
    return async (params, ...rest) => {
      this.lifecycle?.assertServing(method);
      assertParams(method, params);
      try {
        return shownIn(await handler(params, ...rest));
      } catch (error) {
        if (error instanceof ResponseError) throw error;
        this.error(method, error);
        const message = l10n.t('{method} failed; the log of the server says where.', { method });
        throw new ResponseError(LSPErrorCodes.RequestFailed, message);
      }
    };
  }

  /** The same for work that nobody waits for. */
  background<A extends unknown[]>(
    where: string,
    work: (...args: A) => void | Promise<void>,
  ): (...args: A) => void {
    return (...args) => {
      Promise.resolve()
        .then(() => work(...args))
        .catch((error) => this.error(where, error));
    };
  }
}
