import * as l10n from '@vscode/l10n';
import type { Command } from 'vscode-languageserver';
import { isProven } from '../../service/capture/is-proven';
import type { Finding } from '../../service/types';
import { ClientCommand } from '../../shared/protocol';
import { latest } from '../session/latest';
import type { Session } from '../session/session';
import { onRequest } from './custom';

/** The commands about the next steps of a finding that the client has; none for a finding that no capture proves. */
export function nextStepsCommands({ client }: Session, uri: string, finding: Finding): Command[] {
  if (!isProven(finding)) return [];
  const { code } = finding;
  const { openNextSteps, copyNextSteps } = ClientCommand;
  return [
    { title: l10n.t('Open next steps for {code}', { code }), command: openNextSteps },
    { title: l10n.t('Copy next steps for {code}', { code }), command: copyNextSteps },
  ]
    .map((command) => ({ ...command, arguments: [code, uri] }))
    .filter(({ command }) => client.commands.has(command));
}

/** The next steps of what an open document proves, as Markdown, with what other files know of the device. */
export function registerNextSteps(session: Session): void {
  onRequest(session, 'smartLicensing/nextSteps', async ({ uri, code }, token) => {
    const analysed = await latest(session, uri, token);
    if (!analysed) return null;
    // Few sessions need it: it is loaded when it is asked for.
    const { nextStepsDocument } = await import('../../service/capture/next-steps-document');
    const tied = session.ties.of(analysed);
    return (
      nextStepsDocument(analysed.analysis, code === undefined ? undefined : [code], (finding) => ({
        related: tied.related(finding),
        configs: tied.configs(finding),
      })) ?? null
    );
  });
}
