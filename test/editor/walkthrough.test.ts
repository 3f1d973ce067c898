import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { closeAll, codeOf, findings, until } from './helpers';

interface Step {
  readonly id: string;
  readonly description: string;
  readonly media: Readonly<Record<string, string>>;
  readonly completionEvents: readonly string[];
}

describe('the walkthrough', () => {
  afterEach(closeAll);

  const manifest = () => {
    const extension = vscode.extensions.getExtension('smart-licensing.smart-licensing');
    assert.ok(extension);
    return extension;
  };

  it('has commands and pictures for its steps', async () => {
    const { packageJSON, extensionUri } = manifest();
    const steps: readonly Step[] = packageJSON.contributes.walkthroughs[0].steps;
    assert.equal(steps.length, 7);
    await vscode.commands.executeCommand('smartLicensing.openExample');
    const commands = new Set(await vscode.commands.getCommands());
    for (const { id, description, media, completionEvents } of steps) {
      for (const [, command = ''] of description.matchAll(/\(command:([\w.]+)\)/g))
        assert.ok(commands.has(command), `${id}: ${command}`);
      for (const event of completionEvents)
        if (event.startsWith('onCommand:')) assert.ok(commands.has(event.slice(10)), `${id}: ${event}`);
      const file = media.image ?? media.svg ?? media.markdown ?? '';
      assert.ok((await vscode.workspace.fs.stat(vscode.Uri.joinPath(extensionUri, file))).size > 0, file);
    }
  });

  it('opens its example, goes to the problem, and mends it', async () => {
    await vscode.commands.executeCommand('smartLicensing.openExample');
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document?.isUntitled);
    assert.equal(document.languageId, 'cisco-iosxe');
    const [finding] = await findings(document.uri);
    assert.equal(finding && codeOf(finding), 'SL201');

    await vscode.commands.executeCommand('smartLicensing.tryFinding');
    const line = finding?.range.start.line;
    await until(() => vscode.window.activeTextEditor?.selection.active.line === line, 'the problem');
    await vscode.commands.executeCommand('smartLicensing.tryFix');
    await until(() => document.getText().includes('http https://tools.cisco.com'), 'the fix');
    await findings(document.uri, (found) => found.length === 0);
  });

  it('shows the path of its example, and a capture', async () => {
    await vscode.commands.executeCommand('smartLicensing.tryPath');
    await until(
      () =>
        vscode.workspace.textDocuments.find(
          (open) =>
            open.uri.scheme === 'smart-licensing' && /Reporting path of example-1/.test(open.getText()),
        ),
      'the reporting path',
    );

    await vscode.commands.executeCommand('smartLicensing.tryCapture');
    const capture = vscode.window.activeTextEditor?.document;
    assert.equal(capture?.languageId, 'cisco-license-capture');
    const found = capture ? await findings(capture.uri) : [];
    assert.ok(found.some((one) => codeOf(one) === 'SL905'));
  });
});
