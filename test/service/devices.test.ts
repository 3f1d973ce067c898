import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { deviceReports } from '../../server/src/service/devices';
import type { DeviceReport, HopReport } from '../../server/src/service/types';
import { CATALYST } from '../support/catalyst';
import { read } from './laws';

const devicesOf = (source: string): readonly DeviceReport[] => deviceReports(read(source));
const capture = (name: string): readonly DeviceReport[] =>
  devicesOf(readFileSync(`test/fixtures/captures/${name}`, 'utf8'));
const only = <T>(list: readonly T[]): T => {
  assert.equal(list.length, 1);
  return list[0] as T;
};
const states = ({ paths }: DeviceReport): string =>
  only(paths)
    .path.hops.map(({ state }) => ({ ok: '✓', broken: '✗', unknown: '?', 'not-used': '–' })[state])
    .join('');
const hop = ({ paths }: DeviceReport, name: HopReport['hop']): HopReport => {
  const found = paths[0]?.path.hops.find((one) => one.hop === name);
  assert.ok(found);
  return found;
};

describe('devices', () => {
  it('have the hops of each destination, with the findings on them and what the sentences name', () => {
    const device = only(devicesOf(CATALYST));
    assert.equal(device.hostname, 'core-1');
    assert.deepEqual([device.system, device.release], ['iosxe', '16.12']);
    assert.equal(states(device), '✓✗–✓✓–✓');
    assert.deepEqual(
      hop(device, 'destination').findings.map(({ code }) => code),
      ['SL201'],
    );
    assert.deepEqual(hop(device, 'source').facts, { interface: 'GigabitEthernet0/0', vrf: 'Mgmt-vrf' });
  });

  it('are told apart in a file with several, in its order', () => {
    const other = CATALYST.replace('hostname core-1', 'hostname core-2').replace('http http:', 'http https:');
    const [first, second] = devicesOf(`core-2#show running-config\n${other}\ncore-1#show run\n${CATALYST}`);
    assert.ok(first && second);
    assert.deepEqual([first.hostname, second.hostname], ['core-2', 'core-1']);
    assert.deepEqual([hop(first, 'destination').state, hop(second, 'destination').state], ['ok', 'broken']);
  });

  it('are not one device because nothing names them', () => {
    const nameless = CATALYST.replace('hostname core-1\n', '');
    assert.equal(devicesOf(nameless + nameless).length, 2);
  });

  it('keep the mistake of one destination from another', () => {
    const source = CATALYST.replace(
      'ip http client',
      'license smart transport callhome\nip http client',
    ).replace(
      '!\ninterface',
      ' profile "ONPREM"\n  reporting smart-licensing-data\n  destination transport-method http\n  destination address http https://ssm.example.net/Transportgateway/services/DeviceRequestHandler\n!\ninterface',
    );
    const { paths } = only(devicesOf(source));
    assert.deepEqual(
      paths.map(({ path }) => path.hops.find((one) => one.hop === 'destination')?.state),
      ['broken', 'ok'],
    );
  });

  it('say why there is no path', () => {
    const off = only(devicesOf('version 17.9\nhostname a\nlicense smart transport off\n'));
    assert.equal(off.note?.summary, 'Reporting is switched off.');
    assert.equal(off.note?.range?.start.line, 2);
    const unset = only(devicesOf('version 16.12\nhostname a\ncall-home\n contact-email-addr a@b.example\n'));
    assert.equal(unset.note?.summary, 'No destination of license reports is set.');
    for (const release of ['16.12', '10.3(4a)']) {
      const bare = only(devicesOf(`version ${release}\nhostname a\nlicense smart transport smart\n`));
      assert.match(bare.note?.summary ?? '', /^Transport smart has no license smart url: /);
    }
  });

  it('are left out where nothing speaks of licensing', () => {
    assert.deepEqual(devicesOf('hostname a\ninterface Vlan1\n ip address 192.0.2.1 255.255.255.0\n'), []);
    assert.deepEqual(devicesOf('hello\n'), []);
    assert.deepEqual(devicesOf(''), []);
  });
});

describe('devices of captures', () => {
  it('show the hop that a failure proves to be broken, and no more than the capture tells', () => {
    const device = only(capture('nexus-new.SL910.txt'));
    assert.deepEqual([device.hostname, device.system], ['leaf-1', 'nxos']);
    assert.equal(only(device.paths).evidence, 'capture');
    assert.equal(states(device), '?✗?????');
    assert.equal(hop(device, 'source').summary, 'The capture does not show it.');
  });

  it('show what the device prints about itself, and that a report has arrived', () => {
    const device = only(capture('edge-router-policy.silent.txt'));
    assert.equal(only(device.paths).path.url, 'http://192.0.2.60:8182/cslu/v1/pi');
    assert.equal(states(device), '✓✓––✓–✓');
    assert.equal(hop(device, 'transport').summary, 'The device uses transport cslu.');
    assert.equal(
      only(device.paths).proof?.summary,
      'The server acknowledged a report on Apr 22 05:01:33 2025 UTC.',
    );
  });

  it('do not take an old success for a proof when something failed later', () => {
    const text = readFileSync('test/fixtures/captures/edge-router-policy.silent.txt', 'utf8');
    const device = only(
      devicesOf(
        `${text}edge-1#show logging\nOct 22 14:25:10 edge-1: %SMART_LIC-3-COMM_FAILED: Communications failure with the CSLU : Fail to send out Call Home HTTP message.\n`,
      ),
    );
    assert.equal(hop(device, 'destination').state, 'broken');
    assert.equal(hop(device, 'source').state, 'unknown');
  });

  it('stand beside the configuration of the same device', () => {
    const device = only(capture('catalyst-session-with-configuration.SL601-SL907.txt'));
    const { evidence, seen } = only(device.paths);
    assert.equal(evidence, 'configuration');
    assert.deepEqual(
      seen.map((one) => [one.hop, one.summary]),
      [
        ['transport', 'The device uses transport Callhome.'],
        ['clock', 'The clock said 14:35:20.118 UTC Thu Aug 2 2018, and the device trusted it.'],
      ],
    );
    assert.deepEqual(hop(device, 'trust').codes, ['SL601', 'SL907']);
  });

  it('are several in a central log, with what is on no hop apart', () => {
    const devices = capture('central-syslog.SL905-SL908-SL914.log');
    assert.deepEqual(
      devices.map(({ hostname, paths, others }) => [hostname, paths.length, others.map(({ code }) => code)]),
      [
        ['core-1', 1, []],
        ['core-2', 0, ['SL908']],
        // Their last messages tell that the server was reached.
        ['acc-7', 1, ['SL914']],
        ['dist-1', 1, []],
      ],
    );
  });

  it('have what stands in their text beside the path, a token in it too', () => {
    const token = 'license smart register idtoken MmQ2ZTk0ZjAtYjQ5Ni00YjI5LTk5ZGEtMzRlN2Q5Zjg0NzRk';
    const beside = (source: string): (readonly [string | undefined, string[]])[] =>
      devicesOf(source)
        .filter(({ others }) => others.length > 0)
        .map(({ hostname, others }) => [hostname, others.map(({ code }) => code)]);
    assert.deepEqual(beside(`${CATALYST}core-1#${token}\n`), [['core-1', ['SL802']]]);
    const other = CATALYST.replace('hostname core-1', 'hostname core-2');
    const both = `core-1#show running-config\n${CATALYST}core-2#show running-config\n${other}core-2#${token}\n`;
    assert.deepEqual(beside(both), [['core-2', ['SL802']]]);
  });

  it('know that the server answered when it refused', () => {
    const device = only(
      devicesOf(
        'sw-1#show license status\nSmart Licensing is ENABLED\n\nRegistration:\n  Status: UNREGISTERED - REGISTRATION FAILED\n  Initial Registration: FAILED on Oct 22 14:25:31 2018 EST\n    Failure reason: The product regid.2017-05.com.cisco.C9300 and sudi containing udiSerialNumber:FCW0000A001,udiPid:C9300-24T; has already been registered.\n',
      ),
    );
    assert.deepEqual(
      device.others.map(({ code }) => code),
      ['SL901'],
    );
    assert.equal(hop(device, 'source').state, 'ok');
  });
});
