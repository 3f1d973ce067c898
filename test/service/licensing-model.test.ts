import { strict as assert } from 'node:assert';
import { read } from './caret';

const modelOf = (lines: string, release = '17.3'): string | undefined =>
  read(`version ${release}\nhostname a\n${lines}\n`).configs[0]?.model;

describe('what a licensing line tells of release 17.3', () => {
  const proofs = [
    'license smart transport cslu',
    'license smart transport off',
    'license smart transport automatic',
    'lic smart trans cslu',
    'LICENSE SMART TRANSPORT OFF',
    'license smart url cslu http://192.0.2.8:8182/cslu/v1/pi',
    'license smart url smart https://smartreceiver.cisco.com/licservice/license',
    'lic sm ur sm https://smartreceiver.cisco.com/licservice/license',
    'license smart usage interval 30',
    'lic smart us int 0',
    'license  smart  usage  interval  7',
  ];
  for (const line of proofs)
    it(`${line} is of policy licensing`, () => assert.equal(modelOf(line), 'policy'));

  const others = [
    'license smart transport smart',
    'license smart transport callhome',
    'license smart url https://ssm.example.net/SmartTransport',
    'license smart enable',
    'license smart privacy hostname',
    'license smart reservation',
    'no license smart usage interval',
    'no license smart url cslu',
    'license boot level network-advantage',
    'service call-home',
    '! license smart usage interval 30',
    'banner motd ^C\nlicense smart usage interval 30\n^C',
  ];
  for (const line of others)
    it(`${JSON.stringify(line)} is of either`, () => assert.equal(modelOf(line), 'either'));

  it('the product decides where policy came with its successor only', () => {
    assert.equal(modelOf('license udi pid CSR1000V sn 9EXAMPLE000'), 'classic');
    assert.equal(modelOf('switch 1 provision ws-c3850-24t'), 'classic');
    assert.equal(modelOf('switch 1 provision c9300-24t'), 'either');
  });

  it('the release decides otherwise', () => {
    assert.equal(modelOf('license smart usage interval 30', '16.12'), 'classic');
    assert.equal(modelOf('license smart transport smart', '17.4'), 'policy');
  });
});
