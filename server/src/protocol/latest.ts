import type { CancellationToken } from 'vscode-languageserver';
import type { Analysed } from './analyses';
import type { Session } from './session';

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
