import { strict as assert } from 'node:assert';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { actionsAt, closeAll, codeOf, documentAt, Files, findings, openAs, until } from './helpers';

/** VS Code holds on to closed documents for a while, so each test has a device of its own. */
let count = 0;

const configOf = (name: string): string => `!
version 16.12
service call-home
hostname ${name}
!
ip name-server 192.0.2.53
!
crypto pki trustpoint SLA-TrustPoint
 enrollment pkcs12
 revocation-check crl
!
call-home
 profile "CiscoTAC-1"
  active
  destination transport-method http
!
interface Vlan10
 ip address 192.0.2.10 255.255.255.0
!
ntp server 192.0.2.123
end
`;
const captureOf = (name: string): string => `${name}#show license all
Smart Licensing is ENABLED

Registration:
  Status: REGISTERED
  Initial Registration: SUCCEEDED on Jul 02 09:10:11 2018 UTC

License Authorization: 
  Status: AUTHORIZED on Jul 02 09:10:15 2018 UTC
  Last Communication Attempt: PENDING on Aug 02 14:34:51 2018 UTC
    Failure reason: Waiting for reply

${name}#show clock
14:35:00.118 UTC Thu Aug 2 2018
${name}#
`;

/** The names of the other files that a finding refers to. */
function others(uri: vscode.Uri, code: string): string[] {
  const found = vscode.languages.getDiagnostics(uri).find((one) => codeOf(one) === code);
  return (found?.relatedInformation ?? [])
    .filter(({ location }) => location.uri.toString() !== uri.toString())
    .map(({ location }) => path.basename(location.uri.path));
}

describe('captures', () => {
  let folder: string;
  let capture: vscode.Uri;
  let config: vscode.Uri;
  let name: string;

  const write = (uri: vscode.Uri, content: string): void => writeFileSync(uri.fsPath, content);
  const tied = (uri: vscode.Uri, code: string, names: readonly string[]) =>
    until(
      () => JSON.stringify(others(uri, code)) === JSON.stringify(names),
      `${code} tied to ${names.join(', ') || 'nothing'}`,
    );

  beforeEach(() => {
    const workspace = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath;
    assert.ok(workspace);
    folder = mkdtempSync(path.join(workspace, 'case-'));
    name = `core-${++count}`;
    capture = vscode.Uri.file(path.join(folder, `${name}-show-license.txt`));
    config = vscode.Uri.file(path.join(folder, `${name}.cfg`));
    write(capture, captureOf(name));
    write(config, configOf(name));
  });
  afterEach(async () => {
    await closeAll();
    rmSync(folder, { recursive: true, force: true });
  });

  it('show the line of the configuration beside them, and mend it', async () => {
    await openAs(capture, 'cisco-license-capture');
    const [finding] = await findings(capture);
    assert.ok(finding);
    await tied(capture, 'SL907', [`${name}.cfg`]);
    const fix = (await actionsAt(capture, finding.range)).find(({ isPreferred }) => isPreferred);
    assert.equal(
      fix?.title,
      `Use revocation-check crl none, which accepts the certificate when the check fails (in ${name}.cfg)`,
    );
    assert.ok(fix.edit);
    assert.equal(await vscode.workspace.applyEdit(fix.edit), true);
    const changed = await until(() => documentAt(config), 'the configuration to be opened');
    assert.match(changed.getText(), /^ revocation-check crl none$/m);
    await changed.save();
    assert.match(readFileSync(config.fsPath, 'utf8'), /^ revocation-check crl none$/m);
    await tied(capture, 'SL907', []);
  });

  it('are shown as proof by the configuration', async () => {
    await openAs(config, 'cisco-iosxe');
    await findings(config);
    await tied(config, 'SL601', [`${name}-show-license.txt`]);
  });

  it('are tied both ways when both are open, and follow what is typed', async () => {
    await openAs(capture, 'cisco-license-capture');
    const document = await openAs(config, 'cisco-iosxe');
    await tied(config, 'SL601', [`${name}-show-license.txt`]);
    await tied(capture, 'SL907', [`${name}.cfg`]);
    const editor = await vscode.window.showTextDocument(document);
    const at = document.positionAt(
      document.getText().indexOf(`hostname ${name}`) + `hostname ${name}`.length,
    );
    await editor.edit((edit) => edit.insert(at, '7'));
    await tied(config, 'SL601', []);
    await tied(capture, 'SL907', []);
  });

  it('follow the files on disk', async () => {
    await openAs(capture, 'cisco-license-capture');
    await tied(capture, 'SL907', [`${name}.cfg`]);
    rmSync(config.fsPath);
    await tied(capture, 'SL907', []);
    write(config, configOf(name));
    await tied(capture, 'SL907', [`${name}.cfg`]);
  });

  it('open their next steps at the side, which follow the text', async () => {
    const document = await openAs(capture, 'cisco-license-capture');
    await tied(capture, 'SL907', [`${name}.cfg`]);
    await vscode.commands.executeCommand('smartLicensing.openNextSteps');
    const page = await until(
      () => vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'smart-licensing'),
      'the page',
    );
    assert.equal(path.basename(page.uri.path), `${name}-show-license.txt (next steps).md`);
    await until(() => page.getText().includes(`${name}.cfg, line 10: `), 'the cause');
    const edit = new vscode.WorkspaceEdit();
    const at = document.getText().indexOf('Waiting for reply');
    const range = new vscode.Range(document.positionAt(at), document.positionAt(at + 17));
    edit.replace(capture, range, 'Communication transport not available.');
    await vscode.workspace.applyEdit(edit);
    await until(() => page.getText().startsWith('# SL904 '), 'the page to follow');
  });

  it('copy their next steps, without the token', async () => {
    write(capture, `${captureOf(name)}${name}#license smart register idtoken c2VjcmV0LXRva2Vu force\n`);
    await openAs(capture, 'cisco-license-capture');
    const [finding] = await findings(capture);
    assert.ok(finding);
    const copy = (await actionsAt(capture, finding.range)).find(
      ({ title }) => title === 'Copy next steps for SL907',
    );
    assert.ok(copy?.command);
    await vscode.commands.executeCommand(copy.command.command, ...(copy.command.arguments ?? []));
    const text = await vscode.env.clipboard.readText();
    assert.match(text, /^# SL907 crl-fetch-hangs\n/);
    assert.ok(!text.includes('c2VjcmV0LXRva2Vu'));
    await vscode.env.clipboard.writeText('');
  });

  it('have a lens that leads to the next steps', async () => {
    await openAs(capture, 'cisco-license-capture');
    await findings(capture);
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      capture,
      9,
    );
    assert.deepEqual(
      lenses.map(({ command }) => [command?.title, command?.command]),
      [['SL907: next steps', 'smartLicensing.openNextSteps']],
    );
  });

  it('fold by command, and tell states and dates on hover', async () => {
    const document = await openAs(capture, 'cisco-license-capture');
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      capture,
    );
    assert.ok(folds.some(({ start, end }) => start === 0 && end >= 10));
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      capture,
      document.positionAt(document.getText().indexOf('AUTHORIZED on') + 2),
    );
    const shown = hovers.flatMap(({ contents }) =>
      contents.map((one) => (one as vscode.MarkdownString).value),
    );
    assert.match(shown.join('\n'), /every 30 days/);
  });

  it('are recognised when they are pasted into an untitled document', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: '' });
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), captureOf(name)));
    await until(() => documentAt(document.uri)?.languageId === 'cisco-license-capture', 'the language');
    await findings(document.uri, (found) => found.some((one) => codeOf(one) === 'SL907'));
  });

  it('outside the workspace are judged alone', async () => {
    const files = new Files();
    try {
      const alone = files.write('elsewhere-9-show-license.txt', captureOf('elsewhere-9'));
      await openAs(alone, 'cisco-license-capture');
      await findings(alone);
      assert.deepEqual(others(alone, 'SL907'), []);
    } finally {
      files.remove();
    }
  });
});
