import { dirname, relative, resolve, sep } from 'node:path';
import type { Schema } from '@cfworker/json-schema';
import { readTextFile } from '../../disk/read-file';
import { readJson } from '../../settings/json-file';
import type { Message } from '../../shared/message';
import { UsageError } from '../../shared/usage-error';
import type { IsAccepted, ReportedFile } from './checked-file';
import { fingerprintOf } from './fingerprint';

/** Fingerprints by rule code by path; paths are relative to the baseline's folder. */
type Entries = Record<string, Record<string, string[]>>;

/** A baseline of 200,000 findings. */
const LARGEST = 2 ** 24;

const NO_FINGERPRINT: Message = 'is not a fingerprint';

const SCHEMA: Schema = {
  type: 'object',
  required: ['version', 'findings'],
  properties: {
    version: { enum: [1] },
    findings: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        additionalProperties: { type: 'array', items: { $ref: '#/definitions/fingerprint' } },
      },
    },
  },
  definitions: {
    fingerprint: {
      type: 'string',
      pattern: '^[0-9a-f]{16}:[0-9]+$',
      patternErrorMessage: NO_FINGERPRINT,
    },
  },
};

/** The findings that a team has accepted for now. */
export class Baseline {
  private readonly folder: string;
  private readonly entries: Entries;

  constructor(location: string, entries: Entries = {}) {
    this.folder = dirname(location);
    this.entries = entries;
  }

  /** Reads a baseline file; throws a UsageError that names file, place and reason. */
  static read(path: string, cwd: string): Baseline {
    const location = resolve(cwd, path);
    const result = readTextFile(location, LARGEST);
    if ('reason' in result) throw new UsageError('{place}: {reason}', { place: path, reason: result.reason });
    const read = readJson(result.decoded.content, SCHEMA);
    if ('problem' in read) {
      const { position, message } = read.problem;
      const place = `${path}:${position.line + 1}:${position.character + 1}`;
      throw new UsageError('{place}: invalid baseline: {reason}', { place, reason: message });
    }
    // The schema has just said that the value has this shape.
    return new Baseline(location, (read.value as { findings: Entries }).findings);
  }

  /** Tells which findings of a file the baseline lists. */
  of(location: string): IsAccepted {
    const codes = this.entries[this.key(location)] ?? {};
    return (file, finding) => codes[finding.code]?.includes(fingerprintOf(file, finding)) ?? false;
  }

  /** Lists all findings of a file. */
  add(location: string, file: ReportedFile): void {
    if (file.all.length === 0) return;
    const codes: Record<string, string[]> = {};
    for (const finding of file.all) {
      codes[finding.code] ??= [];
      codes[finding.code]?.push(fingerprintOf(file, finding));
    }
    this.entries[this.key(location)] = codes;
  }

  /** The content of the file, in an order that makes small differences. */
  toString(): string {
    const findings = sorted(this.entries, (codes) => sorted(codes, (names) => [...names].sort()));
    return `${JSON.stringify({ version: 1, findings }, null, 2)}\n`;
  }

  private key(location: string): string {
    return relative(this.folder, location).split(sep).join('/');
  }
}

function sorted<T, U>(record: Record<string, T>, map: (value: T) => U): Record<string, U> {
  const keys = Object.keys(record).sort();
  return Object.fromEntries(keys.map((key) => [key, map(record[key] as T)]));
}
