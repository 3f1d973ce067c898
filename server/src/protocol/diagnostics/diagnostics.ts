import {
  type CancellationToken,
  type DiagnosticServerCancellationData,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import type { LineDocument } from '../../text/line-document';
import type { Session } from '../session/session';
import { diagnosticsOf } from './to-diagnostic';

/** Diagnostics: pulled where the client can (`textDocument/diagnostic`), else pushed after each change. */
export function registerDiagnostics(session: Session): void {
  if (session.client.pullsDiagnostics) registerPull(session);
  else registerPush(session);
}

function registerPull({ connection, documents, client, host, log, settings, analyses, ties }: Session): void {
  connection.languages.diagnostics.on(
    log.request(
      'textDocument/diagnostic',
      async (params: DocumentDiagnosticParams, token: CancellationToken) => {
        const document = documents.get(params.textDocument.uri);
        if (!document) return full([]);
        const analysed = await analyses.of(document, token);
        if (!analysed) throw tryAgain();
        const { tied, number } = ties.report(analysed);
        // Two texts without findings have equal reports; otherwise ranges may have moved.
        const resultId = analysed.analysis.findings.length === 0 ? 'none' : `${analysed.id}.${number}`;
        if (params.previousResultId === resultId)
          return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
        return full(diagnosticsOf(analysed, tied, client, host), resultId);
      },
    ),
  );
  if (client.refreshesDiagnostics) {
    const refresh = log.background('refresh', () => connection.languages.diagnostics.refresh());
    settings.onChange(refresh);
    ties.onChange(refresh);
  }
}

function full(
  items: Extract<DocumentDiagnosticReport, { kind: 'full' }>['items'],
  resultId?: string,
): DocumentDiagnosticReport {
  return { kind: DocumentDiagnosticReportKind.Full, items, ...(resultId && { resultId }) };
}

/** Not an empty report: findings would blink. The client asks once more. */
function tryAgain(): ResponseError<DiagnosticServerCancellationData> {
  return new ResponseError(LSPErrorCodes.ServerCancelled, 'The document has changed', {
    retriggerRequest: true,
  });
}

function registerPush({ connection, documents, client, host, log, settings, analyses, ties }: Session): void {
  const publish = log.background('publish', async (document: LineDocument) => {
    const analysed = await analyses.of(document);
    if (!analysed || documents.get(document.uri)?.version !== analysed.version) return;
    const { uri, version } = analysed;
    const diagnostics = diagnosticsOf(analysed, ties.report(analysed).tied, client, host);
    await connection.sendDiagnostics({ uri, ...(version !== null && { version }), diagnostics });
  });
  const clear = log.background('publish', (uri: string) =>
    connection.sendDiagnostics({ uri, diagnostics: [] }),
  );
  documents.onDidChangeContent(({ document }) => publish(document));
  documents.onDidClose(({ document }) => clear(document.uri));
  const publishAll = (): void => {
    for (const document of documents.all()) publish(document);
  };
  settings.onChange(publishAll);
  ties.onChange(publishAll);
}
