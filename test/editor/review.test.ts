import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import type { ExtensionApi } from '../../client/src/activate';
import { CATALYST } from '../support/catalyst';
import { type Repository, useRepositories } from './git-repository';
import { actionsAt, codeOf, extensionApi, findings, until } from './helpers';

const MENDED = CATALYST.replace('http http://', 'http https://');

type Node = Parameters<ExtensionApi['review']['getTreeItem']>[0];

describe('reviewing licensing changes', () => {
  let repository: Repository;
  const made = useRepositories();
  let api: ExtensionApi;

  before(async () => {
    api = await extensionApi();
  });

  const review = (revision: string) =>
    vscode.commands.executeCommand('smartLicensing.reviewChanges', {
      revision,
      repository: repository.uri(),
    });

  /** The tree as text, an indented line for each entry. */
  function lines(parent?: Node, indent = ''): string[] {
    return api.review.getChildren(parent).flatMap((node) => {
      const { label, description } = api.review.getTreeItem(node);
      const text = [label, description].filter((part) => part !== undefined && part !== '').join(' | ');
      return [`${indent}${text}`, ...lines(node, `${indent}  `)];
    });
  }

  function finding(fate: string): Node {
    const all = (parent?: Node): Node[] =>
      api.review.getChildren(parent).flatMap((node) => [node, ...all(node)]);
    const found = all().find((node) => node.kind === 'finding' && node.fate === fate);
    assert.ok(found, `a finding that is ${fate}`);
    return found;
  }

  async function open(node: Node): Promise<void> {
    const { command } = api.review.getTreeItem(node);
    assert.ok(command);
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
  }

  it('lists what a branch brings and mends, with the hops before and after', async () => {
    repository = made({
      'lab/bad.cfg': MENDED,
      'lab/good.cfg': CATALYST,
      'lab/gone.cfg': CATALYST,
      'same.cfg': CATALYST,
      'readme.md': 'Configurations\n',
    });
    repository.git('checkout', '-q', '-b', 'change');
    repository.write('lab/bad.cfg', `! a line more\n${CATALYST}`);
    repository.commit('second');
    repository.write('lab/good.cfg', MENDED);
    repository.delete('lab/gone.cfg');
    repository.write('lab/new.cfg', CATALYST);
    repository.write('readme.md', 'Our configurations\n');
    await review('main');
    const shown = lines();
    const files = shown.filter((line) => !line.startsWith(' ')).map((line) => line.replace(/=\d+/, '=n'));
    assert.deepEqual(files, [
      'bad.cfg | +1 −0 =n · lab',
      'new.cfg | +1 −0 =n · lab',
      'gone.cfg | +0 −1 =n · lab · removed',
      'good.cfg | +0 −1 =n · lab',
    ]);
    assert.match(
      shown.join('\n'),
      /^bad.*\n {2}Introduced \| 1\n {4}SL201 tools\.cisco\.com takes .* \| line \d+\n/,
    );
    assert.match(shown.join('\n'), /Destination \| in order → broken/);
    assert.match(
      api.review.message ?? '',
      /^Working tree against main: 2 introduced, 2 resolved, \d+ unchanged\.$/,
    );
  });

  it('names a device that has moved, and compares none with another one', async () => {
    repository = made({ 'lab/a.cfg': CATALYST, 'lab/b.cfg': CATALYST });
    const hostname = /^hostname (\S+)/m.exec(CATALYST)?.[1] ?? assert.fail();
    repository.git('checkout', '-q', '-b', 'change');
    repository.git('mv', 'lab/a.cfg', 'moved.cfg');
    repository.git('mv', 'lab/b.cfg', 'other.cfg');
    repository.write('other.cfg', CATALYST.replaceAll(hostname, 'another-device'));
    repository.commit('second');
    await review('main');
    const files = lines().filter((line) => !line.startsWith(' '));
    assert.deepEqual(
      files.map((line) => line.replace(/[+−=]\d+ ?/g, '').replace(/ \| (?:· )?/, ' | ')),
      ['other.cfg | ', 'b.cfg | lab · removed', 'moved.cfg | moved from lab/a.cfg'],
    );
  });

  it('opens the difference at a finding, with its fix on the right-hand side', async () => {
    repository = made({ 'bad.cfg': MENDED });
    repository.write('bad.cfg', `! a line more\n${CATALYST}`);
    await review('HEAD');
    await open(finding('introduced'));
    const tab = await until(() => vscode.window.tabGroups.activeTabGroup.activeTab, 'the tab');
    assert.ok(tab.input instanceof vscode.TabInputTextDiff);
    assert.equal(tab.input.modified.toString(), repository.uri('bad.cfg').toString());
    const line = `! a line more\n${CATALYST}`.split('\n').findIndex((text) => text.includes('http http://'));
    await until(() => vscode.window.activeTextEditor?.selection.start.line === line, 'the caret');

    const uri = repository.uri('bad.cfg');
    const [first] = await findings(uri, (found) => found.some((each) => codeOf(each) === 'SL201'));
    assert.ok(first);
    const actions = await actionsAt(uri, first.range);
    const fix = actions.find(({ isPreferred }) => isPreferred);
    assert.ok(fix?.edit);
    await vscode.workspace.applyEdit(fix.edit);
    await vscode.commands.executeCommand('smartLicensing.refreshReview');
    assert.equal(api.review.message, 'Working tree against HEAD: no change concerns licensing.');
    await vscode.workspace.saveAll();
  });

  it('opens the left-hand side for what is resolved', async () => {
    repository = made({ 'good.cfg': CATALYST });
    repository.write('good.cfg', MENDED);
    await review('HEAD');
    await open(finding('resolved'));
    const line = CATALYST.split('\n').findIndex((text) => text.includes('http http://'));
    await until(
      () =>
        vscode.window.visibleTextEditors.some(
          ({ document, selection }) => document.uri.scheme === 'git' && selection.start.line === line,
        ),
      'the caret on the left',
    );
  });

  it('does not judge the old version: no finding twice, no light bulb on a text that nobody can edit', async () => {
    repository = made({ 'bad.cfg': CATALYST });
    const worse = CATALYST.replace('source-interface GigabitEthernet0/0', 'source-interface Loopback9');
    repository.write('bad.cfg', worse);
    await review('HEAD');
    await open(finding('introduced'));
    await findings(repository.uri('bad.cfg'), (found) => found.some((one) => codeOf(one) === 'SL201'));
    const old = await until(
      () =>
        vscode.workspace.textDocuments.find(
          ({ uri, languageId }) => uri.scheme === 'git' && languageId === 'cisco-iosxe',
        ),
      'the old version',
    );
    const line = CATALYST.split('\n').findIndex((text) => text.includes('http http://'));
    assert.deepEqual(await actionsAt(old.uri, new vscode.Range(line, 30, line, 35)), []);
    assert.deepEqual(vscode.languages.getDiagnostics(old.uri), []);
    await vscode.window.showTextDocument(old);
    await until(() => api.statusText === '$(history) IOS XE 16.12', 'the status of the old version');
    assert.match(api.statusSpoken ?? '', /: IOS XE 16\.12\. Another version of a file/);
  });

  it('leaves the view as it is when nothing is chosen', async () => {
    repository = made({ 'a.cfg': CATALYST });
    await review('HEAD');
    const before = api.review.message;
    // The question may not be there yet at the first try.
    const closing = setInterval(
      () => void vscode.commands.executeCommand('workbench.action.closeQuickOpen'),
      300,
    );
    try {
      await vscode.commands.executeCommand('smartLicensing.reviewChanges', { repository: repository.uri() });
    } finally {
      clearInterval(closing);
    }
    assert.equal(api.review.message, before);
    assert.deepEqual(lines(), []);
  });

  it('says that nothing concerns licensing, and what git does not know', async () => {
    repository = made({ 'a.cfg': CATALYST });
    await review('HEAD');
    assert.deepEqual(lines(), []);
    assert.equal(api.review.message, 'Working tree against HEAD: no change concerns licensing.');
    await review('no-such-branch');
    assert.equal(api.review.message, 'Git knows no revision no-such-branch.');
  });
});
