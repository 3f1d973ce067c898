import type { CancellationToken } from 'vscode-languageserver';
import { type Analysis, analyseInSlices } from '../../service';
import type { ChangedPathMessage } from '../../shared/review-messages';
import { Text } from '../../text/text';
import type { Session } from '../session/session';
import { onRequest } from './custom';

/** What a change does to a file that need not be open. */
export function registerReview(session: Session): void {
  onRequest(session, 'smartLicensing/review', async ({ uri, before, after }, token: CancellationToken) => {
    const settings = await session.settings.of(uri);
    const read = async (content: string | null): Promise<Analysis | undefined> =>
      content === null || token.isCancellationRequested
        ? undefined
        : analyseInSlices(Text.of(content), settings, () => token.isCancellationRequested);
    const versions = [await read(before), await read(after)] as const;
    if (token.isCancellationRequested) return null;
    if (versions.every((one) => one === undefined || one.identity.dialect === 'none')) return null;
    // Few sessions need it: it is loaded when it is asked for.
    const { review } = await import('../../service/review');
    const { paths, ...findings } = review(...versions);
    const changed = paths.map(
      (path): ChangedPathMessage => ({
        before: path.before ?? null,
        after: path.after ?? null,
        hops: path.hops.map((hop) => ({
          hop: hop.hop,
          before: hop.before ?? null,
          after: hop.after ?? null,
        })),
      }),
    );
    const [old, wanted] = versions.map((one) => one?.configs[0]?.hostname?.value ?? null);
    return { devices: { before: old ?? null, after: wanted ?? null }, ...findings, paths: changed };
  });
}
