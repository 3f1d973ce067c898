import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { closeAll, until } from './helpers';

describe('typing a configuration', () => {
  afterEach(closeAll);

  /** Types lines, given with the indentation that each shall get by itself, and answers what stands there then. */
  async function typed(language: string, lines: readonly string[]): Promise<string> {
    const document = await vscode.workspace.openTextDocument({ language, content: '' });
    const editor = await vscode.window.showTextDocument(document);
    await until(() => editor.options.tabSize === (language === 'cisco-nxos' ? 2 : 1), 'the tab size');
    assert.equal(editor.options.insertSpaces, true);
    for (const [at, line] of lines.entries()) {
      const text = line.trimStart();
      if (at > 0) await enter(editor, line.length - text.length);
      await vscode.commands.executeCommand('type', { text });
      await vscode.commands.executeCommand('hideSuggestWidget');
    }
    return document.getText();
  }

  /** VS Code keeps the indentation while a line above waits for its colours: Enter is taken back, and pressed again. */
  async function enter(editor: vscode.TextEditor, indentation: number): Promise<void> {
    const { commands } = vscode;
    const before = editor.document.getText();
    await commands.executeCommand('type', { text: '\n' });
    await until(
      async () => {
        if (editor.selection.active.character === indentation) return true;
        await commands.executeCommand('undo');
        assert.equal(editor.document.getText(), before);
        await commands.executeCommand('type', { text: '\n' });
        return false;
      },
      `a line indented by ${indentation} below ${JSON.stringify(before)}`,
    );
  }

  for (const [language, ...lines] of [
    ['cisco-iosxe', 'call-home', ' profile MINE', '  active'],
    ['cisco-nxos', 'callhome', '  enable'],
  ] as const)
    it(`indents blocks as ${language} prints them`, async () => {
      assert.equal(await typed(language, lines), lines.join('\n'));
    });

  for (const [language, ...lines] of [
    ['cisco-iosxe', 'interface Vlan1', ' shutdown', ' !', 'ip routing', 'end'],
    ['cisco-iosxe', 'call-home', ' profile MINE', '  active', '  !', ' rate-limit 2'],
    ['cisco-nxos', 'callhome', '  ! who is told', '  enable', '  !', 'end'],
  ] as const)
    it(`goes one block up behind an exclamation mark, not behind a comment: ${language}, ${lines[0]}`, async () => {
      assert.equal(await typed(language, lines), lines.join('\n'));
    });

  it('comments lines with an exclamation mark', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'cisco-iosxe', content: ' active' });
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('editor.action.commentLine');
    assert.equal(document.getText(), ' ! active');
  });

  it('takes an interface for one word', async () => {
    const content = 'ip http client source-interface GigabitEthernet1/0/24';
    const document = await vscode.workspace.openTextDocument({ language: 'cisco-iosxe', content });
    const range = document.getWordRangeAtPosition(new vscode.Position(0, 50));
    assert.equal(range && document.getText(range), 'GigabitEthernet1/0/24');
  });
});
