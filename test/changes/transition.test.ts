import { strict as assert } from 'node:assert';
import { changePlans } from '../../server/src/service';
import { transition } from '../../server/src/service/transition';
import { read } from '../service/laws';
import { checkWay } from './ways';

const XE = `version 17.3
hostname core-1
vrf definition Mgmt-vrf
 address-family ipv4
 exit-address-family
crypto pki trustpoint CORP-A
 revocation-check none
crypto pki trustpoint CORP-B
 revocation-check none
service call-home
license smart transport callhome
call-home
 profile "CiscoTAC-1"
  active
  destination transport-method http
interface GigabitEthernet0/0
 vrf forwarding Mgmt-vrf
 ip address 10.0.0.2 255.255.255.0
interface Vlan10
 ip address 192.0.2.1 255.255.255.0
 ip address 198.51.100.1 255.255.255.0 secondary
 ip helper-address 192.0.2.9
ip http client source-interface Vlan10
ip http client secure-trustpoint CORP-A
ip name-server 192.0.2.53
ip route 0.0.0.0 0.0.0.0 192.0.2.254
ip route vrf Mgmt-vrf 0.0.0.0 0.0.0.0 10.0.0.1
end
`;

const NX = `!Command: show running-config
version 10.3(4a) Bios:version 07.68
hostname leaf-1
vrf context management
  ip name-server 10.0.0.53
  ip route 0.0.0.0/0 10.0.0.1
vrf context TENANT
  ip route 0.0.0.0/0 10.9.0.1
ip route 0.0.0.0/0 192.0.2.254
license smart transport smart
license smart url smart https://smartreceiver.cisco.com/licservice/license
license smart vrf management
callhome
  email-contact netops@example.com
  enable
interface Vlan27
  no shutdown
  ip address 192.0.2.27/24
  no ip redirects
interface mgmt0
  vrf member management
  ip address 10.0.0.2/24
ip http source-interface Vlan27
`;

interface Case {
  readonly name: string;
  readonly system: 'iosxe' | 'nxos';
  readonly from?: string;
  readonly replace: readonly (readonly [string, string])[];
  readonly apply: readonly string[];
  readonly rollback: readonly string[];
  /** What is different is none of licensing's. */
  readonly left?: boolean;
}

const CASES: readonly Case[] = [
  {
    name: 'a source interface in another VRF: both routes stay',
    system: 'iosxe',
    replace: [['source-interface Vlan10', 'source-interface GigabitEthernet0/0']],
    apply: ['ip http client source-interface GigabitEthernet0/0'],
    rollback: ['ip http client source-interface Vlan10'],
  },
  {
    name: 'call-home in a VRF',
    system: 'iosxe',
    replace: [['call-home\n profile', 'call-home\n vrf Mgmt-vrf\n profile']],
    apply: ['call-home', 'vrf Mgmt-vrf'],
    rollback: ['call-home', 'no vrf Mgmt-vrf'],
  },
  {
    name: 'another trustpoint, both defined',
    system: 'iosxe',
    replace: [['secure-trustpoint CORP-A', 'secure-trustpoint CORP-B']],
    apply: ['ip http client secure-trustpoint CORP-B'],
    rollback: ['ip http client secure-trustpoint CORP-A'],
  },
  {
    name: 'an interface enters a VRF: its addresses are typed again, both ways',
    system: 'iosxe',
    replace: [['interface Vlan10\n', 'interface Vlan10\n vrf forwarding Mgmt-vrf\n']],
    apply: [
      'interface Vlan10',
      'vrf forwarding Mgmt-vrf',
      'ip address 192.0.2.1 255.255.255.0',
      'ip address 198.51.100.1 255.255.255.0 secondary',
    ],
    rollback: [
      'interface Vlan10',
      'no vrf forwarding Mgmt-vrf',
      'ip address 192.0.2.1 255.255.255.0',
      'ip address 198.51.100.1 255.255.255.0 secondary',
    ],
  },
  {
    name: 'an interface enters a VRF and gets another address',
    system: 'iosxe',
    replace: [
      ['interface Vlan10\n', 'interface Vlan10\n vrf forwarding Mgmt-vrf\n'],
      [
        ' ip address 192.0.2.1 255.255.255.0\n ip address 198.51.100.1 255.255.255.0 secondary\n',
        ' ip address 10.0.1.1 255.255.255.0\n',
      ],
    ],
    apply: ['interface Vlan10', 'vrf forwarding Mgmt-vrf', 'ip address 10.0.1.1 255.255.255.0'],
    rollback: [
      'interface Vlan10',
      'no vrf forwarding Mgmt-vrf',
      'ip address 192.0.2.1 255.255.255.0',
      'ip address 198.51.100.1 255.255.255.0 secondary',
    ],
  },
  {
    name: 'a VRF that is new is there before it is used',
    system: 'iosxe',
    replace: [
      [
        'crypto pki trustpoint CORP-A',
        'vrf definition LIC\n rd 1:1\n address-family ipv4\n exit-address-family\ncrypto pki trustpoint CORP-A',
      ],
      ['call-home\n profile', 'call-home\n vrf LIC\n profile'],
    ],
    apply: ['vrf definition LIC', 'rd 1:1', 'address-family ipv4', 'exit', 'exit', 'call-home', 'vrf LIC'],
    rollback: ['call-home', 'no vrf LIC', 'exit', 'no vrf definition LIC'],
  },
  {
    name: 'an interface spelt in another way',
    system: 'iosxe',
    replace: [['interface Vlan10', 'interface vlan 10']],
    apply: [],
    rollback: [],
  },
  {
    name: 'another transport, the VRF of the first stays',
    system: 'iosxe',
    from: XE.replace('call-home\n profile', 'call-home\n vrf Mgmt-vrf\n profile'),
    replace: [['transport callhome', 'transport smart']],
    apply: ['license smart transport smart'],
    rollback: ['license smart transport callhome'],
  },
  {
    name: 'licensing leaves its VRF: both routes and name servers stay',
    system: 'nxos',
    replace: [['license smart vrf management\n', '']],
    apply: ['no license smart vrf management'],
    rollback: ['license smart vrf management'],
  },
  {
    name: 'call-home enters a VRF',
    system: 'nxos',
    replace: [['  enable\n', '  transport http use-vrf management\n  enable\n']],
    apply: ['callhome', 'transport http use-vrf management'],
    rollback: ['callhome', 'no transport http use-vrf management'],
  },
  {
    name: 'an interface enters a VRF: all of its layer 3 is typed again',
    system: 'nxos',
    replace: [['interface Vlan27\n', 'interface Vlan27\n  vrf member TENANT\n']],
    apply: ['interface Vlan27', 'vrf member TENANT', 'ip address 192.0.2.27/24', 'no ip redirects'],
    rollback: ['interface Vlan27', 'no vrf member TENANT', 'ip address 192.0.2.27/24', 'no ip redirects'],
  },
  {
    name: 'a VRF of a tenant is not licensing’s',
    system: 'nxos',
    replace: [['10.9.0.1', '10.9.0.2']],
    apply: [],
    rollback: [],
    left: true,
  },
  {
    name: 'a VRF that every Nexus has is not taken away',
    system: 'nxos',
    from: NX.replace(
      'vrf context management\n  ip name-server 10.0.0.53\n  ip route 0.0.0.0/0 10.0.0.1\n',
      '',
    ),
    replace: [
      ['vrf context TENANT', 'vrf context management\n  ip route 0.0.0.0/0 10.0.0.1\nvrf context TENANT'],
    ],
    apply: ['vrf context management', 'ip route 0.0.0.0/0 10.0.0.1'],
    rollback: ['vrf context management', 'no ip route 0.0.0.0/0 10.0.0.1'],
  },
];

describe('the way from one version to another', () => {
  for (const { name, system, from, replace, apply, rollback, left } of CASES) {
    it(`${system}: ${name}`, () => {
      const before = from ?? (system === 'iosxe' ? XE : NX);
      const after = replace.reduce((text, [old, wanted]) => {
        assert.ok(text.includes(old), old);
        return text.replace(old, wanted);
      }, before);
      const change = transition(read(before), read(after));
      assert.ok('plan' in change);
      assert.deepEqual(inside(change.plan.apply), apply);
      assert.deepEqual(inside(change.plan.rollback), rollback);
      assert.deepEqual(
        change.plan.manual.filter((step) => /is gone|is new/.test(step)),
        [],
      );
      if (left) return;
      checkWay(system, before, after);
      checkWay(system, after, before);
    });
  }

  it('of a block that the device refuses there is nothing to take back', () => {
    const text = `${XE.replace('call-home\n profile', 'callhome\n profile')}`;
    const [plan] = changePlans(read(text), { codes: ['SL111'] });
    assert.ok(plan);
    assert.deepEqual(inside(plan.apply).slice(0, 2), ['call-home', 'profile "CiscoTAC-1"']);
    for (const { text: line } of [...plan.apply, ...plan.rollback])
      assert.doesNotMatch(line, /^(?:no )?callhome|^no call-home|^no profile/);
  });

  it('what a refused and a real block both say stays on the way back', () => {
    const block = 'call-home\n contact-email-addr a@example.com\n profile "CiscoTAC-1"\n  active\n';
    const text = XE.replace('interface Gig', `${block.replace('call-home', 'callhome')}!\ninterface Gig`);
    const [plan] = changePlans(read(text), { codes: ['SL111'] });
    assert.deepEqual(inside(plan?.rollback ?? []), ['call-home', 'no contact-email-addr a@example.com']);
  });
});

function inside(lines: readonly { readonly text: string }[]): string[] {
  return lines.map(({ text }) => text).slice(1, -1);
}
