import type { Capture } from '../captures/capture';
import { ending, failure } from '../captures/sign';
import { answerSignals } from './answer-signals';
import type { Devices } from './devices';
import { SCENARIOS } from './index';
import { outputSignals } from './output-signals';
import type { Signal } from './signal';

/** What the outputs of a text say, in order of their lines. */
export function signalsOf(capture: Capture, devices: Devices): Signal[] {
  const signals: Signal[] = capture.parts.flatMap((part) => [
    ...part.outputs.flatMap((output) => outputSignals(part.host, output)),
    ...answerSignals(part),
  ]);
  for (const line of capture.saves) signals.push({ line, host: hostAt(capture, line), sign: SAVED });
  signals.push(...detections(devices));
  return signals.sort((a, b) => a.line - b.line);
}

const SAVED = ending(['saved']);

function hostAt(capture: Capture, line: number): string | undefined {
  let host: string | undefined;
  for (const part of capture.parts) if (part.part.start <= line) host = part.host;
  return host;
}

/** What the scenarios themselves find in the fields of outputs. */
function* detections(devices: Devices): Generator<Signal> {
  for (const device of devices.list()) {
    if (device.foreign || device.parts.length + device.imports.length === 0) continue;
    for (const { meta, evidence } of SCENARIOS) {
      for (const { range, subject, ...more } of evidence.detect?.(device) ?? []) {
        const sign = failure({ scenario: meta.code, ...(subject ? { subject } : {}) });
        yield { line: range.start.line, host: device.name, sign, range, ...more };
      }
    }
  }
}
