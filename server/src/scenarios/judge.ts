import type { Capture } from '../captures/capture';
import type { DeviceConfig } from '../model/device-config';
import { LICENSING_TRUSTPOINT } from '../model/trust';
import type { Severity } from '../shared/settings';
import type { Structure } from '../syntax/structure';
import { type Range, rangeOnLine } from '../text/range';
import { scenarioFor } from './choose';
import { type Device, Devices } from './devices';
import { type Live, liveFailures, type Place } from './live';
import { logTree } from './log-tree';
import type { Scenario, Yielding } from './scenario';

/** A failure that a text proves, with its repeats folded into it. */
export interface ScenarioFinding {
  readonly scenario: Scenario;
  readonly device: Device;
  readonly severity: Severity;
  /** Id of its message and values for it. */
  readonly message: string;
  readonly data: Readonly<Record<string, string>>;
  /** The reason line, or a log line. */
  readonly range: Range;
  /** The line of it. */
  readonly line: string;
  /** How often the text shows it. */
  readonly count: number;
  /** Other places that show it: a few, the first ones. */
  readonly evidence: readonly Range[];
}

/** Judges what the captures of a text prove. Pure: the same text gives the same findings. Yields now and then. */
export function* judgeCapture(
  structure: Structure,
  capture: Capture,
  configs: readonly DeviceConfig[],
): Generator<void, { readonly findings: readonly ScenarioFinding[]; readonly devices: Devices }> {
  const log = yield* logTree(capture.log);
  const devices = yield* Devices.steps(structure.text, capture, configs, log.summary ?? new Map());
  yield;
  const findings: ScenarioFinding[] = [];
  for (const [device, failures] of yield* liveFailures(structure.text, capture, log, devices)) {
    yield;
    if (device.foreign) continue;
    for (const [scenario, live] of byScenario(device, failures.values()))
      findings.push(finding(structure, device, scenario, live));
  }
  findings.sort((a, b) => a.range.start.line - b.range.start.line);
  return { findings, devices };
}

/** Puts failures of one scenario together, and lets go of what another scenario explains. */
function byScenario(device: Device, failures: Iterable<Live>): Map<Scenario, Live> {
  const found = new Map<Scenario, Live>();
  for (const live of failures) {
    const scenario = scenarioFor(live.failure, device);
    if (!scenario) continue;
    const known = found.get(scenario);
    found.set(scenario, known ? together(known, live) : live);
  }
  const byCode = new Map([...found.keys()].map((scenario) => [scenario.meta.code, scenario]));
  const standing = new Map(found);
  for (const [scenario, live] of standing) {
    for (const yielding of scenario.evidence.yields ?? []) {
      const other = yielding.to
        .flatMap((code) => byCode.get(code) ?? [])
        .find((one) => goesBefore(standing.get(one), live, yielding));
      if (!other) continue;
      found.delete(scenario);
      const kept = found.get(other);
      if (yielding.joins && kept) found.set(other, { ...kept, places: [...kept.places, ...live.places] });
      break;
    }
  }
  return found;
}

/** An output says how things are; of a log the order of the lines tells. */
function goesBefore(other: Live | undefined, { main }: Live, { ifNewer }: Yielding): boolean {
  return other !== undefined && (!ifNewer || other.stated || other.main.line > main.line);
}

function together(a: Live, b: Live): Live {
  const [first, second] = a.main.line <= b.main.line ? [a, b] : [b, a];
  const lead = first.stated ? first : second.stated ? second : first;
  const other = lead === first ? second : first;
  const subject = lead.failure.subject || other.failure.subject;
  const last = a.last.line >= b.last.line ? a : b;
  return {
    ...lead,
    failure: { ...lead.failure, subject },
    last: last.last,
    said: last.said ?? lead.said,
    count: a.count + b.count,
    places: [...lead.places, other.main, ...other.places],
  };
}

function finding(structure: Structure, device: Device, scenario: Scenario, live: Live): ScenarioFinding {
  const { meta, evidence } = scenario;
  const place = (one: Place): Range => one.range ?? logRange(structure, one.line, one.start);
  const lead = evidence.standsLast ? live.last : live.main;
  const others = [live.main, ...live.places].filter(({ line }) => line !== lead.line);
  const { failure, stated } = live;
  const line = structure.text.line(lead.line);
  const said = evidence.say?.({ device, failure, stated, line, said: live.said }) ?? live.said;
  const { subject } = failure;
  return {
    scenario,
    device,
    severity: said?.severity ?? meta.severity,
    message: said?.message ?? 'said',
    data: { trustpoint: subject || LICENSING_TRUSTPOINT, license: subject, ...said?.data },
    range: place(lead),
    line,
    count: live.count,
    evidence: [...new Map(others.map((one) => [one.line, one])).values()]
      .sort((a, b) => a.line - b.line)
      .map(place),
  };
}

function logRange({ text }: Structure, line: number, start: number): Range {
  return rangeOnLine(line, start, Math.max(start, text.line(line).trimEnd().length));
}
