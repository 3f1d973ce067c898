import * as l10n from '@vscode/l10n';
import { type Capture, readCapture } from '../captures/capture';
import { LogScan } from '../captures/log-scan';
import type { DeviceConfig } from '../model/device-config';
import { formatMessage } from '../rules/messages';
import type { RawFinding } from '../rules/runner';
import { classifyMessage } from '../scenarios/classify';
import type { Device, Devices } from '../scenarios/devices';
import { judgeCapture, type ScenarioFinding } from '../scenarios/judge';
import { tie } from '../scenarios/tie';
import { grouped } from '../shared/grouped';
import { isSilent, type Settings } from '../shared/settings';
import type { Part } from '../syntax/parts';
import type { Structure } from '../syntax/structure';
import { isOutputFinding } from './call-home-findings';

/** A finding that a capture proves. */
export interface CaptureFinding extends RawFinding {
  readonly said: ScenarioFinding;
}

/** Whether a capture proves the finding. */
export function isCaptureFinding(raw: RawFinding): raw is CaptureFinding {
  return 'said' in raw;
}

/** What the captures of a text say, and what of it is a finding. */
export interface CaptureReading {
  readonly capture: Capture;
  readonly devices: Devices;
  readonly findings: readonly CaptureFinding[];
}

/** One scan for all texts: it remembers the chunks it has read. */
const scan = new LogScan(classifyMessage);

/** Reads and judges the captures of a text; yields between chunks and parts. */
export function* readCaptures(
  structure: Structure,
  parts: readonly Part[],
  configs: readonly DeviceConfig[],
  settings: Settings,
): Generator<void, CaptureReading> {
  const capture = yield* readCapture(structure, parts, scan);
  const { findings, devices } = yield* judgeCapture(structure, capture, configs);
  const several = devices.list().length > 1;
  return {
    capture,
    devices,
    findings: findings
      .filter(({ scenario, device }) => !isSilent(settings, scenario.meta.code, device.name))
      .map((said) => captureFinding(said, settings, several)),
  };
}

/** Devices whose failures show that call-home carries their reports. */
export function callHomeDevices(findings: readonly CaptureFinding[]): ReadonlySet<Device> {
  const shown = findings.filter(
    ({ said }) => said.scenario.evidence.showsCallHome || /%CALL_?HOME-/i.test(said.line),
  );
  return new Set(shown.map(({ said }) => said.device));
}

function captureFinding(said: ScenarioFinding, settings: Settings, several: boolean): CaptureFinding {
  const { meta } = said.scenario;
  const override = settings.severity[meta.code];
  const message = formatMessage(meta, said.message, said.data);
  return {
    rule: said.scenario,
    severity: override && override !== 'off' ? override : said.severity,
    messageId: said.message,
    message: counted(several && said.device.name ? `${said.device.name}: ${message}` : message, said.count),
    range: said.range,
    related: said.evidence.map((range) => ({ range, message: l10n.t('Also seen here.') })),
    tags: undefined,
    fixes: [],
    config: undefined,
    provesIn: said.device.configs,
    said,
  };
}

function counted(message: string, count: number): string {
  return count > 1 ? l10n.t('{message} Seen {count} times.', { message, count: String(count) }) : message;
}

/**
 * Ties what the captures prove to the findings about the same device's configuration, as it is written in the same text
 * or as `show call-home …` tells it: the capture's
 * finding shows the lines that explain it and offers their fixes, and theirs show the capture as proof.
 */
export function tieWithin(findings: readonly RawFinding[]): RawFinding[] {
  const captured = findings.filter(isCaptureFinding);
  const causes = captured.length > 0 ? findings.filter((raw) => raw.config ?? isOutputFinding(raw)) : [];
  if (causes.length === 0) return [...findings];
  const views = causes.map((raw) => ({ code: raw.rule.meta.code, message: raw.message, raw }));
  const byOwner = grouped(views, ({ raw }) => (isOutputFinding(raw) ? raw.about : raw.config));
  const order = new Map(views.map((view, at) => [view, at]));
  const bySaid = new Map(captured.map((raw) => [raw.said, raw]));
  const ties = tie(
    captured.map((raw) => raw.said),
    ({ device }) =>
      [device, ...device.configs]
        .flatMap((owner) => byOwner.get(owner) ?? [])
        .sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
  );
  const tied = new Map<RawFinding, RawFinding>();
  for (const { finding, causes: found } of ties) {
    const capture = bySaid.get(finding);
    if (!capture) continue;
    tied.set(
      capture,
      withCauses(
        capture,
        found.map(({ raw }) => raw),
      ),
    );
    for (const { raw } of found) tied.set(raw, withProof(tied.get(raw) ?? raw, capture));
  }
  return findings.map((raw) => tied.get(raw) ?? raw);
}

function withCauses(capture: CaptureFinding, causes: readonly RawFinding[]): CaptureFinding {
  return {
    ...capture,
    related: [
      ...causes.map((cause) => ({
        range: cause.range,
        message: causeMessage(cause.rule.meta.code, cause.message),
      })),
      ...capture.related,
    ],
    borrowed: causes.filter((cause) => cause.fixes.length > 0),
    // The cause's own hop is broken then, not the way as a whole.
    provesIn: capture.rule.meta.hop === 'destination' ? [] : (capture.provesIn ?? []),
  };
}

function withProof(raw: RawFinding, capture: CaptureFinding): RawFinding {
  const { code, name } = capture.rule.meta;
  return { ...raw, related: [...raw.related, { range: capture.range, message: proofMessage(code, name) }] };
}

/** How a capture's finding names the configuration line that explains it. */
export function causeMessage(code: string, message: string): string {
  return l10n.t('The configuration explains it ({code}): {message}', { code, message });
}

/** How a configuration's finding names the capture that proves it. */
export function proofMessage(code: string, name: string): string {
  return l10n.t('The device says so: {code} {name}.', { code, name });
}
