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
});
