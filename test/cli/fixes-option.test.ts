import { strict as assert } from 'node:assert';
import { folderOf, removeFolders } from './support';

/** A finding with two fixes of which one is preferred, and one whose fix asks for a value. */
const CONFIG = `version 17.9
hostname r1
vrf definition OAM
 address-family ipv4
 exit-address-family
license smart transport smart
license smart url smart https://smartreceiver.cisco.com/licservice/license
license smart vrf OAM
interface GigabitEthernet1
 vrf forwarding OAM
 ip address 192.0.2.1 255.255.255.0
interface GigabitEthernet3
 vrf forwarding OAM
 ip address 203.0.113.1 255.255.255.0
interface GigabitEthernet2
 ip address 198.51.100.1 255.255.255.0
ip route vrf OAM 0.0.0.0 0.0.0.0 192.0.2.254
ip name-server vrf OAM 192.0.2.53
ip http client source-interface GigabitEthernet2
ntp server vrf OAM 192.0.2.123
end
`;

describe('check --fixes', () => {
  afterEach(removeFolders);

  async function fixCounts(format: string, ...words: string[]): Promise<number[]> {
    const { out, err } = await folderOf({ 'a.cfg': CONFIG }).run([
      'check',
      'a.cfg',
      '--format',
      format,
      ...words,
    ]);
    assert.equal(err, '');
    const found = JSON.parse(out);
    const list = format === 'json' ? found.files[0].findings : found.runs[0].results;
    const one = list.filter(
      (each: { code?: string; ruleId?: string }) => (each.code ?? each.ruleId) === 'SL504',
    );
    assert.equal(one.length, 1);
    return one.map(({ fixes = [] }: { fixes?: unknown[] }) => fixes.length);
  }

  for (const format of ['json', 'sarif']) {
    it(`${format}: all by default, one where only the preferred is wanted`, async () => {
      const [all = 0] = await fixCounts(format);
      assert.ok(all > 1);
      assert.deepEqual(await fixCounts(format, '--fixes', 'all'), [all]);
      assert.deepEqual(await fixCounts(format, '--fixes', 'preferred'), [1]);
    });
  }

  it('takes no other word', async () => {
    const { status, err } = await folderOf({ 'a.cfg': CONFIG }).run(['check', 'a.cfg', '--fixes', 'some']);
    assert.deepEqual([status, err], [2, 'smart-licensing: --fixes needs one of all, preferred, not some\n']);
  });
});
