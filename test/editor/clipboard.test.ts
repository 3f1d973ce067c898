import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { CATALYST } from '../support/catalyst';
import { closeAll, codeOf, findings } from './helpers';

const COMMAND = 'smartLicensing.diagnoseClipboard';
// l10n: what devices print is English
const LOG_LINE =
  '*Mar 12 09:58:20.123: %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : Unable to resolve server hostname/domain name\n';

describe('Diagnose the Clipboard', () => {
  let before: string;
  beforeEach(async () => {
    before = await vscode.env.clipboard.readText();
  });
  afterEach(async () => {
    await closeAll();
    await vscode.env.clipboard.writeText(before);
  });

  for (const [what, text, language, code] of [
    ['a configuration', CATALYST, 'cisco-iosxe', 'SL201'],
    ['the same from a host with carriage returns', CATALYST.replace(/\n/g, '\r\n'), 'cisco-iosxe', 'SL201'],
    ['a Nexus configuration', nexus(), 'cisco-nxos', 'SL201'],
    ['one line of a log', LOG_LINE, 'cisco-license-capture', 'SL905'],
  ] as const)
    it(`opens ${what} as what it is, with its findings`, async () => {
      await vscode.env.clipboard.writeText(text);
      assert.equal(await vscode.commands.executeCommand(COMMAND), true);
      const document = vscode.window.activeTextEditor?.document;
      assert.ok(document?.isUntitled);
      assert.equal(document.languageId, language);
      const found = await findings(document.uri);
      assert.ok(found.map(codeOf).includes(code), found.map(codeOf).join());
    });

  for (const [what, text] of [
    ['nothing', ' \n'],
    ['a sentence', 'Please see SL201, we had COMM_FAILED last week.'],
    ['a program', 'export const version = 17;\nfunction hostname() {\n  return "x";\n}\n'],
  ] as const)
    it(`opens no document of ${what}`, async () => {
      const open = vscode.workspace.textDocuments.length;
      await vscode.env.clipboard.writeText(text);
      assert.equal(await vscode.commands.executeCommand(COMMAND), false);
      assert.equal(vscode.window.activeTextEditor, undefined);
      assert.equal(vscode.workspace.textDocuments.length, open);
    });
});

function nexus(): string {
  return [
    'version 9.3(10) Bios:version 07.69',
    'hostname n9k-leaf-7',
    'feature license smart',
    'license smart enable',
    'callhome',
    '  email-contact noc@example.com',
    '  destination-profile CiscoTAC-1 transport-method http',
    '  destination-profile CiscoTAC-1 index 1 http http://tools.cisco.com/its/service/oddce/services/DDCEService',
    '  transport http use-vrf management',
    '  enable',
    '',
  ].join('\n');
}
