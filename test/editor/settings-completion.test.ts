import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { closeAll, extensionApi, Files, openAs, until } from './helpers';

describe('writing settings', () => {
  let files: Files;
  beforeEach(async () => {
    files = new Files();
    await extensionApi();
  });
  afterEach(async () => {
    await closeAll();
    files.remove();
  });

  for (const [name, text] of [
    ['.smart-licensing.json', '{ "severity": { | } }'],
    ['team.code-workspace', '{ "folders": [], "settings": { "smartLicensing.severity": { | } } }'],
  ] as const)
    it(`offers the rules in ${name}, and says what each finds`, async () => {
      const at = text.indexOf('|');
      const uri = files.write(name, text.replace('|', ''));
      await openAs(uri, 'jsonc');
      const item = await offered(uri, at);
      const words = item.documentation;
      assert.match(typeof words === 'string' ? words : (words?.value ?? ''), /^[a-z-]+: .{15}/);
    });
});

/** SL201 among what is offered; the schemas are read a moment after the file was opened. */
function offered(uri: vscode.Uri, at: number): Promise<vscode.CompletionItem> {
  let found: vscode.CompletionItem | undefined;
  let asks = false;
  return until(() => {
    if (!asks) {
      asks = true;
      void completions(uri, at).then((items) => {
        found = items.find(({ label }) => labelOf(label).includes('SL201'));
        asks = false;
      });
    }
    return found;
  }, 'the rules');
}

async function completions(uri: vscode.Uri, at: number): Promise<readonly vscode.CompletionItem[]> {
  const position = new vscode.Position(0, at);
  const command = 'vscode.executeCompletionItemProvider';
  return (await vscode.commands.executeCommand<vscode.CompletionList>(command, uri, position)).items;
}

function labelOf(label: string | vscode.CompletionItemLabel): string {
  return typeof label === 'string' ? label : label.label;
}
