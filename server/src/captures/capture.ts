import type { Part } from '../syntax/parts';
import type { Structure } from '../syntax/structure';
import { type CapturePart, readPart } from './capture-part';
import { type ConfigTime, readConfigTimes } from './config-times';
import type { HostSpan } from './host-spans';
import { type FileImport, importAt } from './imports';
import type { Log, LogScan } from './log-scan';
import { type Probe, probeAt } from './probes';
import { isSave } from './saves';

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
    read.push(yield* readPart(structure, part, host));
    yield;
  }
  const typed: Typed = { probes: [], imports: [], saves: [] };
  const configTimes: ConfigTime[] = [];
  for (const part of parts) {
    yield;
    yield* readTyped(structure, part, typed);
    if (part.dialect === 'iosxe' || part.dialect === 'nxos')
      for (const time of readConfigTimes(structure.text, part)) configTimes.push(time);
  }
  return { parts: read, log, configTimes, ...typed };
}

/** What was typed at prompts. */
interface Typed {
  readonly probes: Probe[];
  readonly imports: FileImport[];
  readonly saves: number[];
}

/** Prompts that are looked at in one step. */
const PROMPTS_AT_ONCE = 16;

function* readTyped(structure: Structure, part: Part, typed: Typed): Generator<void> {
  const prompts = [...structure.prompts(part)];
  for (const [at, line] of prompts.entries()) {
    if (at % PROMPTS_AT_ONCE === PROMPTS_AT_ONCE - 1) yield;
    if (isSave(structure, line)) typed.saves.push(line);
    if (part.foreign) continue;
    const next = prompts[at + 1] ?? part.end;
    const probe = probeAt(structure, line, next);
    if (probe) typed.probes.push(probe);
    const imported = importAt(structure, line, next);
    if (imported) typed.imports.push(imported);
  }
}

/** At whose prompt the lines of each part stand. */
function hostSpans(parts: readonly Part[]): HostSpan[] {
  let host: string | undefined;
  return parts.flatMap(({ start, end, promptName, origin, foreign }) => {
    host = origin === 'prose' ? undefined : (promptName ?? host);
    return host === undefined || foreign ? [] : [{ start, end, host }];
  });
}
