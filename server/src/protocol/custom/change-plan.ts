import { analyse, rawOf } from '../../service/analysis';
import { latest } from '../session/latest';
import type { Session } from '../session/session';
import { onRequest } from './custom';

/** The change plan of an open document, as Markdown. */
export function registerChangePlan(session: Session): void {
  onRequest(session, 'smartLicensing/changePlan', async ({ uri }, token) => {
    const analysed = await latest(session, uri, token);
    if (!analysed) return null;
    // Few sessions need it: it is loaded when it is asked for.
    const { planDocument } = await import('../../service/plan-document');
    const { settings } = analysed.analysis;
    return planDocument(analysed.analysis, { rawOf, analyse: (text) => analyse(text, settings) });
  });
}
