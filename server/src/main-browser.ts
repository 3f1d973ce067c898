import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { describeError } from './protocol/session/log';
import { startServer } from './server';

/** What we use of a worker's global scope; the types of browsers stay out of the rest of the server. */
declare const self: {
  addEventListener(type: 'error', listener: (event: { readonly error: unknown }) => void): void;
  addEventListener(type: 'unhandledrejection', listener: (event: { readonly reason: unknown }) => void): void;
};

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
self.addEventListener('error', (event) => {
  connection.console.error(`error: ${describeError(event.error)}`);
});
self.addEventListener('unhandledrejection', (event) => {
  connection.console.error(`unhandledrejection: ${describeError(event.reason)}`);
});
startServer(connection);
