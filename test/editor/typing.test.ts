import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { closeAll, until } from './helpers';

describe('typing a configuration', () => {
  afterEach(closeAll);

  async function typed(language: string, keys: readonly string[]): Promise<string> {
    const document = await vscode.workspace.openTextDocument({ language, content: '' });
    const editor = await vscode.window.showTextDocument(document);
    await until(() => editor.options.tabSize === (language === 'cisco-nxos' ? 2 : 1), 'the tab size');
    assert.equal(editor.options.insertSpaces, true);
    for (const text of keys) {
      await vscode.commands.executeCommand('type', { text });
      await vscode.commands.executeCommand('hideSuggestWidget');
    }
    return document.getText();
  }

  it('indents blocks as each system prints them', async () => {
    assert.equal(
      await typed('cisco-iosxe', ['call-home', '\n', 'profile MINE', '\n', 'active']),
      'call-home\n profile MINE\n  active',
    );
    assert.equal(await typed('cisco-nxos', ['callhome', '\n', 'enable']), 'callhome\n  enable');
  });

  it('goes one block up behind an exclamation mark, as behind exit, and not behind a comment', async () => {
    assert.equal(
      await typed('cisco-iosxe', [
        'interface Vlan1',
        '\n',
        'shutdown',
        '\n',
        '!',
        '\n',
        'ip routing',
        '\n',
        'end',
      ]),
      'interface Vlan1\n shutdown\n !\nip routing\nend',
    );
    assert.equal(
      await typed('cisco-iosxe', [
        'call-home',
        '\n',
        'profile MINE',
        '\n',
        'active',
        '\n',
        '!',
        '\n',
        'rate-limit 2',
      ]),
      'call-home\n profile MINE\n  active\n  !\n rate-limit 2',
    );
    assert.equal(
      await typed('cisco-nxos', ['callhome', '\n', '! who is told', '\n', 'enable', '\n', '!', '\n', 'end']),
      'callhome\n  ! who is told\n  enable\n  !\nend',
    );
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
