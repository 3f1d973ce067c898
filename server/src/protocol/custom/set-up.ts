import type { WorkspaceEdit } from 'vscode-languageserver';
import type { SetUp } from '../../service/set-up/set-up';
import type { SetUpParams } from '../../shared/protocol';
import type { Analysed } from '../session/analyses';
import type { ClientFeatures } from '../session/client-features';
import { snippetWorkspaceEdit, workspaceEdit } from '../session/edits';
import { latest } from '../session/latest';
import { dialectOfLanguage } from '../session/requests';
import type { Session } from '../session/session';
import { onRequest } from './custom';

/** The set-up of license reporting: what is to be asked, and the change that the answers come to. */
export function registerSetUp(session: Session): void {
  onRequest(session, 'smartLicensing/setUpQuestions', async (params, token) => {
    const analysed = await latest(session, params.uri, token);
    if (!analysed) return null;
    // Few sessions need it: it is loaded when it is asked for.
    const { setUpQuestions } = await import('../../service/set-up/set-up');
    return setUpQuestions(analysed.analysis, params.answers, placeOf(session, params));
  });
  onRequest(session, 'smartLicensing/setUpEdits', async (params, token) => {
    const analysed = await latest(session, params.uri, token);
    if (!analysed) return null;
    const { setUp } = await import('../../service/set-up/set-up');
    const made = setUp(analysed.analysis, params.answers, placeOf(session, params));
    if (!made) return null;
    const { text, plan, notes, edits } = made;
    const edit = await editOf(session.client, analysed, made);
    return { edit, changes: edits.length > 0, text, plan, notes };
  });
}

function placeOf({ documents }: Session, { uri, line }: SetUpParams) {
  return { line, fallback: dialectOfLanguage(documents.get(uri)?.languageId ?? '') };
}

/** Values that were left open are placeholders; a client with snippets stops at each. */
async function editOf(
  client: ClientFeatures,
  analysed: Analysed,
  { edits, needs }: SetUp,
): Promise<WorkspaceEdit> {
  if (needs.length === 0) return workspaceEdit(analysed, edits, client);
  if (client.snippetEdits && client.versionedEdits) return snippetWorkspaceEdit(analysed, edits, needs);
  const { withBlanks } = await import('../../service/set-up/set-up');
  return workspaceEdit(analysed, withBlanks(edits, needs), client);
}
