import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { CATALYST } from '../support/catalyst';
import { closeAll, documentAt, extensionApi, Files, openAs, until } from './helpers';

const { commands, workspace } = vscode;
const CAPTURE =
  'leaf-1# show license status\nSmart Licensing is ENABLED\n\nRegistration:\n  Status: UNREGISTERED - REGISTRATION FAILED\n  Failure reason: Fail to parse response data from SCH server\n';

/** A page about a document: how it is opened, and what it says of a text before and after a change. */
interface Page {
  readonly command: string;
  readonly argument?: string;
  readonly end: string;
  readonly language: string;
  readonly text: string;
  readonly before: RegExp;
  readonly change: readonly [string, string];
  readonly after: RegExp;
  /** What it says of an empty file. */
  readonly empty: RegExp;
}

const PAGES: readonly Page[] = [
  {
    command: 'smartLicensing.showReportingPath',
    end: '(reporting path).txt',
    language: 'cisco-iosxe',
    text: CATALYST,
    before: /✗ Destination/,
    change: ['http http://', 'http https://'],
    after: /✓ Destination/,
    empty: /No destination of license reports was found/,
  },
  {
    command: 'smartLicensing.openChangePlan',
    end: '(change plan).md',
    language: 'cisco-iosxe',
    text: CATALYST,
    before: /no destination address http http:/,
    change: ['http http://', 'http https://'],
    after: /^Nothing to change\.$/m,
    empty: /^Nothing to change\.$/m,
  },
  {
    command: 'smartLicensing.previewUpgrade',
    argument: '17.9.5',
    end: '(upgrade preview, 17.9.5).md',
    language: 'cisco-iosxe',
    text: CATALYST.replace('hostname core-1', 'hostname page-1'),
    before: /^# Upgrade preview for page-1 /m,
    change: ['hostname page-1', 'hostname page-2'],
    after: /^# Upgrade preview for page-2 /m,
    empty: /\S/,
  },
  {
    command: 'smartLicensing.openNextSteps',
    end: '(next steps).md',
    language: 'cisco-license-capture',
    text: CAPTURE,
    before: /leaf-1/,
    change: ['Failure reason: Fail to parse response data from SCH server\n', ''],
    after: /^(?!.*SCH server)/s,
    empty: /proves no failure/,
  },
];

describe('pages about a document', () => {
  let files: Files;
  beforeEach(async () => {
    files = new Files();
    await extensionApi();
  });
  afterEach(async () => {
    await closeAll();
    files.remove();
  });

  const pageOf = (uri: vscode.Uri, end: string): vscode.TextDocument | undefined =>
    workspace.textDocuments.find(
      ({ uri: { scheme, query, path } }) =>
        scheme === 'smart-licensing' && query === uri.toString() && path.endsWith(end),
    );

  for (const { command, argument, end, language, text, before, change, after, empty } of PAGES) {
    const open = async (uri: vscode.Uri): Promise<vscode.TextDocument> => {
      await commands.executeCommand(command, argument);
      return until(() => pageOf(uri, end), `the page ${end}`);
    };

    it(`never show what was: ${end}`, async () => {
      const uri = files.write(`page.${language}`, text);
      await openAs(uri, language);
      const page = await open(uri);
      await until(() => before.test(page.getText()), 'the page as it is first');
      const edit = new vscode.WorkspaceEdit();
      const document = documentAt(uri);
      assert.ok(document);
      const at = text.indexOf(change[0]);
      assert.ok(at >= 0);
      const range = new vscode.Range(document.positionAt(at), document.positionAt(at + change[0].length));
      edit.replace(uri, range, change[1]);
      await workspace.applyEdit(edit);
      await until(() => after.test(page.getText()) && !before.test(page.getText()), 'the page to follow');
    });

    it(`say so of an empty file: ${end}`, async () => {
      const uri = files.write('empty.txt', '');
      const document = await workspace.openTextDocument(uri);
      await vscode.languages.setTextDocumentLanguage(document, language);
      await openAs(uri, language);
      const page = await open(uri);
      await until(() => empty.test(page.getText()), `the page, which says ${page.getText()}`);
    });

    it(`are about the file of the name that was meant: ${end}`, async () => {
      const [one, other] = ['one', 'other'].map((name) => files.write(`${name}-page.txt`, text));
      assert.ok(one && other);
      await openAs(one, language);
      const first = await open(one);
      await openAs(other, language);
      const second = await open(other);
      assert.notEqual(first.uri.toString(), second.uri.toString());
      assert.ok(second.uri.path.includes('other-page'));
    });
  }
});
