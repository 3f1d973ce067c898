import { strict as assert } from 'node:assert';
import path from 'node:path';
import * as vscode from 'vscode';

const extensionId = 'smart-licensing.smart-licensing';

describe('activation', () => {
  it('wakes up for a configuration in a .cfg file', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0];
    assert.ok(folder, 'the fixture workspace is open');
    const extension = vscode.extensions.getExtension(extensionId);
    assert.ok(extension, `${extensionId} is installed`);

    const document = await vscode.workspace.openTextDocument(path.join(folder.uri.fsPath, 'edge-1.cfg'));
    await vscode.window.showTextDocument(document);
    await until(() => extension.isActive);
    assert.match(document.getText(), /^license smart url default$/m);
  });
});

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 20));
}
