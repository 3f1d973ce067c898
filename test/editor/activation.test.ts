import { strict as assert } from 'node:assert';
import path from 'node:path';
import * as vscode from 'vscode';
import { until } from './helpers';

const extensionId = 'smart-licensing.smart-licensing';

describe('activation', () => {
  it('wakes up for a configuration in a .cfg file', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0];
    assert.ok(folder, 'the fixture workspace is open');
    const extension = vscode.extensions.getExtension(extensionId);
    assert.ok(extension, `${extensionId} is installed`);

    const document = await vscode.workspace.openTextDocument(path.join(folder.uri.fsPath, 'edge-1.cfg'));
    await vscode.window.showTextDocument(document);
    await until(() => extension.isActive, 'the extension to wake up');
    assert.match(document.getText(), /^license smart url default$/m);
  });
});
