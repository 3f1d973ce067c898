import { type Range, rangeOnLine } from '../text/range';
import { type Moment, momentIn } from './dates';
import type { Field, Section } from './field';

/** Whether the device, or each device of a stack or pair, has a trust code. */
export interface TrustState {
  readonly state: 'none' | 'partial' | 'installed';
  /** The value that says so: of a partial one that of the first device without. */
  readonly range: Range;
  /** The first place of each device, or the one place. */
  readonly title: Range;
  /** When the last one was installed. */
  readonly when: Moment | undefined;
}

interface Entry {
  readonly installed: boolean;
  readonly range: Range;
  readonly when: Moment | undefined;
}

/** Reads `Trust Code Installed:`; where an output has none, the lines of `show license tech-support` about trust. */
export function readTrust(sections: readonly Section[]): TrustState | undefined {
  const section = sections.find(({ key }) => key === 'trustCode');
  const entries = section ? codeEntries(section) : [];
  if (section && entries.length > 0) return stateOf(entries, section.range);
  return techState(sections.flatMap(({ fields }) => fields));
}

const TITLE = /^Trust Code Installed\s*:\s*/i;

function codeEntries({ fields, rows, line: title }: Section): Entry[] {
  const lines = [
    ...fields.map((field) => {
      const named = TITLE.test(`${field.label}:`);
      return { line: field.line, text: wholeText(field), range: named ? field.valueRange : field.range };
    }),
    ...rows.map(({ line, start, text }) => ({
      line,
      text,
      range: rangeOnLine(line, start, start + text.length),
    })),
  ].sort((a, b) => a.line - b.line);
  return lines.flatMap(({ text, range, line }): Entry[] => {
    const words = text.replace(TITLE, '');
    if (/^(?:<none>|not installed\b|none$)/i.test(words))
      return [{ installed: false, range, when: undefined }];
    const when = momentIn(words);
    const installed = /^installed\b/i.test(words) || (line === title && when !== undefined);
    return installed ? [{ installed, range, when }] : [];
  });
}

/** A field as it stands: of `INSTALLED on Aug 30 18:45:53 2023` the colons are no label's. */
function wholeText({ label, value }: Field): string {
  return `${label}:${value}`;
}

function stateOf(entries: readonly Entry[], title: Range): TrustState {
  const without = entries.find(({ installed }) => !installed);
  const state = !without ? 'installed' : entries.some(({ installed }) => installed) ? 'partial' : 'none';
  const when = entries
    .flatMap((entry) => entry.when ?? [])
    .reduce<Moment | undefined>((last, one) => (last && last.time >= one.time ? last : one), undefined);
  return { state, range: (without ?? entries[0])?.range ?? title, title, when };
}

const NO_DATA = /^\S+:\s*No Trust Data\b/i;
// A long line may have the next one joined to it.
const DATA = /\bTrust Data INSTALLED/i;

/** `P:C9300,S:FOC: No Trust Data` for each device, `Overall Trust: No ID` for all. */
function techState(fields: readonly Field[]): TrustState | undefined {
  const overall = fields.find(({ key }) => key === 'overallTrust');
  if (!overall) return undefined;
  const members = fields.filter(
    ({ label, value }) => label === 'P' && (NO_DATA.test(value) || DATA.test(value)),
  );
  const without = members.find(({ value }) => NO_DATA.test(value));
  const some = members.some(({ value }) => DATA.test(value));
  const none = /^no id\b/i.test(overall.value);
  const { valueRange } = overall;
  if (some && without)
    return { state: 'partial', range: without.valueRange, title: valueRange, when: undefined };
  return { state: none ? 'none' : 'installed', range: valueRange, title: valueRange, when: undefined };
}
