import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { CATALYST } from '../support/catalyst';
import { closeAll, codeOf, extensionApi, Files, findings, openAs, until } from './helpers';
import { Questions } from './questions';

const COMMAND = 'smartLicensing.setUpReporting';

describe('setting license reporting up', () => {
  let files: Files;
  let questions: Questions;
  beforeEach(() => {
    files = new Files();
    questions = new Questions();
  });
  afterEach(async () => {
    questions.stop();
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await closeAll();
    files.remove();
  });

  async function opened(text: string): Promise<vscode.TextDocument> {
    const uri = files.write('core-1.cfg', text);
    const document = await openAs(uri, 'cisco-iosxe');
    await findings(uri);
    return document;
  }

  it('asks step by step, shows the change in the diff editor, and makes it', async () => {
    const document = await opened(CATALYST);
    const api = await extensionApi();
    const done = run();
    // Method, VRF, source interface, name resolution: the first choice of each is what is there.
    for (let step = 0; step < 4; step++) await questions.accept();
    const diff = await until(shownDiff, 'the diff editor');
    assert.equal(diff.original.toString(), document.uri.toString());
    const after = (await vscode.workspace.openTextDocument(diff.modified)).getText();
    assert.equal(after, document.getText().replace('http http://', 'http https://'));
    assert.equal(document.getText(), CATALYST, 'nothing is changed yet');
    assert.equal(api.pathModel.followed, document, 'the views show what is, not what would be');

    await questions.accept();
    assert.equal(await done.value, true);
    assert.equal(document.getText(), after);
    assert.equal(vscode.window.activeTextEditor?.document, document);
    await until(() => shownDiff() === undefined, 'the diff editor to close');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), CATALYST, 'undo takes it back at once');
  });

  it('changes nothing when it is left, whatever the step', async () => {
    const document = await opened(CATALYST);
    const early = run();
    await questions.asked();
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    assert.equal(await early.value, false);

    const late = run({
      method: 'direct-cloud',
      vrf: 'Mgmt-vrf',
      source: 'GigabitEthernet0/0',
      resolver: 'keep',
    });
    await until(shownDiff, 'the diff editor');
    await questions.asked();
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    assert.equal(await late.value, false);
    await until(() => shownDiff() === undefined, 'the diff editor to close');
    assert.equal(document.getText(), CATALYST);
  });

  it('goes back a step', async () => {
    await opened(CATALYST);
    const done = run();
    await questions.accept();
    await questions.accept();
    for (let step = 0; step < 2; step++) {
      await questions.asked();
      await vscode.commands.executeCommand('workbench.action.quickInputBack');
    }
    for (let step = 0; step < 4; step++) await questions.accept();
    await until(shownDiff, 'the diff editor');
    await questions.accept();
    assert.equal(await done.value, true);
  });

  it('leaves placeholders for what is decided later, each of them found, with tab stops', async () => {
    const document = await opened(CATALYST);
    const done = run({
      method: 'transport-gateway',
      host: null,
      port: '443',
      vrf: 'Mgmt-vrf',
      source: 'GigabitEthernet0/0',
    });
    await until(shownDiff, 'the diff editor');
    await questions.accept();
    assert.equal(await done.value, true);
    const placeholder = '<GATEWAY>';
    assert.ok(document.getText().includes(`https://${placeholder}:443/Transportgateway/`));
    const [selection] = vscode.window.activeTextEditor?.selections ?? [];
    assert.equal(selection && document.getText(selection), placeholder);
    await findings(document.uri, (found) => found.some((one) => codeOf(one) === 'SL211'));
    await vscode.commands.executeCommand('type', { text: 'gateway.example.net' });
    assert.match(document.getText(), /https:\/\/gateway\.example\.net:443\/Transportgateway\//);
  });

  it('says so when there is nothing to change', async () => {
    const document = await opened(CATALYST);
    const answers = {
      method: 'direct-cloud',
      vrf: 'Mgmt-vrf',
      source: 'GigabitEthernet0/0',
      resolver: 'keep',
    };
    const once = run(answers);
    await until(shownDiff, 'the diff editor');
    await questions.accept();
    assert.equal(await once.value, true);
    const text = document.getText();

    const twice = run(answers);
    await questions.asked();
    assert.equal(shownDiff(), undefined);
    await questions.take();
    assert.equal(await twice.value, false);
    assert.equal(document.getText(), text);
  });
});

/** Starts the command; the promise is wrapped, so that it is not waited for. */
function run(answers?: Readonly<Record<string, string | null>>): { readonly value: Thenable<boolean> } {
  return { value: vscode.commands.executeCommand<boolean>(COMMAND, answers) };
}

function shownDiff(): vscode.TabInputTextDiff | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputTextDiff ? input : undefined;
}
