import type { Part } from '../syntax/parts';
import type { Structure } from '../syntax/structure';
import { type CapturePart, readPart } from './capture-part';
import { type ConfigTime, readConfigTimes } from './config-times';
import type { HostSpan } from './host-spans';
import { type FileImport, findImports } from './imports';
import type { Log, LogScan } from './log-scan';
import { findProbes, type Probe } from './probes';
import { findSaves } from './saves';

export type { CapturePart };

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
