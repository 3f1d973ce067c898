import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { transition } from '../../server/src/service/transition';
import { read } from '../service/laws';
import { Device } from './device-simulator';
import { iosxeConfig, nxosConfig } from './generated-config';
import { checkPlans } from './planned';

const CONFIGS = { iosxe: iosxeConfig, nxos: nxosConfig };

describe('change scripts of invented configurations', () => {
  for (const system of ['iosxe', 'nxos'] as const) {
    it(`${system}: every fix and every plan gives the mended text, and the original on the way back`, () => {
      fc.assert(
        fc.property(CONFIGS[system], (config) => void checkPlans(config)),
        { numRuns: 150 },
      );
    });

    it(`${system}: the way from one configuration to another, and back`, () => {
      fc.assert(
        fc.property(CONFIGS[system], CONFIGS[system], (before, after) =>
          checkTransition(system, before, after),
        ),
        { numRuns: 150 },
      );
    });
  }
});

function checkTransition(system: 'iosxe' | 'nxos', before: string, after: string): void {
  const change = transition(read(before), read(after));
  assert.ok('plan' in change);
  const { apply, rollback } = change.plan;
  const script = [...apply, ...rollback].map(({ text }) => text);
  // What only the new version spells as the other system does is typed as the device takes it.
  const isMeant = system === 'iosxe' && !/^callhome$/m.test(before);
  const meant = isMeant ? after.replace(/^callhome$/m, 'call-home') : after;
  const [old, wanted] = [new Device(system, before), new Device(system, meant)];
  const shown = (device: Device): string[] =>
    device.shown().filter((line) => isCompared(line, before + after));
  const device = new Device(system, before).type(apply.map(({ text }) => text));
  assert.deepEqual(shown(device), shown(wanted), script.join('\n'));
  device.type(rollback.map(({ text }) => text));
  assert.deepEqual(device.shown(), old.shown(), script.join('\n'));
}

/** An interface or a static entry is compared only where reports use it; the release not at all. */
function isCompared(line: string, texts: string): boolean {
  if (
    /ip host ssm\.corp\.example/.test(line) &&
    !/(?:http:|\/\/|url \w+ |index 1 http |address http )ssm\.corp/.test(texts)
  )
    return false;
  return !/^(?:version |!|interface )/.test(line);
}
