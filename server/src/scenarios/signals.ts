import type { Capture } from '../captures/capture';
import { ending, failure } from '../captures/sign';
import { answerSignals } from './answer-signals';
import type { Device, Devices } from './devices';
import { SCENARIOS } from './index';
import { outputSignals } from './output-signals';
import type { Signal } from './signal';

/** What the outputs of a text say, in order of their lines; yields between parts and devices. */
export function* signalsOf(capture: Capture, devices: Devices): Generator<void, Signal[]> {
  const signals: Signal[] = [];
  for (const part of capture.parts) {
    for (const output of part.outputs) append(signals, outputSignals(part.host, output));
    append(signals, answerSignals(part));
    yield;
  }
  let next = 0;
  for (const line of capture.saves) {
    while ((capture.parts[next]?.part.start ?? Number.POSITIVE_INFINITY) <= line) next++;
    signals.push({ line, host: capture.parts[next - 1]?.host, sign: SAVED });
  }
  for (const device of devices.list()) {
    append(signals, detections(device));
    yield;
  }
  return signals.sort((a, b) => a.line - b.line);
}

const SAVED = ending(['saved']);

/** What the scenarios themselves find in the fields of outputs. */
function* detections(device: Device): Generator<Signal> {
  if (device.foreign || device.parts.length + device.imports.length === 0) return;
  for (const { meta, evidence } of SCENARIOS) {
    for (const { range, subject, ...more } of evidence.detect?.(device) ?? []) {
      const sign = failure({ scenario: meta.code, ...(subject ? { subject } : {}) });
      yield { line: range.start.line, host: device.name, sign, range, ...more };
    }
  }
}

function append(signals: Signal[], more: Iterable<Signal>): void {
  for (const signal of more) signals.push(signal);
}
