import { strict as assert } from 'node:assert';
import { momentIn } from '../../server/src/captures/dates';
import { hostOf } from '../../server/src/captures/log-line';
import { catalyst, nexus, policy } from '../scenarios/outputs';
import { read } from '../scenarios/scenario-tester';

const parts = (text: string) => read(text).capture.parts;
const output = (text: string) => {
  const found = parts(text).flatMap((part) => part.outputs)[0];
  assert.ok(found);
  return found;
};

describe('show license all, classic layout', () => {
  const text = catalyst({
    renewal: 'FAILED on Aug 02 14:26:23 2018 UTC',
    renewalReason: 'Communication message send error',
  });

  it('gives states, attempts and dates with their places', () => {
    const { model, registration, authorization, transport, licenses, pids, enabled } = output(text);
    assert.equal(model, 'classic');
    assert.equal(enabled?.value, true);
    assert.equal(registration?.status?.state, 'registered');
    assert.equal(registration?.virtualAccount?.value, 'Campus');
    assert.equal(registration?.initial?.outcome, 'succeeded');
    assert.equal(registration?.renewal?.outcome, 'failed');
    assert.equal(registration?.renewal?.reason?.value, 'Communication message send error');
    assert.equal(authorization?.status?.state, 'authorized');
    assert.equal(authorization?.communication?.outcome, 'succeeded');
    assert.equal(authorization?.communication?.reason, undefined);
    assert.equal(transport?.type?.value, 'Callhome');
    assert.deepEqual(
      pids.map((pid) => pid.value),
      ['C9300-24T'],
    );
    assert.deepEqual(
      licenses.map(({ name, tag, count, status }) => [name, tag, count, status?.state]),
      [['C9300 Network Advantage', 'C9300-24 Network Advantage', 1, 'authorized']],
    );
    const deadline = authorization?.deadline;
    assert.equal(deadline?.moment?.time, Date.UTC(2018, 9, 30, 9, 5, 15));
    assert.equal(read(text).text.slice(deadline?.range), 'Oct 30 09:05:15 2018 UTC');
  });

  it('is read the same without indentation and with carriage returns', () => {
    const flat = output(text.replace(/^ +/gm, '').replace(/\n/g, '\r\n'));
    assert.equal(flat.registration?.renewal?.reason?.value, 'Communication message send error');
    assert.equal(flat.authorization?.communication?.outcome, 'succeeded');
    assert.equal(flat.licenses.length, 1);
  });

  it('is told from the next output, with or without a prompt', () => {
    assert.equal(parts(text + text).length, 2);
    const pasted = catalyst({}, '') + catalyst({ registration: 'UNREGISTERED' }, '');
    const states = parts(pasted).flatMap((part) =>
      part.outputs.map((one) => one.registration?.status?.state),
    );
    assert.deepEqual(states, ['registered', 'unregistered']);
  });

  it('tells the system', () => {
    assert.equal(read(catalyst({})).devices.of('core-1').system, 'iosxe');
    assert.equal(read(nexus({})).devices.of('leaf-1').system, 'nxos');
  });
});

describe('show license tech-support, policy layout', () => {
  it('gives transport, reporting and the statistics of each kind of message', () => {
    const { model, transport, usageReporting, communications, clock, licenses, registration } = output(
      policy({ failures: 2, reason: 'Waiting for reply', lastFailure: 'Mar 19 12:14:01 2025 UTC' }),
    );
    assert.equal(model, 'policy');
    assert.equal(registration, undefined);
    assert.equal(transport?.url?.value, 'https://smartreceiver.cisco.com/licservice/license');
    assert.equal(transport?.proxy, undefined);
    assert.equal(transport?.vrf, undefined);
    assert.equal(usageReporting?.nextAckDeadline?.moment?.text, 'Jun 17 15:04:29 2025 UTC');
    assert.deepEqual(
      communications.map(({ title, ongoingFailures, reason }) => [title, ongoingFailures, reason?.value]),
      [
        ['Trust Establishment', 0, undefined],
        ['Usage Reporting', 2, 'Waiting for reply'],
      ],
    );
    assert.equal(clock?.time, Date.UTC(2025, 2, 19, 15, 8, 49));
    assert.deepEqual(
      licenses.map(({ name, count, status }) => [name, count, status?.state]),
      [['network-advantage', 2, 'in-use']],
    );
  });
});

describe('show call-home', () => {
  it('gives the profiles', () => {
    const [part] = parts(
      'core-1#show call-home profile all\n\nProfile Name: CiscoTAC-1\n    Profile status: INACTIVE\n    Profile mode: Full Reporting\n    Reporting Data: Smart Call Home\n    Transport Method: http\n    HTTP  address(es): https://tools.cisco.com/its/service/oddce/services/DDCEService\n    Other address(es): default\n\nProfile Name: onprem\n    Profile status: ACTIVE\n    Reporting Data: Smart Call Home, Smart Licensing\n    Transport Method: http\n    HTTP  address(es): https://ssm.example.net/Transportgateway/services/DeviceRequestHandler\n',
    );
    assert.deepEqual(
      part?.callHome?.profiles.map(({ name, active, reportsLicensing, addresses }) => [
        name.value,
        active,
        reportsLicensing,
        addresses[0]?.value,
      ]),
      [
        ['CiscoTAC-1', false, false, 'https://tools.cisco.com/its/service/oddce/services/DDCEService'],
        ['onprem', true, true, 'https://ssm.example.net/Transportgateway/services/DeviceRequestHandler'],
      ],
    );
  });

  it('gives the profile and the destination of licensing', () => {
    const [part] = parts(
      'core-1#show call-home smart-licensing\nCurrent smart-licensing transport settings:\n Smart-license messages: enabled\n Profile: CiscoTAC-1 (status: ACTIVE)\n Destination  URL(s):  https://tools.cisco.com/its/service/oddce/services/DDCEService\n',
    );
    assert.equal(part?.callHome?.licensingMessages?.value, true);
    assert.equal(part?.callHome?.licensingProfile?.value, 'CiscoTAC-1 (status: ACTIVE)');
    assert.equal(
      part?.callHome?.destination?.value,
      'https://tools.cisco.com/its/service/oddce/services/DDCEService',
    );
  });

  it('gives the settings, those that are not set left out', () => {
    const [part] = parts(
      'core-1#show call-home\nCurrent call home settings:\n    call home feature : disable\n    vrf for call-home messages: Mgmt-vrf\n    source interface: Not yet set up\n    http secure:\n      server identity check: enabled\n    Smart licensing messages: enabled\n    Profile: CiscoTAC-1 (status: ACTIVE)\n',
    );
    assert.equal(part?.callHome?.enabled?.value, false);
    assert.equal(part?.callHome?.vrf?.value, 'Mgmt-vrf');
    assert.equal(part?.callHome?.sourceInterface, undefined);
    assert.equal(part?.callHome?.identityCheck?.value, true);
  });
});

describe('show version and show clock', () => {
  it('give release, product and clock', () => {
    const [version, clock] = parts(
      'core-1#show version\nCisco IOS XE Software, Version 17.09.04a\ncore-1 uptime is 4 weeks\nModel Number                       : C9200L-24P-4G\ncore-1#show clock\n*14:34:55.123 UTC Thu Aug 2 2018\n',
    );
    assert.equal(version?.version?.release?.value, '17.09.04a');
    assert.equal(version?.version?.pid?.value, 'C9200L-24P-4G');
    assert.equal(clock?.clock?.moment.time, Date.UTC(2018, 7, 2, 14, 34, 55));
    assert.equal(clock?.clock?.trusted, false);
    const [nexusVersion] = parts(
      'leaf-1# show version\nCisco Nexus Operating System (NX-OS) Software\n  NXOS: version 10.4(5) [Maintenance Release]\n',
    );
    assert.equal(nexusVersion?.version?.system, 'nxos');
    assert.equal(nexusVersion?.version?.release?.value, '10.4(5)');
  });
});

describe('dates', () => {
  const cases: Readonly<Record<string, number>> = {
    'SUCCEEDED on Aug 22 18:58:17 2022 UTC': Date.UTC(2022, 7, 22, 18, 58, 17),
    'FAILED on Jan 05 2023 12:19:01 UTC': Date.UTC(2023, 0, 5, 12, 19, 1),
    'FALHOU em 22 de outubro 14:25:31 2018 EST': Date.UTC(2018, 9, 22, 14, 25, 31),
    'agosto 02 14:26:53 2018 UTC': Date.UTC(2018, 7, 2, 14, 26, 53),
    '2022 Jun 22 16:15:41 leaf-1': Date.UTC(2022, 5, 22, 16, 15, 41),
    '15:09:55.102 UTC Wed Nov 10 2021': Date.UTC(2021, 10, 10, 15, 9, 55),
    '2018-09-12 13:32:42.320 UTC': Date.UTC(2018, 8, 12, 13, 32, 42),
  };
  for (const [text, time] of Object.entries(cases))
    it(`reads ${text}`, () => assert.equal(momentIn(text)?.time, time));

  it('reads no date where none is', () => {
    for (const text of ['<none>', 'None', 'Xyz 22 18:58:17 2022', 'Oct 22 14:25:31', ''])
      assert.equal(momentIn(text), undefined, text);
  });
});

describe('the device of a log line', () => {
  const cases: readonly (readonly [prefix: string, host: string | undefined | null])[] = [
    ['', undefined],
    ['*Oct 22 14:25:31.123: ', undefined],
    ['Oct 22 14:25:31.123 EST: ', undefined],
    ['000123: *Mar  1 00:01:02.123: ', undefined],
    ['00:00:46: ', undefined],
    ['1w2d: ', undefined],
    ['Oct 22 14:25:31 core-1 123: *Oct 22 14:25:30.123: ', 'core-1'],
    ['Oct 22 14:25:31 10.1.1.1 123: core-1: Oct 22 14:25:30.123 UTC: ', 'core-1'],
    ['Oct 22 14:25:31 10.1.1.1 123: Oct 22 14:25:30.123 UTC: ', '10.1.1.1'],
    ['2024-01-05T10:00:00+01:00 Core-1.example.com 123: ', 'Core-1.example.com'],
    ['<189>123: core-1: Oct 22 14:25:30.123: ', 'core-1'],
    ['2022 Jun 22 16:15:41 leaf-1 ', 'leaf-1'],
    ['Oct 22 14:25:31 leaf-1 : 2022 Jun 22 16:15:41 UTC: ', 'leaf-1'],
    ['! ', null],
    [' event syslog pattern "', null],
    ['Oct 22 14:25:31 fw-1 : %ASA-3-444303: ', null],
    ['The log of the device shows ', null],
    [' remark ', null],
    ['core-1#', undefined],
    ['000123: ', undefined],
  ];
  for (const [prefix, host] of cases)
    it(`is ${host} in '${prefix}'`, () => assert.equal(hostOf(prefix), host));
});
