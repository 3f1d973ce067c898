import { strict as assert } from 'node:assert';
import { FIRST, placeOf } from '../../server/src/model/first-releases';
import { releaseOf } from '../../server/src/model/release';

describe('the first releases of each way to license', () => {
  const { iosxe, nxos, mds } = FIRST;
  const CASES: readonly (readonly [string, (typeof nxos)['policy'], 'before' | 'unknown' | 'from'])[] = [
    ['17.3', iosxe.policy, 'unknown'],
    ['17.2', iosxe.policy, 'before'],
    ['17.4', iosxe.policy, 'from'],
    ['17.12', iosxe.policy, 'from'],
    ['16.12', iosxe.policy, 'before'],
    ['16.10', iosxe.classicRouter, 'unknown'],
    ['16.9', iosxe.classicRouter, 'before'],
    ['10.1(2)', nxos.policy, 'before'],
    ['10.2(1)', nxos.policy, 'from'],
    ['10.2(3t)', nxos.policy, 'from'],
    ['9.3(2)', nxos.optional, 'before'],
    ['9.3(3)', nxos.optional, 'from'],
    ['9.3(10)', nxos.optional, 'from'],
    ['9.2(1)', mds.policy, 'before'],
    ['9.2(2)', mds.policy, 'from'],
    ['9.4(1)', mds.policy, 'from'],
  ];
  for (const [text, first, place] of CASES) {
    it(`${text} against ${first.text}: ${place}`, () => {
      const release = releaseOf({ text, line: 0, start: 8 });
      assert.ok(release);
      assert.equal(placeOf(release, first), place);
    });
  }
});
