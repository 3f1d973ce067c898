// Markdown pages as headings, paragraphs, lists and fences. What is not as it should be is a `PageError` with its line.

const EXAMPLE = /^(Reported|Accepted) \((.+)\)$/;

/** What is wrong with a page, and in which of its lines. */
export class PageError extends Error {
  constructor(message, line) {
    super(message);
    this.line = line;
  }
}

/**
 * The sections of a page and its examples, each with its lines. A `#` in a fence is no heading.
 * @param {string} name of the rule or scenario, which the title repeats
 * @param {{ needed: string[], optional: string[] }} headings of the sections that are no examples
 */
export function readSections(name, text, { needed, optional }) {
  const blocks = [{ heading: '', line: 1, lines: [] }];
  let open;
  for (const [at, said] of text.split(/\r?\n/).entries()) {
    const line = at + 1;
    if (/^```/.test(said)) open = open === undefined ? line : undefined;
    const heading = open === undefined ? /^(#{1,6}) +(.*?) *$/.exec(said) : null;
    if (heading) blocks.push({ heading: heading[2], level: heading[1].length, line, lines: [] });
    else blocks.at(-1).lines.push({ text: said, line });
  }
  if (open !== undefined) throw new PageError('This fence is not closed', open);
  const [before, title, ...parts] = blocks.map((block) => ({ ...block, lines: withoutEnds(block.lines) }));
  if (title?.level !== 1 || title.heading !== name || before.lines.length > 0)
    throw new PageError(`A page begins with its name: # ${name}`, title?.line ?? 1);
  const sections = {};
  const examples = [];
  for (const part of parts) {
    if (part.level !== 2)
      throw new PageError('A page has one title and sections of the second level', part.line);
    if (part.lines.length === 0) throw new PageError(`Nothing stands under “${part.heading}”`, part.line);
    const [, kind, of] = EXAMPLE.exec(part.heading) ?? [];
    if (kind) examples.push({ ...part, kind, of });
    else if (![...needed, ...optional].includes(part.heading))
      throw new PageError(
        `“${part.heading}” is no section of a page: ${[...needed, ...optional].join(', ')}, Reported (…), Accepted (…)`,
        part.line,
      );
    else if (sections[part.heading]) throw new PageError(`“${part.heading}” comes twice`, part.line);
    else sections[part.heading] = part;
  }
  const lacking = needed.find((heading) => !sections[heading]);
  if (lacking) throw new PageError(`The page lacks its section “${lacking}”`, title.line);
  for (const kind of ['Reported', 'Accepted'])
    if (!examples.some((one) => one.kind === kind))
      throw new PageError(`The page lacks an example: ## ${kind} (…)`, title.line);
  return { title: title.heading, intro: title.lines, sections, examples };
}

function withoutEnds(lines) {
  const said = lines.map(({ text }) => text.trim() !== '');
  return lines.slice(Math.max(0, said.indexOf(true)), said.lastIndexOf(true) + 1);
}

/** Paragraphs as they stand. */
export function proseOf({ lines }) {
  return lines.map(({ text }) => text).join('\n');
}

/** The one paragraph of a section that is translated; it may be wrapped. */
export function paragraphOf({ heading, line, lines }) {
  if (lines.length === 0) throw new PageError(`One paragraph belongs under “${heading}”`, line);
  const gap = lines.find(({ text }) => text.trim() === '');
  if (gap) throw new PageError(`“${heading}” has one paragraph, for it is translated as a whole`, gap.line);
  return { text: lines.map(({ text }) => text.trim()).join(' '), line: lines[0].line };
}

/** List entries; a line that is indented goes on with the one before. */
export function entriesOf({ heading, lines }) {
  const entries = [];
  for (const { text, line } of lines.filter((one) => one.text.trim() !== '')) {
    if (text.startsWith('- ')) entries.push({ text: text.slice(2).trim(), line });
    else if (/^ {2,}/.test(text) && entries.length > 0) entries.at(-1).text += ` ${text.trim()}`;
    else throw new PageError(`“${heading}” is a list: each line begins with “- ”`, line);
  }
  return entries;
}

/** The documents that facts come from, one an entry. */
export function sourcesOf(section) {
  return entriesOf(section).map(({ text }) => {
    const [, title, url] = /^\[([^\]]+)\]\((https?:\/\/[^\s)]+)\)$/.exec(text) ?? [];
    return url ? { title, url } : { title: text };
  });
}

/** The texts between fences, and the lines outside of them. */
export function fencesOf(lines) {
  const words = [];
  const fences = [];
  let inside;
  for (const { text, line } of lines) {
    if (/^```/.test(text)) {
      if (inside) fences.push(inside.map((one) => `${one}\n`).join(''));
      inside = inside ? undefined : [];
    } else if (inside) inside.push(text);
    else if (text.trim() !== '') words.push({ text: text.trim(), line });
  }
  return { words, fences };
}
