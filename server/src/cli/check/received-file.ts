import type { DeviceRecord } from '../../service/health/types';
import type { Finding, Fix, Identity } from '../../service/types';
import type { ReportedFile } from './checked-file';
import { fingerprintOf, rememberFingerprints } from './fingerprint';

/** What reports will ask of a checked file; working it out in vain costs time. */
export interface Wanted {
  readonly fixes: boolean;
  readonly fingerprints: boolean;
  readonly lines: boolean;
  /** What the file says of devices. */
  readonly devices: boolean;
}

/** A checked file on its way from a worker: plain data, in which a finding stays one object. */
export interface PackedFile {
  readonly path: string;
  readonly identity: Identity;
  readonly all: readonly Finding[];
  readonly findings: readonly Finding[];
  readonly accepted: readonly Finding[];
  readonly suppressed: ReportedFile['suppressed'];
  readonly fixes: ReadonlyMap<Finding, readonly Fix[]>;
  readonly fingerprints: ReadonlyMap<Finding, string>;
  /** By `lineKey`. */
  readonly lines: ReadonlyMap<string, string>;
  readonly devices: readonly DeviceRecord[];
}

/** Packs what reports will ask of a file. */
export function packed(file: ReportedFile, wanted: Wanted): PackedFile {
  const { path, identity, all, findings, accepted, suppressed } = file;
  const hidden = [...accepted, ...suppressed.map(({ finding }) => finding)];
  const reported = [...findings, ...hidden];
  const named = wanted.fingerprints ? [...all, ...hidden] : [];
  const lines = wanted.lines ? findings.flatMap((finding) => linesOf(finding, path)) : [];
  return {
    path,
    identity,
    all,
    findings,
    accepted,
    suppressed,
    fixes: new Map(wanted.fixes ? reported.map((finding) => [finding, file.fixes(finding)]) : []),
    fingerprints: new Map(named.map((finding) => [finding, fingerprintOf(file, finding)])),
    lines: new Map(lines.map(([line, of]) => [lineKey(line, of), file.line(line, of) ?? ''])),
    devices: wanted.devices ? file.devices() : [],
  };
}

/** The file that was packed, for reports. */
export function unpacked({ fixes, fingerprints, lines, devices, ...rest }: PackedFile): ReportedFile {
  const file: ReportedFile = {
    ...rest,
    line: (number, path = rest.path) => lines.get(lineKey(number, path)),
    fixes: (finding) => fixes.get(finding) ?? [],
    diff: () => ({ text: '', hidden: 0 }),
    devices: () => devices,
  };
  if (fingerprints.size > 0) rememberFingerprints(file, fingerprints);
  return file;
}

/** The lines that a report shows of a finding, with the files that hold them. */
function linesOf({ range, related }: Finding, path: string): (readonly [number, string])[] {
  return [
    [range.start.line, path],
    ...related.map((other) => [other.range.start.line, other.path ?? path] as const),
  ];
}

function lineKey(line: number, path: string): string {
  return `${line} ${path}`;
}
