import { strict as assert } from 'node:assert';
import { reportingPath } from '../../server/src/service';
import { read } from './caret';

const LEFT_OVER = `version 17.6
hostname core-1
call-home
 profile "CiscoTAC-1"
  active
  destination transport-method http
  destination address http https://ssm.corp.example/transportgateway/services/DeviceRequestHandler
license smart url https://smartreceiver.cisco.com/licservice/license
license smart transport smart
ip name-server 192.0.2.53
`;

describe('the reporting path', () => {
  it('of one destination does not break by the fault of another that is left over', () => {
    const analysis = read(LEFT_OVER);
    assert.deepEqual(
      analysis.findings.map(({ code }) => code),
      ['SL203'],
    );
    const [path, ...others] = reportingPath(analysis);
    assert.equal(others.length, 0);
    assert.equal(path?.url, 'https://smartreceiver.cisco.com/licservice/license');
    const destination = path?.hops.find(({ hop }) => hop === 'destination');
    assert.equal(destination?.state, 'ok');
    assert.deepEqual(destination?.codes, []);
  });

  it('goes to Cisco’s cloud by license smart url default, with Smart transport alone', () => {
    const device = (lines: string) => reportingPath(read(`version 17.9\nhostname a\n${lines}`));
    const urls = (lines: string) => device(lines).map(({ url }) => url);
    const cloud = 'https://smartreceiver.cisco.com/licservice/license';
    const own = 'license smart url smart https://ssm.corp.example/SmartTransport\n';
    const smart = 'license smart transport smart\n';
    assert.deepEqual(urls(`${smart}license smart url default\n`), [cloud]);
    assert.deepEqual(urls(`LIC SMART TRANS SMART\nlic sm ur def\n`), [cloud]);
    assert.deepEqual(urls(`${smart}${own}license smart url default\n`), [cloud]);
    assert.deepEqual(urls(`${smart}license smart url default\n${own}`), [
      'https://ssm.corp.example/SmartTransport',
    ]);
    // While none is written policy releases of IOS XE send there too: `Default URL` of show license tech support.
    assert.deepEqual(urls(`${smart}license smart url default\nno license smart url default\n`), [cloud]);
    assert.deepEqual(urls(smart), [cloud]);
    const of = (release: string) => reportingPath(read(`version ${release}\nhostname a\n${smart}`)).length;
    assert.deepEqual(['16.12', '17.3', '9.3(5)', '10.3(4a)'].map(of), [0, 0, 0, 0]);
    assert.deepEqual(urls('license smart transport cslu\nlicense smart url default\n'), []);
    assert.deepEqual(urls('license smart url default\n'), []);
  });

  it('breaks by the fault of its own destination', () => {
    const [path] = reportingPath(read(LEFT_OVER.replace('transport smart', 'transport callhome')));
    const destination = path?.hops.find(({ hop }) => hop === 'destination');
    assert.equal(destination?.state, 'broken');
    assert.deepEqual(destination?.codes, ['SL203']);
  });

  it('leads to the profile that was meant, with its first hop broken, while none reports', () => {
    const lines = (profile: string) =>
      `version 16.12\nhostname core-1\nservice call-home\ncall-home\n${profile}interface Vlan1\n ip address 192.0.2.9 255.255.255.0\nend\n`;
    const onPrem = 'https://ssm.corp.example/Transportgateway/services/DeviceRequestHandler';
    const user = ` profile "on-prem"\n  destination transport-method http\n  destination address http ${onPrem}\n`;
    const tac = ` profile "CiscoTAC-1"\n  destination transport-method http\n`;
    const cases: [string, string][] = [
      [user, onPrem],
      [user + tac, onPrem],
      [tac, 'https://tools.cisco.com/its/service/oddce/services/DDCEService'],
      [`${user}  no active\n`, onPrem],
    ];
    for (const [profile, url] of cases) {
      const [path, ...others] = reportingPath(read(lines(profile)));
      assert.equal(others.length, 0);
      assert.equal(path?.url, url);
      const [transport] = path?.hops ?? [];
      assert.equal(transport?.state, 'broken');
      assert.deepEqual(transport?.codes, ['SL102']);
    }
    const cslu = reportingPath(read(lines(user).replace('16.12', '17.12')));
    assert.deepEqual(cslu, []);
    const fragment = reportingPath(read(lines(user).replace('end\n', '')));
    assert.deepEqual(fragment, []);
  });

  const hop = (text: string, name: string) => {
    const [path] = reportingPath(read(text));
    const found = path?.hops.find((one) => one.hop === name);
    return [found?.state, found?.summary];
  };
  const nexus = (release: string, lines: string): string =>
    `version ${release} Bios:version 07.68\nhostname leaf-1\n${lines}vrf context management\n  ip route 0.0.0.0/0 192.0.2.1\ninterface mgmt0\n  vrf member management\n  ip address 192.0.2.20/24\ninterface Vlan27\n  ip address 203.0.113.27/24\n`;
  const callhome = (useVrf: string): string =>
    `license smart enable\ncallhome\n  email-contact a@example.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService\n${useVrf}  enable\n`;
  const SMART =
    'license smart transport smart\nlicense smart url smart https://smartreceiver.cisco.com/licservice/license\n';

  const tables: readonly [what: string, text: string, name: string, state: string, summary: string][] = [
    [
      'names the VRF in which a server is asked',
      nexus(
        '9.3(5)',
        `ip name-server 192.0.2.53 use-vrf management\n${callhome('  transport http use-vrf management\n')}`,
      ),
      'name-resolution',
      'ok',
      'tools.cisco.com is looked up at 192.0.2.53, in VRF management.',
    ],
    [
      'does not take a server of another VRF for the one that is asked',
      nexus('10.3(4a)', `ip name-server 203.0.113.53\n${SMART}`),
      'name-resolution',
      'unknown',
      'smartreceiver.cisco.com is looked up in VRF management, but 203.0.113.53 is asked in VRF default.',
    ],
    [
      'prefers the server of the VRF in use to an earlier one',
      nexus(
        '10.3(4a)',
        `ip name-server 203.0.113.53\nip name-server 192.0.2.53 use-vrf management\n${SMART}`,
      ),
      'name-resolution',
      'ok',
      'smartreceiver.cisco.com is looked up at 192.0.2.53, in VRF management.',
    ],
    [
      'takes the one host table of NX-OS for every VRF',
      nexus('10.3(4a)', `ip host smartreceiver.cisco.com 192.0.2.80\n${SMART}`),
      'name-resolution',
      'ok',
      'smartreceiver.cisco.com is mapped by ip host.',
    ],
    [
      'says the same of IOS XE, where the reports are in the global table',
      `version 17.12\nhostname edge-1\nip name-server vrf Mgmt-vrf 192.0.2.53\n${SMART}`,
      'name-resolution',
      'unknown',
      'smartreceiver.cisco.com is looked up in the global table, but 192.0.2.53 is asked in VRF Mgmt-vrf.',
    ],
    [
      'names the VRF of the source interface and the VRF in use',
      nexus(
        '9.3(5)',
        `ip http source-interface Vlan27\n${callhome('  transport http use-vrf management\n')}`,
      ),
      'source',
      'broken',
      'Vlan27 is in VRF default; the reports go through VRF management. Source interface Vlan27 is in VRF default, but transport http use-vrf management sends license reports through VRF management. Use an interface of VRF management, or send them through VRF default.',
    ],
    [
      'says what is inferred',
      nexus('10.3(4a)', SMART),
      'source',
      'ok',
      'No source interface; the device routes in VRF management, as far as is known.',
    ],
    [
      'calls the global table of NX-OS by its name',
      nexus('9.3(5)', callhome('')),
      'source',
      'ok',
      'No source interface; the device routes in VRF default.',
    ],
    [
      'does not guess the VRF of an interface that is not shown',
      `version 17.12\nhostname edge-1\nip http client source-interface Vlan27\n${SMART}`,
      'source',
      'unknown',
      'From Vlan27, whose VRF is not shown.',
    ],
  ];
  for (const [what, text, name, state, summary] of tables) {
    it(what, () => assert.deepEqual(hop(text, name), [state, summary]));
  }
});
