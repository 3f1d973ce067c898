import { strict as assert } from 'node:assert';
import { CLEARTEXT, folderOf, removeFolders } from './support';

describe('check with TIMING=1', () => {
  afterEach(removeFolders);

  it('prints the time of each rule on standard error, and the same report', async () => {
    const folder = folderOf({ 'a.cfg': CLEARTEXT });
    const plain = await folder.run(['check', 'a.cfg']);
    const timed = await folder.run(['check', 'a.cfg'], { env: { TIMING: '1' } });
    assert.equal(plain.err, '');
    assert.match(timed.err, /^SL201 +\d+\.\d\d ms +\d+\.\d %$/m);
    assert.equal(timed.out, plain.out);
    assert.equal(timed.status, plain.status);
  });
});
