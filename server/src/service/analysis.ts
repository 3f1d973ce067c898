import type { Capture } from '../captures/capture';
import { hostOf } from '../embedded/embedded';
import type { Host } from '../embedded/host';
import type { Dialect } from '../grammar/commands';
import type { DeviceConfig } from '../model/device-config';
import { deviceConfigSteps } from '../model/read-device-config';
import { tokenSteps } from '../model/tokens';
import {
  inOrder,
  isOfComparison,
  type RawFinding,
  runConfigRules,
  runSuppressionRules,
  runTextRules,
} from '../rules/runner';
import { type Suppression, suppressionSteps, suppressSteps, unusedSuppressions } from '../rules/suppression';
import type { Devices } from '../scenarios/devices';
import { isSilent, type Settings } from '../shared/settings';
import { type Part, partSteps } from '../syntax/parts';
import { Structure } from '../syntax/structure';
import { atOnce } from '../text/at-once';
import type { Text } from '../text/text';
import { callHomeFindings } from './call-home-findings';
import { embeddedFindings, withoutTwins } from './embedded-findings';
import { asFinding, overflowFinding } from './finding';
import { hostCover } from './host-cover';
import { identityOf } from './identity';
import { callHomeDevices, readCaptures, tieWithin } from './scenario-findings';
import { type IsCancelled, inSlices } from './slices';
import type { Finding, Identity } from './types';

/** The result of reading one text with given settings. Immutable; features are functions of it. */
export interface Analysis {
  /** The text as it stands. What is said of it comes from `structure.text`, in which secrets are covered. */
  readonly text: Text;
  readonly settings: Settings;
  readonly identity: Identity;
  /** In document order; suppressed findings are left out. */
  readonly findings: readonly Finding[];
  /** Findings that a comment switched off, with the comment's reason. */
  readonly suppressed: readonly { readonly finding: Finding; readonly reason: string }[];
  readonly structure: Structure;
  readonly parts: readonly Part[];
  readonly configs: readonly DeviceConfig[];
  /** What the show outputs and logs of the text say, and the devices they are about. */
  readonly capture: Capture;
  readonly devices: Devices;
  /** The document that holds the commands, where they stand inside of something else. */
  readonly host: Host | undefined;
}

/** Reads a text at once. Never throws; the same text and settings give the same result. */
export function analyse(text: Text, settings: Settings): Analysis {
  return atOnce(analysisSteps(text, settings));
}

/** The same in slices of about 5 ms; undefined when cancelled. */
export function analyseInSlices(
  text: Text,
  settings: Settings,
  isCancelled: IsCancelled,
): Promise<Analysis | undefined> {
  return inSlices(analysisSteps(text, settings), isCancelled);
}

/** The findings behind the ones that are shown, for the features that need more than a finding tells. */
const rawFindings = new WeakMap<Finding, RawFinding>();

/** The finding as the runner made it. */
export function rawOf(finding: Finding): RawFinding | undefined {
  return rawFindings.get(finding);
}

export function* analysisSteps(text: Text, settings: Settings): Generator<void, Analysis> {
  const found = yield* hostOf(text);
  const structure = yield* Structure.steps(text.covered(hostCover(found, text)));
  const parts = yield* partSteps(structure, settings.dialect);
  const host = found && isSession(found, parts) ? undefined : found;
  yield;
  const configs: DeviceConfig[] = [];
  const raw: RawFinding[] = [];
  for (const part of parts) {
    if (!isConfig(part.dialect)) continue;
    const config = yield* deviceConfigSteps(structure, part, part.dialect);
    configs.push(config);
    yield;
    if (host && !host.apart) continue;
    for (const found of runConfigRules(config, settings)) {
      for (const one of found) if (!isApart(host, one)) raw.push(one);
      yield;
    }
  }
  const { capture, devices, findings } = yield* readCaptures(
    structure,
    host && !host.apart ? [] : parts,
    configs,
    settings,
  );
  raw.push(...findings);
  raw.push(...(yield* callHomeFindings(devices, settings, callHomeDevices(findings))));
  const inside = host && (yield* embeddedFindings(host, structure.text, settings));
  const identity = identityOf(parts, configs, devices, inside?.dialect);
  const { hostname } = identity;
  const tokens = yield* tokenSteps(structure);
  for (const one of runTextRules(tokens, settings, hostname)) raw.push(one);
  for (const one of inside?.findings ?? []) raw.push(one);
  const comments = yield* suppressionSteps(structure);
  const ordered = inOrder(host ? withoutTwins(raw) : raw);
  yield;
  const result = yield* suppressSteps(ordered, comments);
  const unused = yield* unusedSuppressions(
    structure,
    comments,
    result,
    (code) => isSilent(settings, code, hostname) || isOfComparison(code),
  );
  yield;
  const kept = inOrder([...tieWithin(result.kept), ...runSuppressionRules(unused, settings, hostname)]);
  return {
    text,
    settings,
    identity,
    findings: shown(kept, settings),
    suppressed: result.suppressed.map(({ finding, by }) => suppressedFinding(finding, by)),
    structure,
    parts,
    configs,
    capture,
    devices,
    host,
  };
}

/** A ticket may list commands as YAML does; what was typed at a prompt shows that it is no data for a playbook. */
function isSession({ kind, embedded }: Host, parts: readonly Part[]): boolean {
  const isData = kind === 'yaml' && embedded.every(({ origin }) => origin === 'data');
  return isData && parts.some((part) => part.dialect === 'capture' && part.promptName !== undefined);
}

/** Whether a finding of the text is about lines that are read by themselves, or are no commands at all. */
function isApart(host: Host | undefined, { range }: RawFinding): boolean {
  return host?.apart?.some(({ start, end }) => start <= range.start.line && range.start.line < end) ?? false;
}

function suppressedFinding(raw: RawFinding, by: Suppression): Analysis['suppressed'][number] {
  return { finding: remembered(raw), reason: by.reason };
}

function shown(raw: readonly RawFinding[], settings: Settings): Finding[] {
  const findings = raw.slice(0, settings.maxProblems).map(remembered);
  if (raw.length > findings.length) findings.push(overflowFinding(raw.length - findings.length));
  return findings;
}

function remembered(raw: RawFinding): Finding {
  const finding = asFinding(raw);
  rawFindings.set(finding, raw);
  return finding;
}

function isConfig(dialect: Part['dialect']): dialect is Dialect {
  return dialect === 'iosxe' || dialect === 'nxos';
}
