import { strict as assert } from 'node:assert';
import { transition } from '../../server/src/service/transition';
import { read } from '../service/laws';
import { keyOf, type System } from './device-commands';
import { Device } from './device-simulator';

/** Types the plan from one version to the other at a device. */
export function checkWay(system: System, before: string, after: string): void {
  const change = transition(read(before), read(after));
  assert.ok('plan' in change);
  const apply = change.plan.apply.map(({ text }) => text);
  const rollback = change.plan.rollback.map(({ text }) => text);
  const told = `${before}---\n${after}---\n${apply.join('\n')}\n--- back\n${rollback.join('\n')}`;
  try {
    const [old, wanted] = [new Device(system, before).shown(), new Device(system, after).shown()];
    const inBoth = new Set(wanted.filter((line) => old.includes(line)));
    const device = new Device(system, before).type(apply);
    assert.deepEqual(compared(device, after), compared(new Device(system, after), after), 'the new version');
    device.type(rollback);
    assert.deepEqual(device.shown(), old, 'the old version');
    assert.deepEqual(
      [...device.touched].filter((line) => inBoth.has(line)),
      [],
      'touched although it stands in both',
    );
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${told}`);
  }
}

/** The release is not typed, and a VRF, a trustpoint or an interface that is gone is left to a person. */
function compared(device: Device, after: string): string[] {
  const kept = headers(after);
  return device.shown().filter((line) => {
    const header = /^(?:vrf (?:definition|context) \S+|crypto (?:pki|ca) trustpoint \S+|interface \S+)/.exec(
      line,
    )?.[0];
    return !line.startsWith('version ') && (header === undefined || kept.has(header));
  });
}

function headers(text: string): ReadonlySet<string> {
  return new Set(text.split(/\r?\n/).map((line) => keyOf(line.trim())));
}
