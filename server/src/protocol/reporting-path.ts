import { reportingPath } from '../service';
import { onRequest } from './custom';
import { identityOf } from './identity';
import { latest } from './latest';
import type { Session } from './session';

/** The reporting path of an open document. */
export function registerReportingPath(session: Session): void {
  onRequest(session, 'smartLicensing/reportingPath', async ({ uri }, token) => {
    const analysed = await latest(session, uri, token);
    if (!analysed) return null;
    return { identity: identityOf(analysed), destinations: reportingPath(analysed.analysis) };
  });
}
