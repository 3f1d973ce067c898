import { strict as assert } from 'node:assert';
import type { DeviceHealth } from '../../../server/src/service/health/types';
import { DIRECT, session } from './outputs';
import { tableOf } from './table';

function only(text: string): DeviceHealth {
  const [device, ...others] = tableOf({ 'core-1.txt': text });
  assert.ok(device);
  assert.deepEqual(others, []);
  return device;
}

describe('reporting health: what a device shows', () => {
  it('policy licensing, direct', () => {
    assert.deepEqual(only(session()), {
      host: 'core-1',
      dialect: 'iosxe',
      release: null,
      model: 'policy',
      transport: 'smart',
      server: 'smartreceiver.cisco.com',
      vrf: 'Mgmt-vrf',
      trustCode: 'installed',
      lastAck: '2026-03-01T10:00:00Z',
      nextDeadline: '2026-05-30T10:00:00Z',
      licenses: [{ name: 'network-advantage', count: 2, status: 'IN USE' }],
      worstHop: null,
      findings: { error: 0, warning: 0, information: 0, hint: 0 },
      paths: ['core-1.txt'],
    });
  });

  const ways: readonly (readonly [string, string, Partial<DeviceHealth>])[] = [
    [
      'cslu by its default name',
      '  Type: cslu\n  Cslu address: <empty>',
      { transport: 'cslu', server: 'cslu-local' },
    ],
    [
      'cslu with a tenant',
      '  Type: cslu\n  Cslu address: https://onprem.example.net/cslu/v1/pi/LAB-1\n  VRF:\n    Not Configured',
      { transport: 'cslu', server: 'onprem.example.net', vrf: null },
    ],
    [
      'cslu on a port',
      '  Type: cslu\n  Cslu address: http://192.0.2.60:8182/cslu/v1/pi',
      { server: '192.0.2.60' },
    ],
    ['off, as a type', '  Type: Transport Off', { transport: 'off', server: null }],
    ['call-home', '  Type: Callhome', { transport: 'callhome', server: null }],
    [
      'no VRF printed',
      '  Type: Smart\n  URL: https://smartreceiver.cisco.com/licservice/license',
      { vrf: null },
    ],
    ['an empty VRF', `${DIRECT.replace('Mgmt-vrf', '<empty>')}`, { vrf: null }],
    [
      'an IP mode and a trust point, as 17.16 prints them',
      `  IP Mode: IPv4 ONLY\n${DIRECT}\n  Trust Point: SLA-TrustPoint`,
      { transport: 'smart', vrf: 'Mgmt-vrf' },
    ],
  ];
  for (const [name, transport, expected] of ways)
    it(`transport: ${name}`, () => {
      const device = only(session({ transport }));
      for (const key of Object.keys(expected) as (keyof DeviceHealth)[])
        assert.deepEqual(device[key], expected[key], key);
    });

  const trusts: readonly (readonly [string, DeviceHealth['trustCode']])[] = [
    ['<none>', 'none'],
    ['Jan 10 08:00:00 2026 CET', 'installed'],
    [
      '\n  Active: PID:C9300-24T,SN:FOC2222L0AB\n    INSTALLED on Jan 10 08:00:00 2026 UTC\n  Standby: PID:C9300-24T,SN:FOC2222L0AC\n    INSTALLED on Jan 10 08:00:00 2026 UTC',
      'installed',
    ],
    [
      '\n  Active: PID:C9300-24T,SN:FOC2222L0AB\n    INSTALLED on Jan 10 08:00:00 2026 UTC\n  Standby: PID:C9300-24T,SN:FOC2222L0AC\n    <none>',
      'partial',
    ],
    [
      '   Trust Code Type: CSSM\n  Active: PID:C8231-G2,SN:FOC2222L0AB\n    INSTALLED on Apr 22 08:00:00 2025 UTC    Valid on Apr 22 08:00:00 2025 UTC\n    Expired on Apr 20 08:00:00 2035 UTC',
      'installed',
    ],
  ];
  for (const [trust, expected] of trusts)
    it(`trust code ${JSON.stringify(trust.slice(0, 30))}: ${expected}`, () => {
      assert.equal(only(session({ trust })).trustCode, expected);
    });

  const times: readonly (readonly [string, string | null])[] = [
    ['May 30 10:00:00 2026 UTC', '2026-05-30T10:00:00Z'],
    ['May 30 10:00:00 2026 GMT', '2026-05-30T10:00:00Z'],
    ['May 30 10:00:00 2026 IST', '2026-05-30T10:00:00'],
    ['May 30 10:00:00 2026 est', '2026-05-30T10:00:00'],
    ['May 30 10:00:00 2026 +02:00', '2026-05-30T10:00:00+02:00'],
    ['May 30 10:00:00 2026', '2026-05-30T10:00:00'],
    ['<none>', null],
  ];
  for (const [printed, expected] of times)
    it(`a deadline of ${printed} is ${expected}`, () => {
      assert.equal(only(session({ deadline: printed })).nextDeadline, expected);
    });

  it('a license that is not in use stays in the list, with its state', () => {
    const licenses =
      'hseck9 (Cat9K HSEC):\n  Description: hseck9\n  Count: 0\n  Version: 1.0\n  Status: NOT IN USE';
    assert.deepEqual(only(session({ licenses })).licenses, [
      { name: 'hseck9', count: 0, status: 'NOT IN USE' },
    ]);
    assert.deepEqual(only(session({ licenses: 'No licenses in use' })).licenses, []);
  });

  it('the state without its number, as show license tech-support prints it', () => {
    const licenses =
      'Handle: 1\n  License: dna-advantage\n  Entitlement Tag: regid.2017-05.com.cisco.x,1.0_6e77dbc1\n  Description: C9400 DNA Advantage\n  Count: 1\n  Version: 1.0\n  Status: IN USE(15)';
    assert.deepEqual(only(session({ licenses })).licenses, [
      { name: 'dna-advantage', count: 1, status: 'IN USE' },
    ]);
  });

  it('classic: the communication deadline and the last exchange that worked', () => {
    const device = only(`core-1#show license all
Smart Licensing is ENABLED

Registration:
  Status: REGISTERED
  Smart Account: Example
  Initial Registration: SUCCEEDED on Mar 13 08:09:24 2024 UTC
  Registration Expires: Mar 13 08:04:57 2025 UTC

License Authorization:
  Status: AUTHORIZED on Mar 13 08:09:28 2024 UTC
  Last Communication Attempt: SUCCEEDED on Apr 12 08:09:28 2024 UTC
  Next Communication Attempt: May 12 08:09:28 2024 UTC
  Communication Deadline: Jul 11 08:05:02 2024 UTC

License Usage:
  License                 Entitlement tag               Count Status
  -----------------------------------------------------------------------------
  C9300 48P Network Adv...  (C9300_48_NW_Advantagek9)       2 AUTHORIZED
core-1#
`);
    const { model, trustCode, lastAck, nextDeadline, licenses } = device;
    assert.deepEqual([model, trustCode], ['classic', 'unknown']);
    assert.deepEqual([lastAck, nextDeadline], ['2024-04-12T08:09:28Z', '2024-07-11T08:05:02Z']);
    assert.deepEqual(licenses, [{ name: 'C9300 48P Network Adv...', count: 2, status: 'AUTHORIZED' }]);
  });

  it('NX-OS 10.2 and later', () => {
    const device = only(`n9k-1# show license usage
License Authorization:
  Status: Not Applicable

(NXOS_ADVANTAGE_XF):
  Description: NXOS Advantage for Nexus 9300-XF
  Count: 1
  Version: 1.0
  Status: IN USE
  Enforcement Type: NOT ENFORCED
  License Type: Generic
n9k-1# show license status
Smart Licensing using Policy:
    Status: ENABLED
Transport:
    Type: CSLU
    Cslu address: cslu-local
Usage reporting:
    Last ACK received: <none>
    Next ACK deadline: Aug 12 09:00:00 2026 UTC
Trust Code installed: <none>
n9k-1#
`);
    const { dialect, model, transport, server, trustCode, lastAck, nextDeadline, licenses } = device;
    assert.deepEqual([dialect, model, transport, server], ['nxos', 'policy', 'cslu', 'cslu-local']);
    assert.deepEqual([trustCode, lastAck, nextDeadline], ['none', null, '2026-08-12T09:00:00Z']);
    assert.deepEqual(licenses, [{ name: 'NXOS_ADVANTAGE_XF', count: 1, status: 'IN USE' }]);
  });
});
