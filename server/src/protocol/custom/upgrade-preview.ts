import * as l10n from '@vscode/l10n';
import type { CancellationToken } from 'vscode-languageserver';
import type { NamedAnalysis } from '../../service/tie-across';
import type { UpgradePreviewMessage } from '../../shared/protocol';
import { latest } from '../session/latest';
import type { Session } from '../session/session';
import { onRequest } from './custom';

/** More open documents than these are not asked what they know of the devices. */
const MAX_BESIDE = 16;

/** What a change of release does to the devices of an open document, as Markdown; or why the release cannot be meant. */
export function registerUpgradePreview(session: Session): void {
  onRequest(
    session,
    'smartLicensing/upgradePreview',
    async ({ uri, release }, token): Promise<UpgradePreviewMessage | null> => {
      const analysed = await latest(session, uri, token);
      if (!analysed) return null;
      // Few sessions need it: it is loaded when it is asked for.
      const { previewDocument } = await import('../../service/upgrade/document');
      const own = { path: uri, analysis: analysed.analysis };
      const made = previewDocument(own, release, await openBeside(session, uri, token));
      return 'problem' in made ? { problem: l10n.t(made.problem, made.data) } : made;
    },
  );
}

/** The other open documents: a capture of the device may be among them. */
async function openBeside(
  { documents, analyses }: Session,
  uri: string,
  token: CancellationToken,
): Promise<NamedAnalysis[]> {
  const others = documents
    .all()
    .filter((one) => one.uri !== uri)
    .slice(0, MAX_BESIDE);
  const found = await Promise.all(others.map((document) => analyses.of(document, token)));
  return found.flatMap((one) => (one ? [{ path: one.uri, analysis: one.analysis }] : []));
}
