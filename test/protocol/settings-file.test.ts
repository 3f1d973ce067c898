import { strict as assert } from 'node:assert';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  ClientCapabilities,
  RegistrationParams,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { settingsFilesOnDisk } from '../../server/src/main-settings';
import { CATALYST } from '../support/catalyst';
import { rangeOf, TestClient, until, VSCODE } from './test-client';

const CREATES: ClientCapabilities = {
  ...VSCODE,
  workspace: {
    ...VSCODE.workspace,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
  },
};
const MISTAKE = rangeOf(CATALYST, 'http://tools.cisco.com');

describe('the settings file in the editor', () => {
  let client: TestClient;
  let folder: string;
  let uri: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'smart-licensing-'));
    mkdirSync(join(folder, '.git'));
    mkdirSync(join(folder, 'configs'));
    uri = pathToFileURL(join(folder, 'configs', 'core-1.cfg')).href;
  });
  afterEach(async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
  });

  const settings = (text: string): void => writeFileSync(join(folder, '.smart-licensing.json'), text);
  const start = async (userSettings: unknown = {}): Promise<void> => {
    client = await TestClient.start({
      capabilities: CREATES,
      settings: userSettings,
      settingsFiles: settingsFilesOnDisk,
    });
    await client.open(CATALYST, uri);
  };
  const found = async (): Promise<unknown> =>
    (await client.diagnostics(uri)).filter(({ code }) => code === 'SL201').map(({ severity }) => severity);

  it('counts for the files below it', async () => {
    settings('{ "severity": { "SL201": "information" } }');
    await start();
    assert.deepEqual(await found(), [3]);
  });

  it('gives way to what the user has set in the editor', async () => {
    settings('{ "severity": { "SL201": "information" } }');
    await start({ severity: { SL201: 'warning' } });
    assert.deepEqual(await found(), [2]);
  });

  it('is read again when it changes', async () => {
    await start();
    assert.deepEqual(await found(), [1]);
    settings('{ "severity": { "SL201": "off" } }');
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: pathToFileURL(join(folder, '.smart-licensing.json')).href, type: 1 }],
    });
    assert.deepEqual(await found(), []);
  });

  it('is watched, and so are the settings of the editor', async () => {
    const workspace = { ...CREATES.workspace, didChangeWatchedFiles: { dynamicRegistration: true } };
    client = await TestClient.start({
      capabilities: { ...CREATES, workspace },
      settingsFiles: settingsFilesOnDisk,
    });
    await until(() => client.registered.length === 2);
    assert.deepEqual(client.registered, [
      'workspace/didChangeConfiguration',
      'workspace/didChangeWatchedFiles',
    ]);
  });

  it('is watched above the folder that is open and around files outside of it, each place once', async () => {
    const [site, other] = [join(folder, 'sites', 'a'), mkdtempSync(join(tmpdir(), 'smart-licensing-'))];
    mkdirSync(site, { recursive: true });
    mkdirSync(join(other, '.git'));
    const workspace = {
      ...CREATES.workspace,
      didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
    };
    client = await TestClient.start({
      capabilities: { ...CREATES, workspace },
      settingsFiles: settingsFilesOnDisk,
      folders: [pathToFileURL(site).href],
    });
    const watched: string[] = [];
    client.connection.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
      for (const { registerOptions } of registrations)
        for (const { globPattern } of registerOptions?.watchers ?? [])
          if (typeof globPattern !== 'string') watched.push(`${globPattern.baseUri} ${globPattern.pattern}`);
      return null;
    });
    const at = (path: string) => `${pathToFileURL(path).href} .smart-licensing.json`;
    uri = pathToFileURL(join(site, 'core-1.cfg')).href;
    await client.open(CATALYST, uri);
    assert.deepEqual(await found(), [1]);
    await client.open(CATALYST, pathToFileURL(join(site, 'core-2.cfg')).href);
    const outside = pathToFileURL(join(other, 'core-3.cfg')).href;
    await client.open(CATALYST, outside);
    await client.diagnostics(outside);
    await until(() => watched.length === 3);
    assert.deepEqual(watched.sort(), [at(folder), at(join(folder, 'sites')), at(other)].sort());
    rmSync(other, { recursive: true });

    settings('{ "severity": { "SL201": "off" } }');
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: pathToFileURL(join(folder, '.smart-licensing.json')).href, type: 1 }],
    });
    assert.deepEqual(await found(), []);
  });

  it('that is wrong is told of once, however often the files are looked at again', async () => {
    const wrong = '{\n  "severity": { "SL201": "loud" }\n}';
    settings(wrong);
    let messages = 0;
    client = await TestClient.start({ capabilities: CREATES, settingsFiles: settingsFilesOnDisk });
    client.connection.onNotification('window/showMessage', () => {
      messages++;
    });
    await client.open(CATALYST, uri);
    const changed = async () => {
      await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: pathToFileURL(join(folder, '.smart-licensing.json')).href, type: 2 }],
      });
      return found();
    };
    for (let times = 0; times < 3; times++) assert.deepEqual(await changed(), [1]);
    assert.equal(messages, 1);
    settings('{ "severity": { "SL201": "off" } }');
    assert.deepEqual(await changed(), []);
    settings(wrong);
    assert.deepEqual(await changed(), [1]);
    assert.equal(messages, 2, 'it was mended meanwhile');
  });

  it('that is wrong is named with the place, and the findings go on', async () => {
    settings('{\n  "severity": { "SL201": "loud" }\n}');
    const messages: string[] = [];
    client = await TestClient.start({ capabilities: CREATES, settingsFiles: settingsFilesOnDisk });
    client.connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
      messages.push(message);
    });
    await client.open(CATALYST, uri);
    assert.deepEqual(await found(), [1]);
    assert.match(messages.join('\n'), /\.smart-licensing\.json:2:\d+: invalid settings/);
  });

  it('that is wrong has a finding at the place, until it is mended', async () => {
    settings('{\n  "severity": { "SL201": "loud" }\n}');
    const published: { uri: string; diagnostics: { message: string; range: { start: object } }[] }[] = [];
    client = await TestClient.start({ capabilities: CREATES, settingsFiles: settingsFilesOnDisk });
    client.connection.onNotification(
      'textDocument/publishDiagnostics',
      (each: (typeof published)[number]) => {
        if (each.uri.endsWith('/.smart-licensing.json')) published.push(each);
      },
    );
    await client.open(CATALYST, uri);
    assert.deepEqual(await found(), [1]);
    await until(() => published.length === 1);
    const [wrong] = published.splice(0);
    assert.deepEqual(
      wrong?.diagnostics.map(({ message, range }) => [range.start, message]),
      [
        [
          { line: 1, character: 25 },
          'None of these settings is used until this is mended: "SL201" must be one of off, hint, information, warning, error',
        ],
      ],
    );
    settings('{ "severity": { "SL201": "off" } }');
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: wrong.uri, type: 2 }],
    });
    await until(() => published.length === 1);
    assert.deepEqual(published[0]?.diagnostics, []);
  });

  for (const [name, before, after] of [
    ['is made where there is none', undefined, '{\n  "severity": {\n    "SL201": "off"\n  }\n}\n'],
    [
      'keeps what it says',
      '{\n  // agreed in May\n  "severity": {\n    "SL601": "off"\n  }\n}\n',
      '{\n  // agreed in May\n  "severity": {\n    "SL601": "off",\n    "SL201": "off"\n  }\n}\n',
    ],
  ] as const) {
    it(`gets the rule switched off by a code action: ${name}`, async () => {
      if (before !== undefined) settings(before);
      await start();
      const action = (await client.actions(MISTAKE, { only: ['quickfix'] }, uri)).find(
        ({ title }) => title === 'Switch SL201 off in .smart-licensing.json',
      );
      assert.ok(action);
      const { edit } = await client.resolve(action);
      const changes = edit?.documentChanges ?? [];
      assert.equal(
        changes.some((change) => 'kind' in change && change.kind === 'create'),
        before === undefined,
      );
      const written = changes.find((change): change is TextDocumentEdit => 'textDocument' in change);
      assert.equal(written?.textDocument.uri, pathToFileURL(join(folder, '.smart-licensing.json')).href);
      await client.open(before ?? '', 'file:///settings.json', 'jsonc');
      assert.equal(client.edited({ documentChanges: written ? [written] : [] }), after);
    });
  }

  describe('is written where the user works', () => {
    const switchOff = async (
      folders: readonly string[],
      capabilities: object = CREATES,
      spelt = (path: string) => pathToFileURL(path).href,
    ) => {
      client = await TestClient.start({
        capabilities: { ...CREATES, ...capabilities },
        settingsFiles: settingsFilesOnDisk,
        folders: folders.map(spelt),
      });
      await client.open(CATALYST, uri);
      const action = (await client.actions(MISTAKE, { only: ['quickfix'] }, uri)).find(
        ({ title }) => title === 'Switch SL201 off in .smart-licensing.json',
      );
      return action && (await client.resolve(action)).edit;
    };
    const CONFIRMS = {
      workspace: {
        ...CREATES.workspace,
        workspaceEdit: { ...CREATES.workspace?.workspaceEdit, changeAnnotationSupport: {} },
      },
    };
    const targets = (edit: WorkspaceEdit | undefined) =>
      (edit?.documentChanges ?? []).map((change) =>
        'textDocument' in change ? change.textDocument.uri : 'uri' in change ? change.uri : '',
      );
    const fileIn = (path: string) => pathToFileURL(join(path, '.smart-licensing.json')).href;

    it('in the folder that is open, where the repository begins above it', async () => {
      const site = join(folder, 'sites', 'a');
      mkdirSync(site, { recursive: true });
      uri = pathToFileURL(join(site, 'core-1.cfg')).href;
      const edit = await switchOff([join(folder, 'sites')]);
      assert.deepEqual(new Set(targets(edit)), new Set([fileIn(join(folder, 'sites'))]));
      assert.equal(edit?.changeAnnotations, undefined);
    });

    it('in that folder, however the client spells its name', async () => {
      const site = join(folder, 'sites (old), Köln');
      mkdirSync(site);
      const spelt = (path: string) =>
        pathToFileURL(path).href.replace(
          /[(),]/g,
          (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
        );
      uri = spelt(join(site, 'core-1.cfg'));
      writeFileSync(join(site, '.smart-licensing.json'), '{}');
      const edit = await switchOff([site], CONFIRMS, spelt);
      assert.deepEqual(targets(edit), [fileIn(site)]);
      assert.equal(edit?.changeAnnotations, undefined, 'it is no file outside of the folder');
    });

    it('at the root of the repository, where that is open', async () => {
      const site = join(folder, 'sites');
      mkdirSync(site);
      uri = pathToFileURL(join(site, 'core-1.cfg')).href;
      assert.deepEqual(new Set(targets(await switchOff([folder]))), new Set([fileIn(folder)]));
    });

    it('outside of it only with a question', async () => {
      settings('{}');
      const site = join(folder, 'sites');
      mkdirSync(site);
      uri = pathToFileURL(join(site, 'core-1.cfg')).href;
      assert.equal(await switchOff([site]), undefined, 'not offered to a client that does not ask');
      client.stop();
      const edit = await switchOff([site], CONFIRMS);
      assert.deepEqual(targets(edit), [fileIn(folder)]);
      const [annotation] = Object.values(edit?.changeAnnotations ?? {});
      assert.equal(annotation?.needsConfirmation, true);
    });

    it('outside of any folder with a question too', async () => {
      const edit = await switchOff([], CONFIRMS);
      assert.deepEqual(new Set(targets(edit)), new Set([fileIn(folder)]));
      assert.equal(Object.values(edit?.changeAnnotations ?? {})[0]?.needsConfirmation, true);
    });
  });
});
