import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SKIPPED = new Set(['node_modules', 'out', 'dist', 'vscode', 'newer']);

/** The files below a folder, or the file itself, by slashes; without what is installed or built. */
export function filesBelow(place: string, ending: RegExp): string[] {
  if (/\.\w+$/.test(place)) return existsSync(place) ? [place] : [];
  return readdirSync(place, { withFileTypes: true }).flatMap((entry) => {
    const inner = path.posix.join(place, entry.name);
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : filesBelow(inner, ending);
    return ending.test(entry.name) ? [inner] : [];
  });
}

/** The comments of a TypeScript or JavaScript text. */
export function commentsOf(text: string): string[] {
  return text.match(/\/\*[\s\S]*?\*\/|(?<![:'"`\w\\/])\/\/ .*$/gm) ?? [];
}

/** A Markdown text without what stands in fences. */
export function proseOf(markdown: string): string {
  return markdown.replace(/^[ \t]*```[\s\S]*?^[ \t]*```/gm, '');
}

/** The anchors that a Markdown text offers, as GitHub makes them. */
export function anchorsOf(markdown: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const [, title] of proseOf(markdown).matchAll(/^#{1,6} (.+)$/gm)) {
    const words = (title ?? '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
    const slug = words.replace(/[^\p{L}\p{N} _-]/gu, '').replace(/ /g, '-');
    let free = slug;
    for (let n = 1; anchors.has(free); n++) free = `${slug}-${n}`;
    anchors.add(free);
  }
  return anchors;
}

/** What is wrong with a reference to a file, with or without an anchor; undefined where it resolves. */
export function unresolved(file: string, anchor?: string): string | undefined {
  if (!existsSync(file)) return `no file ${file}`;
  if (!anchor || !file.endsWith('.md')) return undefined;
  return anchorsOf(readFileSync(file, 'utf8')).has(anchor) ? undefined : `no heading #${anchor} in ${file}`;
}
