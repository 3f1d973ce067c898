import { latest } from '../session/latest';
import type { Session } from '../session/session';
import { onRequest } from './custom';

/** The reporting path of an open document, as data, as a picture and as a file. Loaded with the first request. */
export function registerReportingPath(session: Session): void {
  onRequest(session, 'smartLicensing/reportingPath', async ({ uri }, token) => {
    const analysed = await latest(session, uri, token);
    if (!analysed) return null;
    const { reportingPathMessage } = await import('./device-messages');
    return reportingPathMessage(analysed);
  });
  onRequest(session, 'smartLicensing/reportingPathPicture', async ({ uri }, token) => {
    const analysed = await latest(session, uri, token);
    if (!analysed) return null;
    const { pictureMessage } = await import('./device-messages');
    return pictureMessage(analysed);
  });
  onRequest(session, 'smartLicensing/exportReportingPath', async ({ uri }, token) => {
    const analysed = await latest(session, uri, token);
    if (!analysed) return null;
    const { pictureFile } = await import('./device-messages');
    return pictureFile(analysed);
  });
}
