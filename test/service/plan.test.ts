import { strict as assert } from 'node:assert';
import { changePlans } from '../../server/src/service';
import { printTransition } from '../../server/src/service/plan-print';
import type { Plan } from '../../server/src/service/plan-types';
import { transition } from '../../server/src/service/transition';
import { read } from './laws';

const XE = `version 17.9
hostname core-1
license boot level network-advantage
vrf definition Mgmt-vrf
 address-family ipv4
 exit-address-family
crypto pki trustpoint SLA-TrustPoint
 revocation-check crl
interface GigabitEthernet0/0
 vrf forwarding Mgmt-vrf
 ip address 10.0.0.2 255.255.255.0
interface Vlan10
 ip address 192.0.2.1 255.255.255.0
ip http client source-interface Vlan10
ip name-server 192.0.2.53
ip route 0.0.0.0 0.0.0.0 192.0.2.254
ip route vrf Mgmt-vrf 0.0.0.0 0.0.0.0 10.0.0.1
license smart transport smart
license smart url smart https://smartreceiver.cisco.com/licservice/license
ntp server 192.0.2.123
end
`;

const NX = `!Command: show running-config
version 9.3(5) Bios:version 07.68
hostname leaf-1
license smart enable
callhome
  email-contact netops@example.com
  destination-profile CiscoTAC-1 transport-method http
  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService
  transport http use-vrf management
  enable
ip name-server 192.0.2.53 use-vrf management
ntp server 192.0.2.123 use-vrf management
vrf context management
  ip route 0.0.0.0/0 10.0.0.1
interface Vlan27
  no shutdown
  ip address 192.0.2.27/24
interface mgmt0
  vrf member management
  ip address 10.0.0.2/24
ip http source-interface Vlan27
`;

function between(before: string, ...edits: (readonly [string, string])[]): Plan {
  const after = edits.reduce((text, [old, wanted]) => {
    assert.ok(text.includes(old), old);
    return text.replace(old, wanted);
  }, before);
  const change = transition(read(before), read(after));
  assert.ok('plan' in change);
  return change.plan;
}

function mended(text: string, ...codes: string[]): Plan {
  const [plan] = changePlans(read(text), codes.length > 0 ? { codes } : {});
  return plan ?? assert.fail('no plan');
}

const commands = (checks: Plan['checks']): string[] => checks.map(({ command }) => command);
const expected = (checks: Plan['checks'], command: string): string =>
  checks.find((one) => one.command === command)?.expect ??
  assert.fail(`${command}\n${commands(checks).join('\n')}`);

describe('the checks of a plan', () => {
  it('look for an interface in the VRF that it is in, and for the route in the one that reports use', () => {
    const plan = mended(NX, 'SL504');
    const all = [...commands(plan.checks), ...commands(plan.verify)];
    assert.ok(all.includes('show ip interface brief'));
    assert.ok(all.includes('show ip route vrf management'));
    for (const { command, expect } of plan.checks)
      assert.ok(!(command === 'show ip interface brief vrf management' && expect.includes('Vlan27')));
  });

  it('try the connection from VRF and source, with the forms of each system', () => {
    const plan = between(XE, ['source-interface Vlan10', 'source-interface GigabitEthernet0/0']);
    assert.ok(commands(plan.checks).includes('ping smartreceiver.cisco.com source Vlan10'));
    const reached = commands(plan.verify).filter((command) => /^(?:ping|telnet)/.test(command));
    assert.deepEqual(reached, [
      'ping vrf Mgmt-vrf smartreceiver.cisco.com source GigabitEthernet0/0',
      'telnet smartreceiver.cisco.com 443 /vrf Mgmt-vrf /source-interface GigabitEthernet0/0',
    ]);
    const nexus = between(NX, [
      'DDCEService',
      'DDCEService\n  transport http proxy server 10.1.1.1 port 8080\n  transport http proxy enable',
    ]);
    assert.ok(commands(nexus.verify).includes('telnet 10.1.1.1 8080 vrf management'));
  });

  it('go through the proxy, which is what the firewall must let the device reach', () => {
    const lines = 'license smart proxy address proxy.example.net\nlicense smart proxy port 3128\nntp server';
    const plan = between(XE, ['ntp server', lines]);
    assert.ok(commands(plan.verify).includes('telnet proxy.example.net 3128 /source-interface Vlan10'));
    assert.ok(!commands(plan.verify).some((command) => /telnet smartreceiver/.test(command)));
    const firewall = plan.first.filter((step) => step.startsWith('Firewall'));
    assert.deepEqual(firewall, ['Firewall: let the device reach proxy.example.net, TCP 3128.']);
    assert.ok(plan.first.some((step) => /^Proxy: .*smartreceiver\.cisco\.com/.test(step)));
  });

  it('send a report before its status is read, by model', () => {
    const last = (plan: Plan): string[] =>
      commands(plan.verify)
        .slice(-3)
        .filter((one) => !/^(?:ping|telnet)/.test(one));
    const moved = ['source-interface Vlan10', 'source-interface GigabitEthernet0/0'] as const;
    assert.deepEqual(last(between(XE, moved)), ['license smart sync all', 'show license status']);
    assert.deepEqual(last(between(XE.replace('17.9', '16.12'), moved)), [
      'license smart renew auth',
      'show license status',
    ]);
    assert.deepEqual(
      last(
        mended(
          NX.replace('9.3(5)', '10.3(4a)').replace(
            'license smart enable',
            'license smart transport callhome',
          ),
          'SL504',
        ),
      ),
      ['license smart sync', 'show license status'],
    );
  });

  it('show the trustpoint with what it checks, before and after', () => {
    const plan = between(XE, ['revocation-check crl', 'revocation-check none']);
    const command = 'show running-config | section crypto pki trustpoint SLA-TrustPoint';
    assert.match(expected(plan.checks, command), /revocation-check crl/);
    assert.match(expected(plan.verify, command), /revocation-check none/);
  });

  it('are none of hops that the change leaves alone', () => {
    const clock = commands(between(XE, ['192.0.2.123', '192.0.2.124']).verify);
    assert.ok(clock.includes('show ntp status'));
    for (const command of clock) assert.doesNotMatch(command, /trustpoint|show hosts|show ip route/);
    const trust = commands(between(XE, ['revocation-check crl', 'revocation-check none']).verify);
    for (const command of trust) assert.doesNotMatch(command, /ntp|show hosts|show ip route/);
    const routed = commands(between(XE, ['192.0.2.254', '192.0.2.253']).verify);
    assert.ok(routed.includes('show ip route'));
    for (const command of routed) assert.doesNotMatch(command, /ntp|show hosts|trustpoint/);
  });
});

describe('the safety net of a plan', () => {
  const moved = ['source-interface Vlan10', 'source-interface GigabitEthernet0/0'] as const;
  const archived = XE.replace(
    'interface Gig',
    'archive\n log config\n  logging enable\n path flash:archive\ninterface Gig',
  );

  it('is a checkpoint on NX-OS', () => {
    const { safety } = mended(NX, 'SL504');
    assert.deepEqual(safety?.before, ['checkpoint before-licensing']);
    assert.deepEqual(safety?.back, ['rollback running-config checkpoint before-licensing']);
  });

  it('is a timer on IOS XE with an archive, a copy without one', () => {
    const timer = between(archived, moved).safety;
    assert.deepEqual(
      [timer?.before, timer?.confirm],
      [['configure terminal revert timer 10'], ['configure confirm']],
    );
    for (const text of [
      XE,
      XE.replace('interface Gig', 'archive\n log config\n  logging enable\ninterface Gig'),
    ])
      assert.match(between(text, moved).safety?.before[0] ?? '', /^copy running-config flash:/);
  });

  it('stands in the document, with the confirmation behind the verification', () => {
    const change = transition(read(archived), read(archived.replace(...moved)));
    assert.ok('plan' in change);
    const text = printTransition(change, 'text');
    const places = [
      'revert timer',
      'Implementation',
      'Verification',
      '\nconfigure confirm',
      'Rollback',
      'configure revert now',
    ];
    const found = places.map((words) => text.indexOf(words));
    assert.deepEqual(
      found,
      [...found].sort((a, b) => a - b),
    );
    assert.ok(!found.includes(-1), text);
  });

  it('is none where nothing is typed', () => {
    assert.equal(between(XE, ['192.0.2.53', '192.0.2.53']).safety, undefined);
  });
});

describe('what a plan warns of, before anything is typed', () => {
  const first = (...edits: (readonly [string, string])[]): string => between(XE, ...edits).first.join('\n');

  it('lines that do more than licensing', () => {
    assert.match(
      first(['client source-interface Vlan10', 'client source-interface GigabitEthernet0/0']),
      /moves all HTTP clients/,
    );
    assert.match(
      first(['network-advantage', 'network-essentials']),
      /license boot level takes effect with the next reload/,
    );
    const vrf = first(['interface Vlan10\n', 'interface Vlan10\n vrf forwarding Mgmt-vrf\n']);
    assert.match(vrf, /interface Vlan10 changes its VRF: the device drops its addresses/);
    assert.match(vrf, /if your session comes in by it/);
    assert.match(
      mended(NX, 'SL504').first.join('\n') +
        between(NX, ['source-interface Vlan27', 'source-interface mgmt0']).first.join('\n'),
      /moves every HTTP connection/,
    );
  });

  it('nothing of what the change leaves alone', () => {
    assert.doesNotMatch(first(['192.0.2.123', '192.0.2.124']), /HTTP clients|reload|VRF|session/);
  });

  it('open values and faults that stay, before all else', () => {
    const text = XE.replace('ip name-server 192.0.2.53\n', 'no ip domain lookup\n').replace(
      'interface Vlan10\n ip address 192.0.2.1 255.255.255.0\n',
      '',
    );
    const plan = mended(text);
    const at = (pattern: RegExp): number => plan.first.findIndex((step) => pattern.test(step));
    assert.ok(at(/^Put the value in place of <[A-Z]+>/) === 0, plan.first.join('\n'));
    assert.ok(at(/^Firewall/) > 0);
  });
});

describe('the fix that a plan takes', () => {
  it('is the one that can be taken at once, and the others are named', () => {
    const plan = mended(XE.replace('interface Vlan10\n', 'interface Vlan10\n shutdown\n'), 'SL502');
    assert.deepEqual(
      plan.apply.map(({ text }) => text),
      ['configure terminal', 'interface Vlan10', 'no shutdown', 'end'],
    );
    assert.deepEqual(plan.fixes[0]?.others, ['Use another source interface']);
  });
});
