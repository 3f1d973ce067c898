import { reportingPath } from '../service';
import { onRequest } from './custom';
import { identityOf } from './identity';
import type { Session } from './session';

/** The reporting path of an open document. */
export function registerReportingPath(session: Session): void {
  onRequest(session, 'smartLicensing/reportingPath', async ({ uri }, token) => {
    const document = session.documents.get(uri);
    const analysed = document && (await session.analyses.of(document, token));
    if (!analysed) return null;
    return { identity: identityOf(analysed), destinations: reportingPath(analysed.analysis) };
  });
}
