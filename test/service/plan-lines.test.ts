import { strict as assert } from 'node:assert';
import { changePlans } from '../../server/src/service';
import type { Plan } from '../../server/src/service/plan-types';
import { read } from './laws';

const XE = (...lines: readonly string[]): string =>
  [
    'version 17.9',
    'hostname edge-1',
    'vrf definition OOB',
    ' address-family ipv4',
    'interface GigabitEthernet0/0',
    ' vrf forwarding OOB',
    ' ip address 10.9.0.11 255.255.255.0',
    'interface Vlan10',
    ' ip address 10.1.10.2 255.255.255.0',
    ...lines,
    'ntp server 10.9.0.123',
    'end',
    '',
  ].join('\n');
const NX = (version: string, ...lines: readonly string[]): string =>
  [
    '!Command: show running-config',
    `version ${version}`,
    'hostname leaf-1',
    ...lines,
    'ntp server 10.3.0.123 use-vrf management',
    '',
  ].join('\n');
const MANAGEMENT = ['interface mgmt0', '  vrf member management', '  ip address 10.3.0.11/24'];

function planOf(text: string): Plan {
  const [plan, ...more] = changePlans(read(text));
  assert.ok(plan);
  assert.equal(more.length, 0);
  return plan;
}
const typed = (lines: Plan['apply']): string[] => lines.map(({ text }) => text.trim());
const tried = ({ checks }: Plan): string[] =>
  checks.map(({ command }) => command).filter((command) => /^(?:ping|telnet)/.test(command));
const expected = (checks: Plan['checks'], command: string): string | undefined =>
  checks.find((one) => one.command === command)?.expect;

describe('a plan, line by line', () => {
  it('tries no connection from an interface that the device refuses as a source', () => {
    const plan = planOf(
      XE(
        'ip http client source-interface Vlan10',
        'ip name-server vrf OOB 10.9.0.53',
        'ip route vrf OOB 0.0.0.0 0.0.0.0 10.9.0.1',
        'license smart transport smart',
        'license smart url default',
        'license smart vrf OOB',
      ),
    );
    assert.deepEqual(tried(plan), [
      'ping vrf OOB smartreceiver.cisco.com',
      'telnet smartreceiver.cisco.com 443 /vrf OOB',
      'ping vrf OOB smartreceiver.cisco.com source GigabitEthernet0/0',
      'telnet smartreceiver.cisco.com 443 /vrf OOB /source-interface GigabitEthernet0/0',
    ]);
  });

  it('nor from one that is shut; afterwards it does', () => {
    const text = XE(
      'ip http client source-interface Vlan10',
      'ip name-server 10.1.10.53',
      'license smart transport cslu',
      'license smart url cslu http://10.1.10.99:8182/cslu/v1/pi',
    ).replace('interface Vlan10\n', 'interface Vlan10\n shutdown\n');
    const plan = planOf(text);
    assert.deepEqual(tried(plan), ['ping 10.1.10.99', 'telnet 10.1.10.99 8182']);
    assert.equal(
      expected(plan.verify, 'ping 10.1.10.99 source Vlan10'),
      'It answers, unless ICMP is filtered.',
    );
  });

  it('takes the only interface of the VRF, says so, and tries it', () => {
    const plan = planOf(
      XE(
        'ip name-server vrf OOB 10.9.0.53',
        'ip route vrf OOB 0.0.0.0 0.0.0.0 10.9.0.1',
        'license smart transport smart',
        'license smart url default',
      ),
    );
    assert.ok(typed(plan.apply).includes('ip http client source-interface GigabitEthernet0/0'));
    assert.ok(plan.first.some((step) => /GigabitEthernet0\/0 is taken, the only one/.test(step)));
    assert.ok(tried(plan).includes('ping vrf OOB smartreceiver.cisco.com source GigabitEthernet0/0'));
    assert.match(expected(plan.checks, 'show ip route') ?? '', /SL505/);
  });

  it('asks where there are two', () => {
    const plan = planOf(
      XE(
        'interface GigabitEthernet0/1',
        ' vrf forwarding OOB',
        ' ip address 10.9.1.11 255.255.255.0',
        'ip name-server vrf OOB 10.9.0.53',
        'ip route vrf OOB 0.0.0.0 0.0.0.0 10.9.0.1',
        'license smart transport smart',
        'license smart url default',
      ),
    );
    assert.ok(typed(plan.apply).includes('ip http client source-interface <INTERFACE>'));
  });

  it('types no line again that no device has taken', () => {
    const transport = planOf(
      NX(
        '10.2(5)',
        'vrf context management',
        '  ip name-server 10.3.0.53',
        '  ip route 0.0.0.0/0 10.3.0.1',
        ...MANAGEMENT,
        'license smart transport smrt',
        'license smart url smart https://smartreceiver.cisco.com/licservice/license',
      ),
    );
    assert.deepEqual(typed(transport.apply), ['configure terminal', 'license smart transport smart', 'end']);
    assert.deepEqual(typed(transport.rollback), ['configure terminal', 'no license smart transport', 'end']);
    assert.equal(transport.checks[0]?.command, 'show running-config | include "license smart"');
    const address = planOf(
      XE(
        'ip host cslu-local 10.1.10.300',
        'ip http client source-interface Vlan10',
        'license smart transport cslu',
        'license smart url cslu http://cslu-local:8182/cslu/v1/pi',
      ),
    );
    assert.deepEqual(typed(address.apply), ['configure terminal', 'ip host cslu-local <ADDRESS>', 'end']);
    assert.deepEqual(typed(address.rollback), [
      'configure terminal',
      'no ip host cslu-local <ADDRESS>',
      'end',
    ]);
  });

  it('a clock that nothing sets can only be noted before', () => {
    const plan = planOf(
      XE(
        'ip name-server 10.1.10.53',
        'ip http client source-interface Vlan10',
        'license smart transport smart',
        'license smart url default',
      ).replace(/ntp.*\n/, ''),
    );
    assert.match(expected(plan.checks, 'show clock detail') ?? '', /^Note it/);
    assert.match(expected(plan.verify, 'show clock detail') ?? '', /time is right/);
  });

  it('tries the way out of another VRF whose name servers are there already', () => {
    const plan = planOf(
      NX(
        '9.3(8)',
        'vrf context management',
        '  ip route 0.0.0.0/0 10.3.0.1',
        'vrf context CORP',
        '  ip name-server 10.4.0.53',
        '  ip route 0.0.0.0/0 10.4.0.1',
        ...MANAGEMENT,
        'interface Vlan40',
        '  no shutdown',
        '  vrf member CORP',
        '  ip address 10.4.0.11/24',
        'license smart enable',
        'callhome',
        '  email-contact noc@example.com',
        '  destination-profile CiscoTAC-1 transport-method http',
        '  destination-profile CiscoTAC-1 index 1 http https://ssm.example.net/Transportgateway/services/DeviceRequestHandler',
        '  transport http use-vrf management',
        '  enable',
        'ip http source-interface Vlan40',
      ),
    );
    assert.match(expected(plan.checks, 'telnet ssm.example.net 443 vrf CORP') ?? '', /can be tried already/);
  });
});
