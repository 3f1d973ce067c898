import * as l10n from '@vscode/l10n';
import type { DeviceRecord } from '../../service/health/types';
import { hopOfCode } from '../../service/hop-of';
import type { Finding, Fix } from '../../service/types';
import { HOPS, type Hop } from '../../shared/hops';
import type { ReportedFile } from '../check/checked-file';
import { rememberFingerprints } from '../check/fingerprint';
import { FAIL_ON } from '../commands';
import type { Shard } from '../options/shard';
import { isDeviceRecord } from './device-record-json';

/** A file of a report; `text` is equal for files of which the same is said. */
export interface JsonFile {
  readonly file: ReportedFile;
  readonly text: string;
}

/** A report that `check --format json` has written. */
export interface JsonReport {
  readonly files: readonly JsonFile[];
  readonly shard: Shard | undefined;
  readonly interrupted: boolean;
}

type WrittenFix = Omit<Fix, 'needs'> & { readonly needs?: Fix['needs'] };
type WrittenFinding = Omit<Finding, 'hop' | 'tags' | 'fixable'> & {
  readonly hop?: Hop;
  readonly fingerprint?: string;
  readonly fixes: readonly WrittenFix[];
};

interface WrittenFile {
  readonly path: string;
  readonly dialect: ReportedFile['identity']['dialect'];
  readonly release: string | null;
  readonly hostname: string | null;
  readonly findings: readonly WrittenFinding[];
}

interface Written {
  readonly files: readonly WrittenFile[];
  /** Reports of earlier versions have none. */
  readonly deviceRecords?: readonly DeviceRecord[];
  readonly shard?: Shard;
  readonly summary: { readonly files: number; readonly interrupted?: boolean };
}

/** Reads a report; what is wrong with it is one line. */
export function readReport(text: string): JsonReport | { readonly problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: l10n.t('no JSON, or cut off') };
  }
  if (!isWritten(value)) return { problem: l10n.t('no report of check --format json') };
  const { files, shard, summary } = value;
  if (summary.files !== files.length) {
    const counts = { count: files.length, total: summary.files };
    return { problem: l10n.t('holds {count} of {total} files', counts) };
  }
  const records = new Map<string, DeviceRecord[]>();
  for (const record of value.deviceRecords ?? [])
    records.set(record.path, [...(records.get(record.path) ?? []), record]);
  return {
    files: files.map((file) => ({
      file: fileOf(file, records.get(file.path) ?? []),
      text: JSON.stringify(file),
    })),
    shard,
    interrupted: summary.interrupted ?? false,
  };
}

function fileOf(
  { path, dialect, release, hostname, findings: written }: WrittenFile,
  devices: readonly DeviceRecord[],
): ReportedFile {
  const fixes = new Map<Finding, readonly Fix[]>();
  const fingerprints = new Map<Finding, string>();
  const findings = written.map((each) => {
    const hop = each.hop ?? hopOfCode(each.code);
    const finding: Finding = { ...each, hop, tags: [], fixable: each.fixes.length > 0 };
    if (each.fingerprint !== undefined) fingerprints.set(finding, each.fingerprint);
    fixes.set(
      finding,
      each.fixes.map((fix) => ({ ...fix, needs: fix.needs ?? [] })),
    );
    return finding;
  });
  const identity = {
    dialect,
    release: release ?? undefined,
    hostname: hostname ?? undefined,
    whole: true,
  };
  const file: ReportedFile = {
    path,
    identity,
    all: findings,
    findings,
    accepted: [],
    suppressed: [],
    line: () => undefined,
    diff: () => ({ text: '', hidden: 0 }),
    devices: () => devices,
    fixes: (finding) => fixes.get(finding) ?? [],
  };
  if (fingerprints.size > 0) rememberFingerprints(file, fingerprints);
  return file;
}

/** Whether a value has what the reports need; more than that is the word of the program that wrote it. */
function isWritten(value: unknown): value is Written {
  return (
    isObject(value) &&
    value.version === 1 &&
    (value.shard === undefined || isShard(value.shard)) &&
    isObject(value.summary) &&
    Array.isArray(value.files) &&
    isRecords(value.deviceRecords) &&
    value.files.every(isFile)
  );
}

function isRecords(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.every(isDeviceRecord));
}

function isFile(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value.path === 'string' &&
    ['iosxe', 'nxos', 'capture', 'none'].includes(String(value.dialect)) &&
    Array.isArray(value.findings) &&
    value.findings.every(isFinding)
  );
}

function isFinding(value: unknown): boolean {
  return (
    isObject(value) &&
    ['code', 'name', 'message'].every((name) => typeof value[name] === 'string') &&
    FAIL_ON.slice(0, 4).some((severity) => severity === value.severity) &&
    (value.hop === undefined || HOPS.some((hop) => hop === value.hop)) &&
    /^SL\d{3}$/.test(String(value.code)) &&
    isRange(value.range) &&
    Array.isArray(value.related) &&
    value.related.every(isRelated) &&
    Array.isArray(value.fixes) &&
    value.fixes.every(isFix)
  );
}

function isRelated(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value.message === 'string' &&
    (value.path === undefined || typeof value.path === 'string') &&
    isRange(value.range)
  );
}

function isFix(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value.title === 'string' &&
    Array.isArray(value.edits) &&
    value.edits.every((edit) => isObject(edit) && isRange(edit.range) && typeof edit.newText === 'string') &&
    (value.needs === undefined || Array.isArray(value.needs))
  );
}

/** Places are numbers: a report prints them as they are. */
function isRange(value: unknown): boolean {
  return isObject(value) && isPosition(value.start) && isPosition(value.end);
}

function isPosition(value: unknown): boolean {
  return (
    isObject(value) &&
    [value.line, value.character].every((at) => Number.isSafeInteger(at) && Number(at) >= 0)
  );
}

function isShard(value: unknown): boolean {
  return isObject(value) && Number.isInteger(value.index) && Number.isInteger(value.total);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
