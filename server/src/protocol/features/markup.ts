import { type MarkupContent, MarkupKind } from 'vscode-languageserver';

/** Markdown for a client, or the same as plain text for one that does not show it. */
export function markup(markdown: string, shown: boolean): MarkupContent {
  return shown
    ? { kind: MarkupKind.Markdown, value: markdown }
    : { kind: MarkupKind.PlainText, value: plain(markdown) };
}

function plain(markdown: string): string {
  return markdown
    .replace(/^```\w*\n?/gm, '')
    .replace(/^---$/gm, '')
    .replace(/\*\*|`/g, '')
    .replace(/\\([\\`*_[\]<>|])/g, '$1');
}
