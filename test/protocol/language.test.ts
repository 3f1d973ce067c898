import { strict as assert } from 'node:assert';
import { textsOnDisk } from '../../server/src/disk/texts-on-disk';
import type { ServerHost } from '../../server/src/protocol/session/session-base';
import { CATALYST } from '../support/catalyst';
import { TestClient } from './test-client';

const CAPTURE = `core-1#show license status
Registration:
  Status: UNREGISTERED - REGISTRATION FAILED
  Initial Registration: FAILED on Jan 04 2022 10:00:00 UTC
    Failure reason: Product Already Registered
`;

describe('the language of the server', () => {
  let client: TestClient;
  const texts: ServerHost['texts'] = (language) => textsOnDisk('.', language);
  const firstMessage = async (start: Parameters<typeof TestClient.start>[0]): Promise<string | undefined> => {
    client = await TestClient.start(start);
    await client.open(CATALYST);
    const [finding] = await client.diagnostics();
    const message = finding?.message;
    return typeof message === 'string' ? message : message?.value;
  };
  afterEach(async () => {
    client.stop();
    // The texts belong to the process: the tests after these want English.
    (await TestClient.start()).stop();
  });

  it('is English for a client that names none', async () => {
    assert.match((await firstMessage({ texts })) ?? '', /takes license reports over HTTPS only/);
  });

  it('is that of its process for a client that names none, as Neovim and Emacs do not', async () => {
    assert.match(
      (await firstMessage({ texts, ownLocale: 'es_ES.UTF-8' })) ?? '',
      /^tools\.cisco\.com acepta informes de licencias solo por HTTPS/,
    );
  });

  it('is that of the client rather than that of its process', async () => {
    assert.match(
      (await firstMessage({ texts, locale: 'en', ownLocale: 'es_ES.UTF-8' })) ?? '',
      /takes license reports over HTTPS only/,
    );
  });

  it('is Spanish for the locale es', async () => {
    assert.match(
      (await firstMessage({ texts, locale: 'es' })) ?? '',
      /^tools\.cisco\.com acepta informes de licencias solo por HTTPS/,
    );
  });

  it('is Portuguese for the locale pt-br, titles of fixes included', async () => {
    assert.match((await firstMessage({ texts, locale: 'pt-br' })) ?? '', /só aceita relatórios de licença/);
    const at = CATALYST.split('\n').findIndex((line) => line.includes('http http://'));
    const range = { start: { line: at, character: 30 }, end: { line: at, character: 30 } };
    const titles = (await client.actions(range)).map(({ title }) => title);
    assert.ok(titles.includes('Usar https://'), titles.join('; '));
    assert.ok(titles.includes('Suprimir SL201 nesta linha'), titles.join('; '));
  });

  it('is English for a locale that we do not speak', async () => {
    assert.match(
      (await firstMessage({ texts, locale: 'fr' })) ?? '',
      /takes license reports over HTTPS only/,
    );
  });

  it('is that of the texts that the client brings, before any locale', async () => {
    const brought = {
      '{host} takes license reports over HTTPS only; this URL says http://. Use https://.': '{host}!',
    };
    const options = { texts: brought };
    assert.equal(await firstMessage({ texts, locale: 'es', options }), 'tools.cisco.com!');
  });

  it('is English when the texts of the client are none', async () => {
    const options = { texts: { a: 1 } };
    assert.match((await firstMessage({ options })) ?? '', /takes license reports over HTTPS only/);
  });

  it('holds in the parts that are loaded with their first request', async () => {
    client = await TestClient.start({ texts, locale: 'es' });
    await client.open(CAPTURE);
    const [finding] = await client.diagnostics();
    assert.match(JSON.stringify(finding?.message), /La cuenta inteligente ya tiene este dispositivo/);
    const hover = await client.connection.sendRequest('textDocument/hover', {
      textDocument: { uri: 'file:///lab/core-1.cfg' },
      position: finding?.range.start,
    });
    assert.match(JSON.stringify(hover), /Próximos pasos/);
    const plan = await client.connection.sendRequest('smartLicensing/changePlan', {
      uri: 'file:///lab/core-1.cfg',
    });
    assert.match(JSON.stringify(plan), /# En el texto.*Pasos manuales.*línea 5/);
  });
});
