import * as l10n from '@vscode/l10n';
import { copyText } from './copy';
import { button, element } from './dom';

/** Our own documents as elements: headings, paragraphs, lists, code. Everything else is text. */
export function markdown(text: string, level = 3): HTMLElement {
  const body = element('div', { className: 'document' });
  let list: HTMLElement | undefined;
  let code: string[] | undefined;
  let paragraph: string[] = [];
  const endParagraph = (): void => {
    if (paragraph.length > 0)
      (list?.lastElementChild ?? body).append(element('p', {}, ...inline(paragraph.join(' '))));
    paragraph = [];
  };
  const place = (): Element => list?.lastElementChild ?? body;
  for (const line of text.split('\n')) {
    const bare = line.trimStart();
    const indented = bare.length < line.length;
    if (bare.startsWith('```')) {
      if (code) place().append(codeBlock(code.join('\n')));
      else endParagraph();
      code = code ? undefined : [];
      if (!indented && !code) list = undefined;
      continue;
    }
    if (code) {
      code.push(list ? line.replace(/^ {3}/, '') : line);
      continue;
    }
    const heading = /^(#{1,4}) (.+)$/.exec(line);
    const item = /^(?:-|(\d{1,4})\.) (\[ \] )?(.*)$/.exec(bare);
    if (bare === '') endParagraph();
    else if (heading) {
      endParagraph();
      list = undefined;
      const size = Math.min(6, level - 1 + (heading[1]?.length ?? 1)) as 3 | 4 | 5 | 6;
      body.append(element(`h${size}`, {}, ...inline(heading[2] ?? '')));
    } else if (/^-{3,}$/.test(line)) {
      endParagraph();
      list = undefined;
      body.append(element('hr'));
    } else if (item) {
      endParagraph();
      list = listFor(body, list, item[1]);
      const box = item[2]
        ? element('span', { className: 'box', attributes: { 'aria-hidden': 'true' } }, '☐ ')
        : undefined;
      list.append(element('li', {}, box, ...inline(item[3] ?? '')));
    } else {
      if (!indented) {
        if (paragraph.length === 0) list = undefined;
      }
      paragraph.push(bare);
    }
  }
  endParagraph();
  return body;
}

/** The list that an item goes on with, or a new one. */
function listFor(body: HTMLElement, list: HTMLElement | undefined, number: string | undefined): HTMLElement {
  const tag = number === undefined ? 'ul' : 'ol';
  if (list?.localName === tag) return list;
  const made = element(tag, {});
  body.append(made);
  return made;
}

/** Lines to be typed, with a button that copies them. */
function codeBlock(text: string): HTMLElement {
  const pre = element('pre', { tabIndex: 0 }, element('code', {}, text));
  return element(
    'div',
    { className: 'code' },
    pre,
    button(l10n.t('Copy'), () => copyText(text), 'quiet'),
  );
}

function inline(text: string): (Node | string)[] {
  return text
    .split(/(`[^`]{1,300}`|\*\*(?:\\.|[^*\\]){1,300}\*\*|\[[^\][]{1,300}\]\([^()]{1,300}\))/)
    .map((piece) => {
      if (piece.startsWith('`')) return element('code', {}, piece.slice(1, -1));
      if (piece.startsWith('**')) return element('strong', {}, plain(piece.slice(2, -2)));
      // Links lead into the project, which does not come with the page.
      const link = /^\[([^\]]{1,300})\]\(/.exec(piece);
      return plain(link?.[1] ?? piece);
    });
}

function plain(text: string): string {
  return text.replace(/\\([\\`*_[\]<>#|])/g, '$1');
}
