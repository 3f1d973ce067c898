import { type Connection, ErrorCodes, ResponseError } from 'vscode-languageserver';

/** Where the conversation with the client is: what it asks too early, twice or too late is refused, never half done. */
export class Lifecycle {
  private stage: 'new' | 'served' | 'ended' = 'new';

  /** Requests that nobody handles are told why; a shutdown is heard. */
  constructor(connection: Connection) {
    connection.onRequest((method: string) => {
      if (this.stage === 'new')
        throw new ResponseError(ErrorCodes.ServerNotInitialized, `${method} came before initialize`);
      throw new ResponseError(ErrorCodes.MethodNotFound, `Unhandled method ${method}`);
    });
    connection.onShutdown(() => {
      this.stage = 'ended';
    });
  }

  /** The client has introduced itself: it does so once. */
  begin(): void {
    if (this.stage !== 'new') throw new ResponseError(ErrorCodes.InvalidRequest, 'initialize came twice');
    this.stage = 'served';
  }

  /** Throws when the client has said that it wants nothing more. */
  assertServing(method: string): void {
    if (this.stage === 'ended')
      throw new ResponseError(ErrorCodes.InvalidRequest, `${method} came after shutdown`);
  }
}
