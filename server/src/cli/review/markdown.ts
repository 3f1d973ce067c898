import * as l10n from '@vscode/l10n';
import type { Suggestion } from '../../service';
import { inMarkdown } from '../../shared/escape';
import { printable } from '../output/display';
import { ruleLink } from '../output/rule-link';
import type { ReviewedFile } from './file';
import { type FindingGroup, groupsOf } from './groups';
import { noteOf, pathLines, summary } from './text';

/** GitHub refuses a comment of 65,536 characters; what is said of the rest needs some. */
const MOST_CHARACTERS = 62_000;
const MOST_DEVICES = 10;
const MOST_FIXES = 3;
const MOST_MESSAGE = 400;
const MOST_NAME = 80;

/**
 * A review as the comment of a pull request: each distinct finding once, with its devices, the gravest first; what is
 * unchanged is a number. Whatever its size, the comment is one that GitHub and GitLab take.
 */
export function markdownReview(revision: string, files: readonly ReviewedFile[]): string {
  const page = new Page(
    `# ${l10n.t('Licensing changes')}\n\n${inline(summary(revision, files).trimEnd())}\n`,
  );
  page.list(l10n.t('Introduced'), groupsOf(files, 'introduced').map(introducedItem));
  page.list(
    l10n.t('Resolved'),
    groupsOf(files, 'resolved').map((group) => groupLine(group)),
  );
  page.list(
    l10n.t('Devices'),
    files
      .filter((file) => noteOf(file) !== '')
      .map((file) => `- ${code(file.path)}${inline(noteOf(file))}\n`),
  );
  page.list(
    l10n.t('Reporting path'),
    files.flatMap((file) => pathLines(file).map((line) => `- ${nameOf(file)}: ${inline(line)}\n`)),
  );
  return page.text();
}

/** Grows until it is as long as a comment may be; what finds no place is counted. */
class Page {
  private written: string;
  private left = 0;

  constructor(head: string) {
    this.written = head;
  }

  list(title: string, items: readonly string[]): void {
    if (items.length === 0) return;
    let heading = `\n## ${title}\n\n`;
    for (const item of items) {
      if (this.written.length + heading.length + item.length > MOST_CHARACTERS) this.left++;
      else {
        this.written += heading + item;
        heading = '';
      }
    }
  }

  text(): string {
    if (this.left === 0) return this.written;
    const note = l10n.t(
      '{count} more lines have no place here; the text and JSON formats have all of them.',
      {
        count: this.left,
      },
    );
    return `${this.written}\n${note}\n`;
  }
}

function introducedItem(group: FindingGroup): string {
  const fixes = distinctFixes(group);
  const shown = fixes.slice(0, MOST_FIXES).map(({ suggestion, file }) => {
    const title = inline(suggestion.title);
    const head =
      fixes.length > 1
        ? l10n.t('Fix in {device}: {title}', { device: nameOf(file), title })
        : l10n.t('Fix: {title}', { title });
    return suggestionLines(head, suggestion);
  });
  const rest = fixes.length - shown.length;
  const more = rest > 0 ? [`  - ${l10n.t('{count} more', { count: rest })}\n`] : [];
  return [groupLine(group), ...shown, ...more].join('');
}

/** One finding of several devices may be mended in other words in each. */
function distinctFixes({ places }: FindingGroup) {
  const known = new Set<string>();
  return places.flatMap(({ file, finding: { suggestion } }) => {
    const key = JSON.stringify(suggestion);
    if (!suggestion || known.has(key)) return [];
    known.add(key);
    return [{ file, suggestion }];
  });
}

function groupLine({ finding, places }: FindingGroup): string {
  const named = places.slice(0, MOST_DEVICES).map(({ file, finding: { range } }) => {
    const line = `${file.path}:${range.start.line + 1}`;
    return file.hostname === undefined ? code(line) : `${nameOf(file)} (${code(line)})`;
  });
  const rest = places.length - named.length;
  const more = rest > 0 ? [l10n.t('{count} more', { count: rest })] : [];
  const rule = `[${finding.code}](${ruleLink(finding.code)})`;
  return `- **${finding.severity}** ${rule} ${inline(finding.message)} ${[...named, ...more].join(', ')}\n`;
}

/** The lines of a fix as a difference; nothing in them ends the fence. */
function suggestionLines(title: string, { before, after }: Suggestion): string {
  const head = `  - ${title}\n`;
  const rows = [...before.map((line) => `-${line}`), ...after.map((line) => `+${line}`)].map((line) =>
    cut(printable(line), MOST_MESSAGE),
  );
  if (rows.length === 0) return head;
  const ticks = Math.max(
    2,
    ...rows.map((row) => Math.max(0, ...(row.match(/`+/g) ?? []).map((run) => run.length))),
  );
  const fence = '`'.repeat(ticks + 1);
  return [`${head}`, `    ${fence}diff\n`, ...rows.map((row) => `    ${row}\n`), `    ${fence}\n`].join('');
}

function nameOf({ hostname, path }: ReviewedFile): string {
  return code(hostname ?? path);
}

/** A name as it stands: no markup, nobody is mentioned by it. */
function code(text: string): string {
  return `\`${cut(printable(text), MOST_NAME).replace(/`/g, "'")}\``;
}

/** A sentence: no markup but its own words, nobody is mentioned. */
function inline(text: string): string {
  return inMarkdown(cut(printable(text), MOST_MESSAGE)).replace(/@(?=\w)/g, '@\u200b');
}

function cut(text: string, most: number): string {
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text;
}
