import type { Part } from '../syntax/parts';
import type { Structure } from '../syntax/structure';
import type { CallHomeOutput } from './call-home-output';
import { readPart } from './capture-part';
import type { ClockOutput } from './clock-output';
import type { OutputKind } from './command';
import { type ConfigTime, readConfigTimes } from './config-times';
import type { Section } from './field';
import type { HistoryAnswer } from './history-message';
import type { HostSpan } from './host-spans';
import { type FileImport, findImports } from './imports';
import type { LicenseOutput } from './license-output';
import type { Log, LogScan } from './log-scan';
import { findProbes, type Probe } from './probes';
import type { ReportLoad } from './report-load';
import { findSaves } from './saves';
import type { VersionOutput } from './version-output';

/** What one part of a text says about licensing. */
export interface CapturePart {
  readonly part: Part;
  readonly kind: OutputKind;
  /** Name in the prompt that began it, or the last one before it. */
  readonly host: string | undefined;
  /** A blank stands behind the prompt, as NX-OS has it. */
  readonly promptBlank: boolean;
  readonly outputs: readonly LicenseOutput[];
  /** Sections of call-home’s output, and of licensing’s that tells nothing of the device’s state. */
  readonly otherSections: readonly Section[];
  readonly callHome: CallHomeOutput | undefined;
  readonly version: VersionOutput | undefined;
  readonly clock: ClockOutput | undefined;
  readonly answers: readonly HistoryAnswer[];
  readonly reportLoad: readonly ReportLoad[];
}

/** All that a text's captures say, in order. */
export interface Capture {
  readonly parts: readonly CapturePart[];
  readonly log: Log;
  /** Tests of connections that were typed at a prompt. */
  readonly probes: readonly Probe[];
  readonly imports: readonly FileImport[];
  /** What stands above configurations. */
  readonly configTimes: readonly ConfigTime[];
  /** Lines of commands that saved a configuration. */
  readonly saves: readonly number[];
}

/** Reads the captures of a text. Never throws; yields between parts and chunks. */
export function* readCapture(
  structure: Structure,
  parts: readonly Part[],
  scan: LogScan,
): Generator<void, Capture> {
  const captures = parts.filter((part) => part.dialect === 'capture');
  const foreign = parts.filter((part) => part.foreign);
  const log = yield* scan.log(structure, captures, hostSpans(parts), foreign);
  const read: CapturePart[] = [];
  let host: string | undefined;
  for (const part of parts) {
    host = part.promptName ?? host;
    if (part.dialect !== 'capture') continue;
    read.push(readPart(structure, part, host));
    yield;
  }
  const saves = parts.flatMap((part) => findSaves(structure, { start: part.start, end: part.end }));
  const own = parts.filter(({ foreign }) => !foreign);
  const probes = own.flatMap((part) => findProbes(structure, part));
  const imports = own.flatMap((part) => findImports(structure, part));
  const configTimes = own.flatMap((part) =>
    part.dialect === 'iosxe' || part.dialect === 'nxos' ? readConfigTimes(structure.text, part) : [],
  );
  return { parts: read, log, probes, imports, configTimes, saves };
}

/** At whose prompt the lines of each part stand. */
function hostSpans(parts: readonly Part[]): HostSpan[] {
  let host: string | undefined;
  return parts.flatMap(({ start, end, promptName, origin, foreign }) => {
    host = origin === 'prose' ? undefined : (promptName ?? host);
    return host === undefined || foreign ? [] : [{ start, end, host }];
  });
}
