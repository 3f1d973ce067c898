import * as vscode from 'vscode';
import type { OwnLanguage } from '../../../server/src/shared/protocol';
import { findingsOf } from '../findings';
import { EXAMPLE_CAPTURE, EXAMPLE_CONFIG } from './example';

/** Set when the example has no problem any more: the step of mending it is done, by whatever way. */
const MENDED = 'smartLicensing.exampleMended';
/** Wait for the first findings of the example. */
const PATIENCE = 10_000;

/** The commands of the walkthrough. Its example is an untitled document, so that it works everywhere. */
export class Walkthrough implements vscode.Disposable {
  private example: vscode.TextDocument | undefined;
  private hadFindings = false;
  private readonly disposables: readonly vscode.Disposable[];

  constructor() {
    const commands: Readonly<Record<string, () => Promise<unknown>>> = {
      'smartLicensing.openExample': () => this.open(),
      'smartLicensing.tryFinding': () => this.act('editor.action.marker.next'),
      'smartLicensing.tryFix': () => this.act('editor.action.marker.next', 'editor.action.autoFix'),
      'smartLicensing.tryPath': () => this.act('smartLicensing.showReportingPath'),
      'smartLicensing.trySetUp': () => this.act('smartLicensing.setUpReporting'),
      'smartLicensing.tryCapture': () => show(EXAMPLE_CAPTURE, 'cisco-license-capture'),
    };
    this.disposables = [
      ...Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(name, run)),
      vscode.languages.onDidChangeDiagnostics(({ uris }) => this.judge(uris)),
    ];
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }

  /** The example in an editor: the one that is open, as long as it is. */
  private async open(): Promise<vscode.TextDocument> {
    if (this.example && !this.example.isClosed) await vscode.window.showTextDocument(this.example);
    else {
      this.hadFindings = false;
      this.example = await show(EXAMPLE_CONFIG, 'cisco-iosxe');
    }
    return this.example;
  }

  private async act(...commands: readonly string[]): Promise<void> {
    const document = await this.open();
    if (!this.hadFindings) await firstFindings(document.uri);
    for (const command of commands) await vscode.commands.executeCommand(command);
  }

  private judge(uris: readonly vscode.Uri[]): void {
    const uri = this.example?.uri;
    if (!uri || !uris.some((one) => one.toString() === uri.toString())) return;
    const count = findingsOf(uri).length;
    if (this.hadFindings && count === 0 && !this.example?.isClosed)
      void vscode.commands.executeCommand('setContext', MENDED, true);
    this.hadFindings ||= count > 0;
  }
}

async function show(content: string, language: OwnLanguage): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ content, language });
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

/** Waits for the findings of a document that was just opened, and not for ever. */
function firstFindings(uri: vscode.Uri): Promise<void> {
  if (findingsOf(uri).length > 0) return Promise.resolve();
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      listener.dispose();
      resolve();
    };
    const listener = vscode.languages.onDidChangeDiagnostics(() => {
      if (findingsOf(uri).length > 0) done();
    });
    const timer = setTimeout(done, PATIENCE);
  });
}
