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
});
