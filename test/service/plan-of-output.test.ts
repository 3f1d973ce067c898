import { strict as assert } from 'node:assert';
import { changePlans, manualSteps } from '../../server/src/service';
import { read } from './laws';

const profile = (status: string, address: string) => `edge-7#show call-home profile all

Profile Name: CiscoTAC-1
    Profile status: ${status}
    Preferred Message Format: xml
    Message Size Limit: 3145728 Bytes
    Transport Method: http
    HTTP  address(es): ${address}

`;
const HTTP = 'http://tools.cisco.com/its/service/oddce/services/DDCEService';
const lines = (text: string) =>
  changePlans(read(text)).map(({ apply, rollback, ...plan }) => ({
    ...plan,
    apply: apply.map((line) => line.text),
    rollback: rollback.map((line) => line.text),
  }));

describe('plans of what show call-home tells', () => {
  it('type the commands, at the lines of the output, for the device at whose prompt it stands', () => {
    const [plan, ...others] = lines(profile('ACTIVE', HTTP));
    assert.deepEqual(others, []);
    assert.ok(plan);
    assert.equal(plan.hostname, 'edge-7');
    assert.equal(plan.release, undefined);
    assert.deepEqual(
      plan.fixes.map(({ code, line }) => [code, line]),
      [['SL201', 7]],
    );
    assert.deepEqual(plan.apply, [
      'configure terminal',
      'call-home',
      'profile "CiscoTAC-1"',
      `no destination address http ${HTTP}`,
      `destination address http ${HTTP.replace('http:', 'https:')}`,
      'end',
    ]);
    assert.ok(plan.rollback.includes(`destination address http ${HTTP}`));
  });

  it('leave nothing of it to be done by hand', () => {
    assert.deepEqual(manualSteps(read(profile('ACTIVE', HTTP))), []);
  });

  it('are none where nothing is wrong', () => {
    assert.deepEqual(lines(profile('ACTIVE', HTTP.replace('http:', 'https:'))), []);
  });

  it('are one for each device', () => {
    const both = profile('ACTIVE', HTTP) + profile('ACTIVE', HTTP).replaceAll('edge-7', 'edge-8');
    assert.deepEqual(
      lines(both).map(({ hostname, fixes }) => [hostname, fixes.map(({ line }) => line)]),
      [
        ['edge-7', [7]],
        ['edge-8', [16]],
      ],
    );
  });

  it('hold what was chosen alone', () => {
    assert.deepEqual(changePlans(read(profile('ACTIVE', HTTP)), { codes: ['SL203'] }), []);
  });
});
