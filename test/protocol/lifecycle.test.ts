import { strict as assert } from 'node:assert';
import { PassThrough } from 'node:stream';
import {
  createConnection,
  createProtocolConnection,
  ErrorCodes,
  type ProtocolConnection,
  type RegistrationParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { ServerHost } from '../../server/src/protocol/session/session-base';
import { startServer } from '../../server/src/server';
import { CATALYST } from '../support/catalyst';
import { PLAIN, URI, until } from './test-client';

const HELLO = { processId: null, rootUri: null, capabilities: PLAIN };
const HOVER = { textDocument: { uri: URI }, position: { line: 3, character: 1 } };

/** A client that says what the test says, and no more. */
function bareClient(host: ServerHost = {}): ProtocolConnection {
  const [up, down] = [new PassThrough(), new PassThrough()];
  startServer(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)), host);
  return createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
}

describe('the conversation with a client', () => {
  let client: ProtocolConnection;
  afterEach(() => client.dispose());

  const refuses = (method: string, params: object, code: number) =>
    assert.rejects(client.sendRequest(method, params), (error: { code: number }) => error.code === code);

  it('begins with initialize, once, and is over with shutdown', async () => {
    client = bareClient();
    client.listen();
    await refuses('textDocument/hover', HOVER, ErrorCodes.ServerNotInitialized);
    await refuses('no/such/method', {}, ErrorCodes.ServerNotInitialized);
    await client.sendRequest('initialize', HELLO);
    await client.sendNotification('initialized', {});
    await refuses('initialize', HELLO, ErrorCodes.InvalidRequest);
    await refuses('no/such/method', {}, ErrorCodes.MethodNotFound);
    assert.equal(await client.sendRequest('textDocument/hover', HOVER), null);
    await client.sendRequest('shutdown');
    await refuses('textDocument/hover', HOVER, ErrorCodes.InvalidRequest);
    await refuses('smartLicensing/reportingPath', { uri: URI }, ErrorCodes.InvalidRequest);
  });

  it('goes on with a second initialize refused: documents keep their findings', async () => {
    client = bareClient();
    const published: number[] = [];
    client.onNotification('textDocument/publishDiagnostics', ({ diagnostics }) => {
      published.push(diagnostics.length);
    });
    client.listen();
    await client.sendRequest('initialize', HELLO);
    await refuses('initialize', HELLO, ErrorCodes.InvalidRequest);
    await client.sendNotification('textDocument/didOpen', {
      textDocument: { uri: URI, languageId: 'cisco-iosxe', version: 1, text: CATALYST },
    });
    await until(() => published.length > 0);
    assert.deepEqual(published, [1]);
  });

  for (const locale of [42, null, {}, 'xx-??'])
    it(`takes a locale ${JSON.stringify(locale)} for none that it speaks`, async () => {
      client = bareClient();
      client.listen();
      await client.sendRequest('initialize', { ...HELLO, locale });
    });

  it('asks for each kind of news apart: what a client refuses holds up nothing else', async () => {
    client = bareClient({
      settingsFiles: () => ({
        of: async () => undefined,
        nearest: async () => undefined,
        foldersOf: () => [],
      }),
    });
    const asked: string[] = [];
    client.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
      asked.push(...registrations.map(({ method }) => method));
      if (registrations.some(({ method }) => method === 'workspace/didChangeConfiguration'))
        throw new Error('not here');
      return null;
    });
    client.listen();
    const workspace = {
      didChangeConfiguration: { dynamicRegistration: true },
      didChangeWatchedFiles: { dynamicRegistration: true },
    };
    await client.sendRequest('initialize', { ...HELLO, capabilities: { ...PLAIN, workspace } });
    await client.sendNotification('initialized', {});
    await until(() => asked.includes('workspace/didChangeWatchedFiles'));
  });
});
