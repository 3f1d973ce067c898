import type { Dialect } from '../grammar/commands';
import { deviceConfigSteps } from '../model/read-device-config';
import { type RawFinding, runConfigRules } from '../rules/runner';
import type { Device, Devices } from '../scenarios/devices';
import type { Settings } from '../shared/settings';
import { partSteps } from '../syntax/parts';
import { Structure } from '../syntax/structure';
import { type Range, rangeOnLine } from '../text/range';
import { Text } from '../text/text';
import { callHomeConfig, type ToldLine } from './capture/call-home-config';
import { nexusCallhomeConfig } from './capture/nexus-callhome-config';

/** A finding about what an output of `show call-home …` tells of the configuration. */
export interface OutputFinding extends RawFinding {
  readonly about: Device;
  /** The configuration that the output tells, line by line. */
  readonly told: readonly ToldLine[];
}

/** What these rules say of a configuration they say of the output too. */
export const OUTPUT_CODES: ReadonlySet<string> = new Set([
  'SL101',
  'SL102',
  'SL104',
  'SL108',
  'SL201',
  'SL202',
  'SL203',
  'SL204',
  'SL205',
  'SL206',
  'SL212',
]);

/** Whether an output of `show call-home …` shows the finding. */
export function isOutputFinding(raw: RawFinding): raw is OutputFinding {
  return 'about' in raw;
}

/**
 * Judges the call-home settings that the outputs of a text show. Nothing is said of a device whose whole configuration
 * stands beside them. `usesCallHome` tells the devices whose messages show that call-home carries their reports.
 */
export function* callHomeFindings(
  devices: Devices,
  settings: Settings,
  usesCallHome: ReadonlySet<Device>,
): Generator<void, OutputFinding[]> {
  const found: OutputFinding[] = [];
  for (const device of devices.list()) {
    const { foreign, system, configs } = device;
    if (foreign || configs.some(({ whole, blockComplete }) => whole || blockComplete)) continue;
    const lines =
      system === 'nxos' ? nexusCallhomeConfig(device) : callHomeConfig(device, usesCallHome.has(device));
    if (!lines) continue;
    for (const raw of yield* judged(lines, system, settings))
      found.push({ ...raw, about: device, told: lines });
    yield;
  }
  return found;
}

function* judged(
  lines: readonly ToldLine[],
  system: Dialect,
  settings: Settings,
): Generator<void, RawFinding[]> {
  const structure = yield* Structure.steps(Text.of(lines.map(({ text }) => text).join('\n')));
  const parts = yield* partSteps(structure, system);
  const part = parts.find((one) => one.end - one.start > 3);
  if (!part) return [];
  const config = yield* deviceConfigSteps(structure, part, system);
  const found: RawFinding[] = [];
  for (const some of runConfigRules(config, settings)) {
    yield;
    for (const raw of some) {
      const range = OUTPUT_CODES.has(raw.rule.meta.code) ? placeOf(lines, raw.range) : undefined;
      if (range) found.push({ ...raw, range, related: [], fixes: [], config: undefined });
    }
  }
  return found;
}

/** The place in the output that a place in the configuration stands for. */
export function placeOf(lines: readonly ToldLine[], { start, end }: Range): Range | undefined {
  const line = lines[start.line];
  if (!line?.from || line.valueAt === undefined || start.character < line.valueAt) return line?.from;
  const { start: value } = line.from;
  const shift = value.character - line.valueAt;
  return rangeOnLine(value.line, start.character + shift, end.character + shift);
}
