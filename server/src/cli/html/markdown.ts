import { escaped, escapedLines } from './escape';

/** The Markdown of the rules' own pages as HTML: headings, paragraphs, lists, code. Everything else is text. */
export function markdownHtml(markdown: string): string {
  const parts = markdown.split(/^(```[^\n]*\n[\s\S]*?^```)$/m);
  return parts.map((part) => (part.startsWith('```') ? codeBlock(part) : prose(part))).join('');
}

function codeBlock(fence: string): string {
  return `<pre tabindex="0"><code>${escapedLines(fence.replace(/^```[^\n]*\n|```$/g, ''))}</code></pre>`;
}

function prose(text: string): string {
  return text
    .split(/\n{2,}/)
    .map((block) => block.replace(/^\n+|(?<!\s)\s+$/g, ''))
    .filter((block) => block !== '')
    .map(block)
    .join('');
}

function block(text: string): string {
  const heading = /^#+ +(\S.*)$/.exec(text);
  if (heading?.[1] !== undefined) return `<h4>${inline(heading[1])}</h4>`;
  if (!/^\s*- /.test(text)) return `<p>${inline(text)}</p>`;
  const items = text.split(/^[ \t]*- /m).filter((item) => item.trim() !== '');
  return `<ul>${items.map((item) => `<li>${inline(item.trim())}</li>`).join('')}</ul>`;
}

function inline(text: string): string {
  return text
    .split(/(`[^`]+`|\*\*[^*]+\*\*|\[[^[\]]+\]\([^()]+\))/)
    .map((piece) => {
      if (piece.startsWith('`')) return `<code>${escaped(piece.slice(1, -1))}</code>`;
      if (piece.startsWith('**')) return `<strong>${escaped(piece.slice(2, -2))}</strong>`;
      // Links of the pages lead into the project, which a report does not come with.
      const link = /^\[([^\]]+)\]\(/.exec(piece);
      return escaped(link?.[1] ?? piece.replaceAll('\n', ' '));
    })
    .join('');
}
