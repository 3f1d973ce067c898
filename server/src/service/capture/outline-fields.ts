import type { Field, Section } from '../../captures/field';
import type { SectionKey } from '../../captures/labels';
import type { LicenseOutput } from '../../captures/license-output';
import type { OutlineEntry } from '../types';

/** Fields of one output in the outline at most. */
const MAX_FIELDS = 800;
/** Sections of which the outline tells what they come to. */
const TOLD = new Set<SectionKey | undefined>([
  ...([
    'registration',
    'authorization',
    'transport',
    'usageReporting',
    'policy',
    'trustCode',
    'licenses',
  ] as const),
]);

/** The entries of an output with its fields under them, and an entry for each section that has none. */
export function withFields(output: LicenseOutput, entries: readonly OutlineEntry[]): OutlineEntry[] {
  const titled = output.sections.filter(
    ({ key, title, fields, inCommunications }) =>
      title !== '' && fields.length > 0 && (inCommunications || !TOLD.has(key)),
  );
  const all = [...entries, ...titled.map(sectionEntry)].sort((a, b) => lineOf(a) - lineOf(b));
  const told = new Set(all.map(lineOf));
  const children = all.map((): OutlineEntry[] => []);
  const fields = output.sections.flatMap((section) => section.fields).slice(0, MAX_FIELDS);
  for (const field of fields) {
    if (told.has(field.line) || field.value === '') continue;
    const owner = lastIndexBefore(all, field.line);
    children[owner]?.push(fieldEntry(field));
  }
  return all.map((entry, at) => grown(entry, children[at] ?? []));
}

function lineOf({ selectionRange }: OutlineEntry): number {
  return selectionRange.start.line;
}

/** Entries are in order, and so are the fields; both are few. */
function lastIndexBefore(entries: readonly OutlineEntry[], line: number): number {
  let low = -1;
  let high = entries.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const entry = entries[middle];
    if (entry && lineOf(entry) <= line) low = middle;
    else high = middle - 1;
  }
  return low;
}

function sectionEntry({ title, range }: Section): OutlineEntry {
  return { name: title, detail: '', kind: 'object', range, selectionRange: range, children: [] };
}

function fieldEntry({ label, value, range }: Field): OutlineEntry {
  return { name: label, detail: value, kind: 'string', range, selectionRange: range, children: [] };
}

function grown(entry: OutlineEntry, fields: readonly OutlineEntry[]): OutlineEntry {
  const last = fields.at(-1);
  const children = [...entry.children, ...fields];
  if (!last || last.range.end.line < entry.range.end.line) return { ...entry, children };
  return { ...entry, range: { start: entry.range.start, end: last.range.end }, children };
}
