import type { CancellationToken } from 'vscode-languageserver';
import type { Analysed } from './analyses';
import type { Session } from './session';

/** The analysis with this id, of an open document or of a file that is not, unless it has changed since. */
export function heldOf(
  { documents, analyses, ties }: Session,
  uri: string,
  id: string,
): Promise<Analysed | undefined> {
  const document = documents.get(uri);
  return document ? analyses.held(document, id) : ties.held(uri, id);
}

/**
 * The analysis of an open document as it is when the answer goes out: when the text changes meanwhile, that of the
 * newer text, so that no outline and no lightbulb goes empty while somebody types. Undefined when the document is
 * closed or the request cancelled.
 */
export async function latest(
  { documents, analyses }: Session,
  uri: string,
  token?: CancellationToken,
): Promise<Analysed | undefined> {
  for (;;) {
    const document = documents.get(uri);
    if (!document || token?.isCancellationRequested) return undefined;
    const analysed = await analyses.of(document, token);
    if (analysed) return analysed;
  }
}
