import type { PageOptions } from '../html/page-data';

/** The address that a place links to; undefined where links are not wanted. */
export function linkOf(
  link: PageOptions['link'],
  path: string,
  line: number,
  column: number,
): string | undefined {
  if (link === null || path.startsWith('<')) return undefined;
  const encoded = path
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/^([A-Za-z])%3A/, '/$1:');
  const values: Readonly<Record<string, string>> = {
    path: encoded,
    absolute: new URL(encoded, `file://${link.folder || '/'}`).pathname,
    line: String(line),
    column: String(column),
  };
  return link.template.replace(/\{(path|absolute|line|column)\}/g, (_, name: string) => values[name] ?? '');
}
