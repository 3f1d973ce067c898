import type { CancellationToken } from 'vscode-languageserver';
import type { Dialect } from '../../grammar/commands';
import { inSlices } from '../../service';
import type { Analysed } from './analyses';
import { latest } from './latest';
import type { Session } from './session';

/** A request about one document. */
interface DocumentRequest {
  readonly textDocument: { readonly uri: string };
}

/**
 * A handler that is given the document's analysis and the dialect that its language id stands for; `none` is the answer
 * for documents that are not open and for cancelled requests.
 */
export function onDocument<P extends DocumentRequest, R>(
  session: Session,
  method: string,
  none: R,
  handler: (
    analysed: Analysed,
    params: P,
    fallback: Dialect | undefined,
    token: CancellationToken,
  ) => R | Promise<R>,
): (params: P, token: CancellationToken) => Promise<R> {
  return session.log.request(method, async (params: P, token: CancellationToken) => {
    const { uri } = params.textDocument;
    const analysed = await latest(session, uri, token);
    if (!analysed) return none;
    return handler(analysed, params, dialectOfLanguage(session.documents.get(uri)?.languageId ?? ''), token);
  });
}

/** Does a long piece of work in slices, so that other requests get their turn; `none` when the request is cancelled. */
export async function sliced<T>(steps: Generator<void, T>, none: T, token: CancellationToken): Promise<T> {
  return (await inSlices(steps, () => token.isCancellationRequested)) ?? none;
}

/** The dialect of a document whose text does not tell, by its language id. */
export function dialectOfLanguage(languageId: string): Dialect | undefined {
  if (/nxos/i.test(languageId)) return 'nxos';
  return /^cisco-license/.test(languageId) || !/cisco|ios/i.test(languageId) ? undefined : 'iosxe';
}
