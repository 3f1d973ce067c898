import * as l10n from '@vscode/l10n';
import type { Command } from 'vscode-languageserver';
import { explain } from '../../service';
import type { Finding } from '../../service/types';
import { ClientCommand } from '../../shared/protocol';
import type { Session } from '../session/session';
import { onRequest } from './custom';

/** Whether the server itself opens rule pages: for clients that show documents but do not know our command. */
export function servesDocsCommand({ client, host }: Pick<Session, 'client' | 'host'>): boolean {
  return (
    !client.commands.has(ClientCommand.openRuleDocs) && client.showsDocuments && host.packageUri !== undefined
  );
}

/** The command that opens the page of a finding's rule; undefined where nobody can. */
export function docsCommand(session: Session, { code, docs }: Finding): Command | undefined {
  const { openRuleDocs } = ClientCommand;
  if (!session.client.commands.has(openRuleDocs) && !servesDocsCommand(session)) return undefined;
  return { title: l10n.t('Open documentation of {0}', code), command: openRuleDocs, arguments: [code, docs] };
}

/** Rule pages: their text for our client, a command that opens their file for others. */
export function registerRuleDocs(session: Session): void {
  const { connection, host, log } = session;
  onRequest(session, 'smartLicensing/explain', ({ code }) => explain(code) ?? null);
  if (!servesDocsCommand(session)) return;
  connection.onExecuteCommand(
    log.request('workspace/executeCommand', async ({ command, arguments: given }) => {
      const docs: unknown = given?.[1];
      if (command !== ClientCommand.openRuleDocs || !isRulePage(docs)) return null;
      await connection.window.showDocument({ uri: `${host.packageUri}/${docs}`, takeFocus: true });
      return null;
    }),
  );
}

function isRulePage(docs: unknown): docs is string {
  return typeof docs === 'string' && /^docs\/rules\/\w+\.md$/.test(docs);
}
