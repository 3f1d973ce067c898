import { strict as assert } from 'node:assert';
import { deviceConfigSteps } from '../../server/src/model/read-device-config';
import { partsOf } from '../../server/src/syntax/parts';
import { Structure } from '../../server/src/syntax/structure';
import { Text } from '../../server/src/text/text';

/** How often others get their turn while a configuration with so many profiles is read, and how many it has. */
function read(count: number): { turns: number; profiles: number } {
  const profiles = Array.from({ length: count }, (_, at) => ` profile "P${at}"\n  no active\n`);
  const structure = Structure.of(Text.of(`version 16.12\nhostname a\ncall-home\n${profiles.join('')}end\n`));
  const [part] = partsOf(structure);
  assert.ok(part);
  const steps = deviceConfigSteps(structure, part, 'iosxe');
  for (let turns = 0; ; turns++) {
    const step = steps.next();
    if (step.done) return { turns, profiles: step.value.callHome.profiles.length };
  }
}

describe('many call-home profiles', () => {
  it('are read some at a time', () => {
    const few = read(64);
    const many = read(6400);
    assert.deepEqual([few.profiles, many.profiles], [64, 6400]);
    assert.ok(many.turns > 50 * few.turns, `${few.turns} turns, then ${many.turns}`);
  });
});
