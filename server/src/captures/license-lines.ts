import type { Value } from '../model/value';
import { type Range, rangeOnLine } from '../text/range';
import type { Field, Section } from './field';
import { fieldValue } from './field-values';
import { type LicenseState, stateOf } from './labels';
import type { OutputLine } from './lines';

/** One license that the device uses, from the table of `show license summary` or the blocks of the other outputs. */
export interface LicenseLine {
  readonly range: Range;
  readonly name: string;
  readonly tag: string;
  readonly description: string;
  readonly count: number | undefined;
  readonly status: (Value & { readonly state: LicenseState | undefined }) | undefined;
  /** `Export status:` and `Enforcement type:`. */
  readonly exportStatus: Value | undefined;
  readonly enforcement: Value | undefined;
}

/** `network-advantage       (C9300-48 Network Advan...)       1 IN USE` */
const ROW = /^(.*?)\s*\(([^()]*(?:\([^()]*\)[^()]*)?)\)\s+(\d+)\s+([A-Z][A-Z ().-]*[A-Z)])$/i;
/** `LAN_ENTERPRISE_SERVICES_PKG   Yes   -   In use Never       -`, of NX-OS with license files: installed, count, status. */
const FILE_ROW = /^([A-Z][\w-]{2,60})\s+(Yes|No)\s+(-|\d{1,6})\s+(In use|Unused)\b/;
/** Terminals are not wider. */
const ROW_LENGTH = 300;
/** `network-advantage (C9300-24 Network Advantage):` */
const BLOCK = /^([^(]*(?:\([^()]*\)[^(]*)*?)\(([^()]*)\)$/;

/** Rows that are read in one step. */
const READ_AT_ONCE = 64;

/** All licenses of an output, in order; yields now and then. */
export function* licenseSteps(sections: readonly Section[]): Generator<void, LicenseLine[]> {
  const found: LicenseLine[] = [];
  for (const section of sections) {
    yield;
    for (const [at, row] of section.rows.entries()) {
      if (at % READ_AT_ONCE === READ_AT_ONCE - 1) yield;
      const line = readRow(row) ?? readFileRow(row);
      if (line) found.push(line);
    }
    for (const block of blocksIn(section.fields)) {
      yield;
      found.push(readBlock(block));
    }
  }
  return found.sort((a, b) => a.range.start.line - b.range.start.line);
}

/** Of the features that a switch could have only those that it has or uses. */
function readFileRow(row: OutputLine): LicenseLine | undefined {
  const [, name = '', installed, count = '', status = ''] = FILE_ROW.exec(row.text) ?? [];
  if (name === '' || (installed === 'No' && status === 'Unused')) return undefined;
  const start = row.start + row.text.indexOf(status, name.length);
  return {
    range: rangeOnLine(row.line, row.start, row.start + row.text.length),
    name,
    tag: '',
    description: '',
    count: count === '-' ? undefined : Number(count),
    status: stated(status, rangeOnLine(row.line, start, start + status.length)),
    exportStatus: undefined,
    enforcement: undefined,
  };
}

function readRow(row: OutputLine): LicenseLine | undefined {
  const match = row.text.length <= ROW_LENGTH ? ROW.exec(row.text) : null;
  if (!match) return undefined;
  const [, name = '', tag = '', count = '', status = ''] = match;
  const end = row.start + row.text.length;
  return {
    range: rangeOnLine(row.line, row.start, end),
    name,
    tag,
    description: '',
    count: Number(count),
    status: stated(status, rangeOnLine(row.line, end - status.length, end)),
    exportStatus: undefined,
    enforcement: undefined,
  };
}

/** Blocks begin with `name (tag):`, in `show license tech-support` with `Handle: 1`. */
function blocksIn(fields: readonly Field[]): LicenseBlock[] {
  const blocks: LicenseBlock[] = [];
  for (const field of fields) {
    if (field.key === 'handle' || (field.value === '' && BLOCK.test(field.label)))
      blocks.push({ header: field, fields: [] });
    else blocks.at(-1)?.fields.push(field);
  }
  return blocks;
}

interface LicenseBlock {
  readonly header: Field;
  readonly fields: Field[];
}

function readBlock({ header, fields }: LicenseBlock): LicenseLine {
  const value = (key: Field['key']): string => fields.find((field) => field.key === key)?.value ?? '';
  const names = BLOCK.exec(header.label);
  const count = value('count');
  const status = fields.find((field) => field.key === 'status');
  return {
    range: header.range,
    name: header.key === 'handle' ? value('license') : (names?.[1]?.trimEnd() ?? ''),
    tag: header.key === 'handle' ? value('entitlement') : (names?.[2] ?? ''),
    description: value('description'),
    count: /^\d+$/.test(count) ? Number(count) : undefined,
    status: status && stated(status.value, status.valueRange),
    exportStatus: fieldValue(fields.find((field) => field.key === 'exportStatus')),
    enforcement: fieldValue(fields.find((field) => field.key === 'enforcement')),
  };
}

function stated(value: string, range: Range): NonNullable<LicenseLine['status']> {
  return { value, range, state: stateOf(value) };
}
