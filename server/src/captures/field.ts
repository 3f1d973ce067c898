import { type Range, rangeOnLine } from '../text/range';
import type { Text } from '../text/text';
import { type FieldKey, fieldKey, type SectionKey, sectionKey } from './labels';
import { joinedText, type OutputLine, outputLine } from './lines';

/** `Label: value` of an output. */
export interface Field {
  readonly label: string;
  readonly key: FieldKey | undefined;
  /** The value with its wrapped rest; empty when nothing follows the colon. */
  readonly value: string;
  readonly line: number;
  /** The whole field on its line. */
  readonly range: Range;
  /** The value on its line. */
  readonly valueRange: Range;
}

/** A section of an output: a title and what stands under it. Sections that nobody knows are kept too. */
export interface Section {
  readonly title: string;
  readonly key: SectionKey | undefined;
  /** First line, that of the title. */
  readonly line: number;
  /** The title on its line. */
  readonly range: Range;
  readonly fields: Field[];
  /** Lines that are no fields: tables. */
  readonly rows: OutputLine[];
  /** It stands under `Communication Statistics`, whose titles look like those of other sections. */
  readonly inCommunications: boolean;
}

/** Emphasis and tags may end with the label, and begin with the value. */
const FIELD =
  /^([(A-Za-z\u00c0-\u00ff][^:]{0,70}?)\s{0,60}:(?!\/\/)((?:\*{2,3}(?=\s)|<\/(?:b|i|em|strong|span|code)>){0,2}\s*(?:\*{2,3}(?=\w)|<(?:b|i|em|strong|span|code)>){0,2})(.*)/;
/** Blanks, or what a terminal, a mail or a document leaves in front of a line. */
const MAY_BE_EMPTY = /^\s*$|More|[\b>*<[\u00a0\ufeff]/;
const UNDERLINE = /^\s*={4,}\s*$/;

/** Reads a line as `Label: value`. */
export function readField(text: Text, line: OutputLine): Field | undefined {
  const match = FIELD.exec(line.text);
  if (!match) return undefined;
  const [, label = '', blanks = '', own = ''] = match;
  const end = line.start + line.text.length;
  const start = end - own.length;
  const joined = own === '' ? '' : joinedText(text, line.line);
  return {
    label,
    key: fieldKey(label),
    value: own === '' ? '' : joined.slice(joined.indexOf(':', label.length) + 1 + blanks.length),
    line: line.line,
    range: rangeOnLine(line.line, line.start, end),
    valueRange: rangeOnLine(line.line, start, end),
  };
}

/** Lines that are read in one step. */
const READ_AT_ONCE = 64;

/**
 * Cuts lines of an output into sections; indentation does not matter, as pastes lose it. Never throws. Yields now and
 * then, and wherever `lines` has none yet.
 */
export function* sectionSteps(text: Text, lines: Iterable<number | undefined>): Generator<void, Section[]> {
  const sections: Section[] = [];
  let communications = false;
  const open = (title: string, key: SectionKey | undefined, line: OutputLine): Section => {
    const range = rangeOnLine(line.line, line.start, line.start + title.length);
    const section = {
      ...{ title, key, line: line.line, range, fields: [], rows: [] },
      inCommunications: communications && key !== 'communications',
    };
    sections.push(section);
    return section;
  };
  let current: Section | undefined;
  let read = 0;
  for (const number of lines) {
    if (number === undefined || ++read % READ_AT_ONCE === 0) yield;
    if (number === undefined) continue;
    const line = outputLine(text, number);
    if (line.text === '' || UNDERLINE.test(line.text)) continue;
    if (isUnderlined(text, number)) {
      const title = line.text.replace(/(?<!\s)\s*:$/, '');
      const key = sectionKey(title);
      communications = key === 'communications';
      current = open(title, key, line);
      continue;
    }
    const field = readField(text, line);
    const key = field && (sectionKey(field.label) ?? undefined);
    if (field && key && startsSection(field, key)) {
      current = open(field.label, key, line);
      const inner = field.value === '' ? undefined : innerField(text, line, field);
      if (inner) current.fields.push(inner);
      else if (field.value !== '') current.fields.push(field);
      continue;
    }
    if (field && communications && field.value === '' && field.key === undefined) {
      current = open(field.label, undefined, line);
      continue;
    }
    current ??= open('', undefined, { ...line, text: '' });
    if (field) current.fields.push(field);
    else current.rows.push(line);
  }
  return sections;
}

/** A section title has nothing behind its colon, or another field (`Registro: Status: …`), or is the trust code's. */
function startsSection(field: Field, key: SectionKey): boolean {
  if (field.value === '' || key === 'trustCode') return true;
  return (key === 'registration' || key === 'authorization') && /^(?:status|estado)\s*:/i.test(field.value);
}

function innerField(text: Text, line: OutputLine, field: Field): Field | undefined {
  const offset = field.valueRange.start.character;
  return readField(text, { line: line.line, start: offset, text: line.text.slice(offset - line.start) });
}

/** A paste may have doubled the ends of lines. */
function isUnderlined(text: Text, line: number): boolean {
  for (let next = line + 1; next < Math.min(line + 3, text.lineCount); next++) {
    // Nearly every line is asked, and nearly none is underlined.
    const raw = text.line(next);
    if (raw.length > 0 && !raw.includes('====') && !MAY_BE_EMPTY.test(raw)) return false;
    const { text: words } = outputLine(text, next);
    if (words !== '') return UNDERLINE.test(words);
  }
  return false;
}
