import { strict as assert } from 'node:assert';
import { TOOL } from '../../server/src/cli/output/tool';
import { catalyst } from '../scenarios/outputs';
import { folderOf, removeFolders, TOKEN } from './support';

const NEXUS = `!Command: show running-config callhome
version 9.3(5) Bios:version 07.68
callhome
  email-contact netops@example.com
  destination-profile CiscoTAC-1 transport-method http
  destination-profile CiscoTAC-1 index 1 http http://tools.cisco.com/its/service/oddce/services/DDCEService
  transport http use-vrf management
  enable
`;

const NAMES = `version 17.3
hostname core-1
license smart transport callhome
service call-home
call-home
 profile "CiscoTAC-1"
  active
  destination transport-method http
  destination address http https://tools.cisco.com/its/service/oddce/services/DDCEService
no ip domain lookup
interface GigabitEthernet1
 ip address 192.0.2.1 255.255.255.0
end
`;

describe('plan', () => {
  afterEach(removeFolders);

  describe('of a capture', () => {
    const capture = catalyst({
      communication: 'PENDING on Aug 02 14:34:51 2018 UTC',
      reason: 'Waiting for reply',
    });

    it('is the next steps of what it proves', async () => {
      const { status, out } = await folderOf({ 'c.txt': capture }).run(['plan', 'c.txt']);
      assert.equal(status, 0);
      assert.match(out, /^# SL907 crl-fetch-hangs\n/);
      assert.match(out, /crypto pki trustpoint SLA-TrustPoint\n +revocation-check none/);
      assert.match(out, /show tech-support license/);
    });

    it('is those of the chosen codes', async () => {
      const { out } = await folderOf({ 'c.txt': capture }).run(['plan', 'c.txt', '--code', 'SL905']);
      assert.equal(out, 'Nothing to change.\n');
    });

    it('json: the steps beside the lists', async () => {
      const { out } = await folderOf({ 'c.txt': capture }).run(['plan', 'c.txt', '--format', 'json']);
      const { apply, nextSteps } = JSON.parse(out);
      assert.deepEqual(apply, []);
      assert.deepEqual([nextSteps[0].code, nextSteps[0].device], ['SL907', 'core-1']);
      assert.ok(nextSteps[0].steps.length > 1);
    });

    it('holds no token', async () => {
      const text = `${capture}core-1#license smart register idtoken ${TOKEN} force\n`;
      for (const format of ['text', 'markdown', 'json']) {
        const { out } = await folderOf({ 'c.txt': text }).run(['plan', 'c.txt', '--format', format]);
        assert.ok(out.includes('SL907') && !out.includes(TOKEN), format);
      }
    });
  });

  it('json: the documented object', async () => {
    const { status, out, err } = await folderOf({ 'n.cfg': NEXUS }).run([
      'plan',
      'n.cfg',
      '--format',
      'json',
    ]);
    assert.deepEqual([status, err], [0, '']);
    const plan = JSON.parse(out);
    assert.deepEqual(Object.keys(plan), [
      'version',
      'tool',
      'checks',
      'apply',
      'verify',
      'rollback',
      'save',
      'safety',
      'manual',
    ]);
    assert.deepEqual(plan.apply, [
      'configure terminal',
      'callhome',
      'no destination-profile CiscoTAC-1 index 1 http http://tools.cisco.com/its/service/oddce/services/DDCEService',
      'destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService',
      'end',
    ]);
    assert.deepEqual(plan.rollback, [
      plan.apply[0],
      plan.apply[1],
      `no ${plan.apply[3]}`,
      plan.apply[2].slice(3),
      'end',
    ]);
    assert.deepEqual(plan.save, ['copy running-config startup-config']);
    const typed = [...plan.checks, ...plan.verify].filter((command) => !command.startsWith('show '));
    const reach = ['ping tools.cisco.com vrf management', 'telnet tools.cisco.com 443 vrf management'];
    assert.deepEqual(typed, [
      'ping tools.cisco.com vrf management',
      'telnet tools.cisco.com 80 vrf management',
      // The way that will be can be tried before.
      'telnet tools.cisco.com 443 vrf management',
      ...reach,
      'license smart renew auth',
    ]);
    assert.deepEqual(plan.verify.slice(-2), ['license smart renew auth', 'show license status']);
    assert.deepEqual(plan.safety.before, ['checkpoint before-licensing']);
    assert.deepEqual(plan.safety.back, ['rollback running-config checkpoint before-licensing']);
  });

  it('asks for values instead of inventing them', async () => {
    const folder = folderOf({ 'a.cfg': NAMES });
    const { out } = await folder.run(['plan', 'a.cfg', '--code', 'SL401', '--format', 'json']);
    const plan = JSON.parse(out);
    assert.deepEqual(plan.apply, [
      'configure terminal',
      'ip domain lookup',
      'ip name-server <SERVER>',
      'end',
    ]);
    assert.match(plan.manual[0], /^Put the value in place of <SERVER>: /);
  });

  it('text and Markdown: a change window in its order', async () => {
    const folder = folderOf({ 'n.cfg': NEXUS });
    const { out } = await folder.run(['plan', 'n.cfg']);
    const headings = [...out.matchAll(/^\d+\. (.*)$/gm)].map(([, title]) => title);
    assert.deepEqual(headings, [
      'What is fixed',
      'Manual steps before the change',
      'Pre-checks',
      'Safety net',
      'Implementation',
      'Verification',
      'Save',
      'Rollback',
      'Manual steps',
    ]);
    assert.match(out, /^configure terminal\ncallhome\n no destination-profile/m);
    const markdown = await folder.run(['plan', '-', '--format', 'markdown'], { stdin: NEXUS });
    assert.match(markdown.out, /^# Change plan for a device without a name \(NX-OS 9\.3\(5\)\)\n/);
    assert.match(markdown.out, /\n```\nconfigure terminal\n[^`]*\nend\n```\n/);
  });

  it('says so when there is nothing to change', async () => {
    const { status, out } = await folderOf().run(['plan', '-'], { stdin: 'hello\n' });
    assert.deepEqual([status, out], [0, 'Nothing to change.\n']);
    const json = await folderOf().run(['plan', '-', '--format', 'json'], { stdin: 'hello\n' });
    assert.deepEqual(JSON.parse(json.out), {
      version: 1,
      tool: TOOL,
      checks: [],
      apply: [],
      verify: [],
      rollback: [],
      save: [],
      manual: [],
    });
  });

  it('shows no secret and types no pasted exec command', async () => {
    const secret = NEXUS.replace('http://tools', 'http://user:Passw0rd@tools');
    const config = `${secret}license smart register idtoken ${TOKEN} force\n`;
    const folder = folderOf({ 'n.cfg': config, 'o.cfg': NEXUS });
    for (const format of ['text', 'markdown', 'json']) {
      const one = await folder.run(['plan', 'n.cfg', '--format', format]);
      const two = await folder.run(['plan', 'n.cfg', 'o.cfg', '--format', format]);
      for (const { out } of [one, two]) {
        assert.doesNotMatch(out, new RegExp(`${TOKEN}|Passw0rd`));
        assert.doesNotMatch(out, /^no license smart register/m);
      }
    }
  });

  it('json has an entry for each of several devices, and nothing that could be typed into the wrong one', async () => {
    const two = `${NAMES.replace('core-1', 'a')}${NAMES.replace('core-1', 'b')}`;
    const { status, out, err } = await folderOf({ 'two.cfg': two }).run([
      'plan',
      'two.cfg',
      '--format',
      'json',
    ]);
    assert.deepEqual([status, err], [0, '']);
    const plan = JSON.parse(out);
    assert.deepEqual([plan.checks, plan.apply, plan.rollback, plan.save], [[], [], [], []]);
    const hosts = plan.devices.map(({ hostname, dialect, release }: Record<string, string>) =>
      [hostname, dialect, release].join(' '),
    );
    assert.deepEqual(hosts, ['a iosxe 17.3', 'b iosxe 17.3']);
    const alone = await folderOf().run(['plan', '-', '--format', 'json'], {
      stdin: NAMES.replace('core-1', 'a'),
    });
    const { version, tool: _tool, ...lists } = JSON.parse(alone.out);
    assert.equal(version, 1);
    assert.deepEqual(plan.devices[0], { hostname: 'a', dialect: 'iosxe', release: '17.3', ...lists });
  });

  it('from one configuration to another: script, findings and path', async () => {
    const folder = folderOf({ 'old.cfg': NEXUS, 'new.cfg': NEXUS.replace('http http://', 'http https://') });
    const { status, out } = await folder.run(['plan', 'old.cfg', 'new.cfg', '--format', 'json']);
    assert.equal(status, 0);
    const { apply, findings, paths } = JSON.parse(out);
    assert.match(apply[2], /^no destination-profile CiscoTAC-1 index 1 http http:/);
    assert.deepEqual(
      findings.resolved.map((one: { code: string }) => one.code),
      ['SL201'],
    );
    assert.deepEqual(findings.introduced, []);
    const hop = paths[0].hops.find((one: { hop: string }) => one.hop === 'destination');
    assert.deepEqual(hop, { hop: 'destination', before: 'broken', after: 'ok' });
    const none = await folder.run(['plan', 'old.cfg', 'old.cfg']);
    assert.match(none.out, /No licensing-relevant line is different\./);
  });

  it('refuses two systems and texts without a configuration', async () => {
    const folder = folderOf({ 'n.cfg': NEXUS, 'x.cfg': NAMES, 'p.txt': 'hello\n' });
    const wrong = await folder.run(['plan', 'n.cfg', 'x.cfg']);
    assert.deepEqual(
      [wrong.status, wrong.err],
      [2, 'smart-licensing: n.cfg, x.cfg: one text is IOS XE, the other NX-OS\n'],
    );
    const none = await folder.run(['plan', 'p.txt', 'x.cfg']);
    assert.equal(none.err, 'smart-licensing: p.txt, x.cfg: the old text holds no configuration\n');
  });
});
