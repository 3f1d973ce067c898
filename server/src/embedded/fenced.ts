/** What stands between two fences of a page, in UTF-16 units of the page. */
export interface Fence {
  readonly kind: 'yaml' | 'jinja';
  readonly start: number;
  readonly end: number;
}

/** A fence whose language is one in which commands are written. */
const OPENS = /^([ \t]{0,20})(`{3,9}|~{3,9})[ \t]*(?:\{\.?)?(ya?ml|ansible|jinja2?|j2)\b/gim;
/** More than this nobody writes on one page. */
const MOST = 200;

/** Whether a text has such fences. */
export function hasFence(text: string): boolean {
  OPENS.lastIndex = 0;
  return (text.includes('```') || text.includes('~~~')) && OPENS.test(text);
}

/** The playbooks and templates of a page, each from behind its fence to the one that closes it, or to the end. */
export function fencesIn(document: string): Fence[] {
  const fences: Fence[] = [];
  const closing = new Map<string, RegExp>();
  OPENS.lastIndex = 0;
  for (let open = OPENS.exec(document); open && fences.length < MOST; open = OPENS.exec(document)) {
    const [, , marks = '', language = ''] = open;
    const start = document.indexOf('\n', OPENS.lastIndex) + 1;
    if (start === 0) break;
    const close = closing.get(marks) ?? new RegExp(`^[ \\t]{0,20}${marks}[ \\t\\r]*$`, 'gm');
    closing.set(marks, close);
    close.lastIndex = start;
    const closed = close.exec(document);
    const end = closed ? closed.index : document.length;
    fences.push({ kind: /^j/i.test(language) ? 'jinja' : 'yaml', start, end });
    OPENS.lastIndex = closed ? close.lastIndex : document.length;
  }
  return fences;
}
