/** The floor of every language server: stock parts, open documents kept, nothing found. */
import { createConnection, TextDocumentSyncKind, TextDocuments } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const connection = createConnection();
const documents = new TextDocuments(TextDocument);
/** With a mistake on the first line of every document, for who waits to see one. */
const items = process.argv.includes('--squiggle')
  ? [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 7 } }, message: 'No.' }]
  : [];

connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    hoverProvider: true,
    diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
  },
}));
connection.onHover(() => null);
connection.languages.diagnostics.on(({ textDocument }) => {
  // A server looks at its document at least; without it an answer could come before the edit is made.
  documents.get(textDocument.uri)?.positionAt(0);
  return { kind: 'full', items };
});
documents.listen(connection);
connection.listen();
