import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { CATALYST } from '../../support/catalyst';
import { closeAll, codeOf, extensionApi, findings, openAs, until } from '../helpers';

const { fs, workspaceFolders = [] } = vscode.workspace;

/** Run in a VS Code of its own, with a workspace of two folders and an extension that takes .cfg for `cisco-ios`. */
describe('VS Code with several folders and an extension beside', () => {
  const files = new Map<string, vscode.Uri>();
  const at = (folder: string): vscode.Uri => {
    const file = files.get(folder);
    assert.ok(file, `${folder} is no folder of the workspace`);
    return file;
  };

  before(async () => {
    assert.deepEqual(
      workspaceFolders.map(({ name }) => name),
      ['core', 'lab'],
    );
    for (const { name, uri } of workspaceFolders) {
      files.set(name, vscode.Uri.joinPath(uri, 'switch.cfg'));
      await fs.writeFile(at(name), new TextEncoder().encode(CATALYST));
    }
  });
  after(async () => {
    await closeAll();
    for (const file of files.values()) await fs.delete(file);
  });

  it('serves documents in the language of another extension, and leaves it to them', async () => {
    const document = await openAs(at('core'), 'cisco-ios');
    assert.deepEqual((await findings(document.uri)).map(codeOf), ['SL201']);
    const api = await extensionApi();
    await until(() => api.statusText, 'the status of a document in the language of another extension');
    assert.equal(document.languageId, 'cisco-ios');
    assert.equal(document.isClosed, false);
  });

  it('heeds the settings file of each folder, for open documents', async () => {
    for (const folder of ['core', 'lab']) await openAs(at(folder), 'cisco-ios');
    assert.deepEqual(await severities(), ['Error', 'Hint']);
  });

  it('heeds it for files that are not open, in all folders', async () => {
    await closeAll();
    for (const folder of ['core', 'lab']) await findings(at(folder), (found) => found.length === 0);
    await vscode.commands.executeCommand('smartLicensing.checkWorkspace');
    assert.deepEqual(await severities(), ['Error', 'Hint']);
  });

  async function severities(): Promise<(string | undefined)[]> {
    const found = [await findings(at('core')), await findings(at('lab'))];
    return found.map(([first]) => first && vscode.DiagnosticSeverity[first.severity]);
  }
});
