import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import type { ExtensionApi } from '../../client/src/activate';
import { CATALYST } from '../support/catalyst';
import { type Repository, useRepositories } from './git-repository';
import { extensionApi, until } from './helpers';

const { commands, window, workspace } = vscode;
const MENDED = CATALYST.replace('http http://', 'http https://');
const STALE = 'Files have changed since this review | Review them again';

type Node = Parameters<ExtensionApi['review']['getTreeItem']>[0];

describe('a review of licensing changes, later', () => {
  let repository: Repository;
  const made = useRepositories();
  let api: ExtensionApi;

  before(async () => {
    api = await extensionApi();
  });
  beforeEach(async () => {
    repository = made({ 'core-1.cfg': MENDED, 'core-2.cfg': MENDED, 'notes.md': 'x\n' });
    repository.write('core-1.cfg', CATALYST);
    await commands.executeCommand('smartLicensing.reviewChanges', {
      revision: 'HEAD',
      repository: repository.uri(),
    });
    assert.equal(top(), 'core-1.cfg | +1 −0 =0');
  });
  function row(node: Node | undefined): string {
    assert.ok(node);
    const { label, description } = api.review.getTreeItem(node);
    return `${label} | ${description}`.replace(/=\d+/, '=0');
  }
  const top = () => row(api.review.getChildren()[0]);
  const isStale = () => top() === STALE;

  async function edit(name: string, line: number, text: string): Promise<void> {
    const change = new vscode.WorkspaceEdit();
    change.insert(repository.uri(name), new vscode.Position(line, 0), text);
    await workspace.applyEdit(change);
  }

  /** Runs what a row of the tree runs. */
  async function choose(node: Node | undefined): Promise<void> {
    assert.ok(node);
    const { command } = api.review.getTreeItem(node);
    assert.ok(command);
    await commands.executeCommand(command.command, ...(command.arguments ?? []));
  }

  const all = (parent?: Node): Node[] =>
    api.review.getChildren(parent).flatMap((node) => [node, ...all(node)]);
  const introduced = () => all().find((node) => node.kind === 'finding' && node.fate === 'introduced');

  it('says that a text was edited, takes it back with the edit, and is made again by its row', async () => {
    await window.showTextDocument(repository.uri('core-1.cfg'));
    await edit('core-1.cfg', 0, '! a line more\n');
    await until(isStale, 'the word');
    const [first] = api.review.getChildren();
    assert.ok(first);
    assert.equal(api.review.getTreeItem(first).accessibilityInformation?.label, STALE.replace(' |', '.'));
    await commands.executeCommand('undo');
    await until(() => !isStale(), 'the word to go');
    await edit('core-1.cfg', 0, '! a line more\n');
    await until(isStale, 'the word again');
    await choose(api.review.getChildren()[0]);
    assert.equal(top(), 'core-1.cfg | +1 −0 =0');
  });

  it('says so of what other programs write: a reviewed file, and one that was as before', async () => {
    repository.write('core-1.cfg', MENDED);
    await commands.executeCommand('git.refresh', repository.uri());
    await until(isStale, 'the word for the reviewed file');
    await commands.executeCommand('smartLicensing.refreshReview');
    assert.deepEqual(api.review.getChildren(), []);
    repository.write('core-2.cfg', CATALYST);
    await commands.executeCommand('git.refresh', repository.uri());
    await until(() => api.review.getChildren().length > 0 && isStale(), 'the word for another file');
    await choose(api.review.getChildren()[0]);
    assert.equal(top(), 'core-2.cfg | +1 −0 =0');
  });

  it('is one against the commit that HEAD is by then', async () => {
    repository.git('commit', '-q', '-a', '-m', 'second');
    await commands.executeCommand('git.refresh', repository.uri());
    await until(isStale, 'the word');
    await choose(api.review.getChildren()[0]);
    assert.deepEqual(api.review.getChildren(), []);
    assert.equal(api.review.message, 'Working tree against HEAD: no change concerns licensing.');
  });

  it('finds the line of a finding where it is by now, and says when it is gone', async () => {
    await edit('core-1.cfg', 0, '! one\n! two\n! three\n');
    await until(isStale, 'the word');
    const line = CATALYST.split('\n').findIndex((text) => text.includes('http http://'));
    await choose(introduced());
    await until(() => window.activeTextEditor?.selection.start.line === line + 3, 'the caret at the line');
    const change = new vscode.WorkspaceEdit();
    change.delete(repository.uri('core-1.cfg'), new vscode.Range(line + 3, 0, line + 4, 0));
    await workspace.applyEdit(change);
    await choose(introduced());
    await until(() => window.activeTextEditor?.selection.isEmpty, 'a caret that selects no other line');
  });
});
