import type { Capture } from '../captures/capture';
import type { LicenseLine } from '../captures/license-lines';
import { isReleaseAtLeast } from '../captures/version-output';
import type { DeviceConfig } from '../model/device-config';
import { LICENSING_TRUSTPOINT } from '../model/trust';
import type { Structure } from '../syntax/structure';
import { type Range, rangeOnLine } from '../text/range';
import { UNRESOLVED, UNRESOLVED_CSLU } from './classify';
import { type Device, Devices, hasOwnCslu, licensingTrustpoints } from './devices';
import { scenarioOf } from './index';
import { type Live, liveFailures } from './live';
import { logTree } from './log-tree';
import type { Scenario } from './scenario';

/** A failure that a text proves, with its repeats folded into it. */
export interface ScenarioFinding {
  readonly scenario: Scenario;
  readonly device: Device;
  /** Id of its message and values for it. */
  readonly message: string;
  readonly data: Readonly<Record<string, string>>;
  /** The reason line, or the first log line. */
  readonly range: Range;
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
  const devices = new Devices(capture, configs, [...(log.summary?.keys() ?? [])]);
  const findings: ScenarioFinding[] = [];
  for (const [device, failures] of liveFailures(capture, log, devices)) {
    if (device.foreign) continue;
    for (const [code, live] of byCode(device, failures)) {
      const scenario = scenarioOf(code);
      if (scenario) findings.push(finding(structure, device, scenario, live));
    }
  }
  for (const device of devices.list()) {
    const tag = device.foreign ? undefined : modelSpecificTag(device);
    if (tag) findings.push(tag);
  }
  findings.sort((a, b) => a.range.start.line - b.range.start.line);
  return { findings, devices };
}

/** Puts kinds of one scenario together, and lets go of what another scenario explains. */
function byCode(device: Device, failures: ReadonlyMap<string, Live>): Map<string, Live> {
  const found = new Map<string, Live>();
  const trustpoints = licensingTrustpoints(device);
  for (const [kind, live] of failures) {
    const colon = kind.indexOf(':');
    const subject = colon < 0 ? '' : kind.slice(colon + 1);
    const code = codeOf(colon < 0 ? kind : kind.slice(0, colon), device);
    const isPki = code === 'SL903' || code === 'SL907';
    if (isPki && subject !== '' && !trustpoints.has(subject.toLowerCase())) continue;
    const known = found.get(code);
    const one = { ...live, subject };
    found.set(code, known ? together(known, one) : one);
  }
  const short = found.get('SL908');
  // What the device knew of its licences before communication failed is out of date: the failure comes first.
  if (short && COMMUNICATION.some((code) => failedBehind(found.get(code), short))) found.delete('SL908');
  const retired = found.get('SL911');
  const failed = found.get('SL905');
  if (retired && failed) {
    found.delete('SL905');
    found.set('SL911', { ...retired, places: [...retired.places, ...failed.places] });
  }
  return found;
}

/** Scenarios in which the licensing server does not answer, or not as it should. */
const COMMUNICATION = ['SL905', 'SL907', 'SL909', 'SL910', 'SL911', 'SL912', 'SL915'];

/** An output says how things are; of a log the order of the lines tells. */
function failedBehind(failed: Live | undefined, { main }: Live): boolean {
  return failed !== undefined && (failed.stated || failed.main.line > main.line);
}

function codeOf(kind: string, device: Device): string {
  if (kind === UNRESOLVED_CSLU) return hasOwnCslu(device) ? 'SL905' : 'SL916';
  if (kind !== UNRESOLVED) return kind;
  return device.system === 'nxos' ? 'SL912' : 'SL905';
}

function together(a: Live, b: Live): Live {
  const [first, second] = a.main.line <= b.main.line ? [a, b] : [b, a];
  const lead = first.stated ? first : second.stated ? second : first;
  const other = lead === first ? second : first;
  return {
    ...lead,
    subject: lead.subject || other.subject,
    count: a.count + b.count,
    places: [...lead.places, other.main, ...other.places],
  };
}

function finding(structure: Structure, device: Device, scenario: Scenario, live: Live): ScenarioFinding {
  const { meta } = scenario;
  const subject = live.subject ?? '';
  const place = (one: Live['main']): Range => one.range ?? logRange(structure, one.line, one.start);
  return {
    scenario,
    device,
    message: messageId(structure, meta.code, live, subject),
    data: { trustpoint: subject || LICENSING_TRUSTPOINT, license: subject },
    range: place(live.main),
    count: live.count,
    evidence: live.places
      .slice()
      .sort((a, b) => a.line - b.line)
      .map(place),
  };
}

/** Which of a scenario's messages fits what was seen. */
function messageId(structure: Structure, code: string, { main, stated }: Live, subject: string): string {
  if (code === 'SL907' && !stated) return 'fetch';
  if (code === 'SL903' && !stated && lineHas(structure, main.line, /NOT\\?_YET/i)) return 'notYetValid';
  if (code === 'SL904' && lineHas(structure, main.line, /FAILED\\?_TO\\?_ENABLE/i)) return 'otherProfile';
  if (code === 'SL905' && lineHas(structure, main.line, /empty response/i)) return 'emptyResponse';
  if (code === 'SL908' && subject !== '') return 'license';
  if (code === 'SL913' && (subject === 'evaluation' || subject === 'authorization')) return subject;
  return 'said';
}

function lineHas(structure: Structure, line: number, pattern: RegExp): boolean {
  return pattern.test(structure.text.line(line));
}

function logRange({ text }: Structure, line: number, start: number): Range {
  return rangeOnLine(line, start, Math.max(start, text.line(line).trimEnd().length));
}

const MODEL_TAG = /C9500[ -](?:32C|32QC|24Y4C|48Y4C) (?:NW|Network) (Essentials|Advantage)/i;

/** SL917: the network tag of a C9500 high-performance model itself. */
function modelSpecificTag(device: Device): ScenarioFinding | undefined {
  const scenario = scenarioOf('SL917');
  if (!scenario || (device.release && isReleaseAtLeast(device.release, [16, 12, 3]))) return undefined;
  const tagged = device.outputs
    .flatMap((output) => output.licenses)
    .flatMap((license) => {
      const tag = tagOf(license);
      return tag ? [{ license, tag }] : [];
    });
  const first = tagged[0];
  if (!first) return undefined;
  const tier = /advantage/i.test(first.tag) ? 'Advantage' : 'Essentials';
  return {
    scenario,
    device,
    message: 'said',
    data: { tag: first.tag, generic: `C9500 Network ${tier}` },
    range: first.license.range,
    count: 1,
    evidence: tagged.slice(1).map(({ license }) => license.range),
  };
}

function tagOf(license: LicenseLine): string | undefined {
  for (const words of [license.tag, license.description, license.name]) {
    const match = MODEL_TAG.exec(words)?.[0];
    if (match) return match;
  }
  return undefined;
}
