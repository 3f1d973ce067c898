import { fixesOf } from '../../service';
import { answers, withValues } from '../../service/values';
import { workspaceEdit } from '../session/edits';
import { heldOf } from '../session/latest';
import type { Session } from '../session/session';
import { onRequest } from './custom';

/** The edit of a fix with the values that the client has asked its user for. */
export function registerFixEdit(session: Session): void {
  onRequest(session, 'smartLicensing/fixEdit', async ({ uri, record, finding, fix, values }) => {
    const analysed = await heldOf(session, uri, record);
    const target = analysed?.analysis.findings[finding];
    if (!analysed || !target) return null;
    const chosen = fixesOf(analysed.analysis, target)[fix];
    if (!chosen || !answers(chosen.needs, values)) return null;
    return workspaceEdit(analysed, withValues(chosen.edits, values), session.client);
  });
}
