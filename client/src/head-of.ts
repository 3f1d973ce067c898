import type * as vscode from 'vscode';
import { HEAD_LENGTH } from '../../server/src/shared/protocol';

/** The start of a document, without building the text of all of it. */
export function headOf(document: vscode.TextDocument): string {
  const lines: string[] = [];
  let length = 0;
  for (let line = 0; line < document.lineCount && length < HEAD_LENGTH; line++) {
    const { text } = document.lineAt(line);
    lines.push(text.slice(0, HEAD_LENGTH - length));
    length += text.length + 1;
  }
  return lines.join('\n');
}
