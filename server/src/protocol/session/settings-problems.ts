import * as l10n from '@vscode/l10n';
import { DiagnosticSeverity, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import { SOURCE } from '../../shared/protocol';
import type { SessionBase } from './session-base';

/** A settings file with its content, as far as it could be read. */
interface WrongFile {
  readonly uri: string;
  readonly content: string | undefined;
}

/** Settings files that cannot be used: each is told of once, and has a finding at the place until it is read anew. */
export class SettingsProblems {
  private readonly connection: SessionBase['connection'];
  private told = new Set<string>();
  /** What was told before the files were read anew: the same again is no news. */
  private before: ReadonlySet<string> = new Set();
  private readonly marked = new Set<string>();

  constructor({ connection }: SessionBase) {
    this.connection = connection;
  }

  /** Tells of a file, and marks the place in it. */
  async tell(message: string, file: WrongFile | undefined): Promise<void> {
    if (this.told.has(message)) return;
    this.told.add(message);
    if (!this.before.has(message)) {
      const params = { type: MessageType.Warning, message };
      await this.connection.sendNotification(ShowMessageNotification.method, params);
    }
    if (file?.content !== undefined) await this.mark(file.uri, file.content);
  }

  /** Takes everything back: the files are read anew. */
  async clear(): Promise<void> {
    this.before = this.told;
    this.told = new Set();
    const uris = [...this.marked];
    this.marked.clear();
    for (const uri of uris) await this.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  private async mark(uri: string, content: string): Promise<void> {
    const { readSettingsFile } = await import('../../settings/settings-file');
    const read = readSettingsFile(content);
    if (!('problem' in read)) return;
    const { message: reason, position } = read.problem;
    this.marked.add(uri);
    const message = l10n.t('None of these settings is used until this is mended: {reason}', { reason });
    const range = { start: position, end: position };
    const diagnostics = [{ range, message, severity: DiagnosticSeverity.Error, source: SOURCE }];
    await this.connection.sendDiagnostics({ uri, diagnostics });
  }
}
