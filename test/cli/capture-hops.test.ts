import { strict as assert } from 'node:assert';
import { folderOf, removeFolders } from './support';

/** Breaks name resolution on the way, the account behind it, and the saving. */
const LOG = `core-1#show logging
Aug  2 14:26:23.411: %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with the Cisco Smart Software Manager (CSSM) : Error received from Smart Software Manager: Data and signature do not match
Aug  2 14:27:01.119: %SMART_LIC-4-CONFIG_NOT_SAVED: Smart Licensing configuration has not been saved
Aug  2 14:28:01.119: %PKI-3-CRL_FETCH_FAIL: CRL fetch for trustpoint SLA-TrustPoint failed
`;

describe('hops of captures in the reports', () => {
  afterEach(removeFolders);

  it('summary names the hops that `path` shows, and what lies beside the path', async () => {
    const folder = folderOf({ 'core-1.log': LOG });
    const { out } = await folder.run(['check', '.', '--format', 'summary']);
    const table = out.slice(out.indexOf('Hops of the reporting path with findings'));
    for (const hop of ['Trust', 'Smart Account', 'Storage'])
      assert.match(table, new RegExp(`^ {2}${hop} +1 in 1 file`, 'm'));
    const path = await folder.run(['path', 'core-1.log']);
    assert.match(path.out, /✗ Trust .*SL907/);
  });

  it('html counts them, and its filter knows every hop', async () => {
    const folder = folderOf({ 'core-1.log': LOG });
    const { out } = await folder.run(['check', '.', '--format', 'html']);
    for (const hop of ['trust', 'account', 'storage']) {
      assert.ok(out.includes(`data-filter="hop" data-value="${hop}"`), hop);
      assert.ok(out.includes(`<option value="${hop}">`), hop);
    }
    assert.ok(out.includes('data-rule="SL907" data-hop="trust"'));
  });

  it('json says the hop of each finding, and merge takes it from there', async () => {
    const folder = folderOf({ 'core-1.log': LOG });
    const whole = await folder.run(['check', '.', '--format', 'json']);
    const [{ findings }] = JSON.parse(whole.out).files;
    const hops = findings.map((one: { code: string; hop: string }) => `${one.code} ${one.hop}`);
    assert.deepEqual(hops, ['SL909 account', 'SL914 storage', 'SL907 trust']);
    folder.write('new.json', whole.out);
    folder.write('old.json', whole.out.replaceAll(/^ *"hop": .*\n/gm, ''));
    for (const report of ['new.json', 'old.json']) {
      const { out } = await folder.run(['merge', report, '--format', 'summary']);
      assert.match(out, /^ {2}Smart Account +1 in 1 file/m);
    }
  });
});
