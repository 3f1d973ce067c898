import { type SnippetTextEdit, TextDocumentEdit, type WorkspaceEdit } from 'vscode-languageserver';
import { blankFor } from '../../model/placeholder';
import type { Need, TextEdit } from '../../service/types';
import { HOLE } from '../../service/values';
import { inSnippet } from '../../shared/escape';
import type { Analysed } from './analyses';
import type { ClientFeatures } from './client-features';

/** An edit of one document, for the very version it was made for where the client can check that. */
export function workspaceEdit(
  { uri, version }: Analysed,
  edits: readonly TextEdit[],
  client: ClientFeatures,
): WorkspaceEdit {
  if (!client.versionedEdits) return { changes: { [uri]: [...edits] } };
  return { documentChanges: [TextDocumentEdit.create({ uri, version }, [...edits])] };
}

/** The same with a tab stop at each place that needs a value: the choices, or a placeholder to be typed over. */
export function snippetWorkspaceEdit(
  { uri, version }: Analysed,
  edits: readonly TextEdit[],
  needs: readonly Need[],
): WorkspaceEdit {
  const snippets = edits.map(({ range, newText }): TextEdit | SnippetTextEdit => {
    const value = snippetOf(newText, needs);
    return value === undefined ? { range, newText } : { range, snippet: { kind: 'snippet', value } };
  });
  return { documentChanges: [TextDocumentEdit.create({ uri, version }, snippets)] };
}

function snippetOf(newText: string, needs: readonly Need[]): string | undefined {
  let holes = 0;
  let value = '';
  let end = 0;
  for (const match of newText.matchAll(HOLE)) {
    const stop = needs.findIndex(({ name }) => name === match[1]);
    const need = needs[stop];
    if (!need) continue;
    value += inSnippet(newText.slice(end, match.index)) + placeholder(stop + 1, need);
    end = match.index + match[0].length;
    holes++;
  }
  return holes === 0 ? undefined : value + inSnippet(newText.slice(end));
}

function placeholder(stop: number, { name, blank = blankFor(name), choices }: Need): string {
  if (choices.length === 0) return `\${${stop}:${inSnippet(blank)}}`;
  return `\${${stop}|${choices.map((choice) => choice.replace(/[\\,|]/g, '\\$&')).join(',')}|}`;
}
