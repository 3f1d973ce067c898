/** An IOS XE configuration that the pairs move. */
export const XE = `version 17.3
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

/** The same for NX-OS. */
export const NX = `!Command: show running-config
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

/** A pair of versions, and what a plan types between them. */
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

export const CASES: readonly Case[] = [
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
  {
    name: 'one spelling or another, in full or cut short: no difference',
    system: 'iosxe',
    replace: [
      ['source-interface Vlan10', 'source-int vlan 10'],
      ['ip name-server 192.0.2.53', 'ip name-server 192.0.2.53\nip domain-lookup'],
      ['secure-trustpoint CORP-A', 'secure-trustp CORP-A'],
    ],
    apply: [],
    rollback: [],
    left: true,
  },
  {
    name: 'lookup that is off in both spellings',
    system: 'iosxe',
    from: XE.replace('ip name-server', 'no ip domain-lookup\nip name-server'),
    replace: [['no ip domain-lookup', 'no ip domain lookup']],
    apply: [],
    rollback: [],
  },
  {
    name: 'a name server more on the line: the first stays',
    system: 'iosxe',
    replace: [['ip name-server 192.0.2.53', 'ip name-server 192.0.2.53 192.0.2.54 192.0.2.55']],
    apply: ['ip name-server 192.0.2.54 192.0.2.55'],
    rollback: ['no ip name-server 192.0.2.54 192.0.2.55'],
  },
  {
    name: 'the name servers of a line on two lines',
    system: 'iosxe',
    from: XE.replace('192.0.2.53', '192.0.2.53 192.0.2.54'),
    replace: [
      ['ip name-server 192.0.2.53 192.0.2.54', 'ip name-server 192.0.2.54\nip name-server 192.0.2.53'],
    ],
    apply: [],
    rollback: [],
  },
  {
    name: 'one name server of a list gives way to another',
    system: 'nxos',
    from: NX.replace('10.0.0.53', '10.0.0.53 10.0.0.54'),
    replace: [['10.0.0.53 10.0.0.54', '10.0.0.54 10.0.0.55']],
    apply: ['vrf context management', 'no ip name-server 10.0.0.53', 'ip name-server 10.0.0.55'],
    rollback: ['vrf context management', 'no ip name-server 10.0.0.55', 'ip name-server 10.0.0.53'],
  },
  {
    name: 'another next hop: the new route stands before the old one goes',
    system: 'iosxe',
    replace: [['0.0.0.0 192.0.2.254', '0.0.0.0 192.0.2.253']],
    apply: ['ip route 0.0.0.0 0.0.0.0 192.0.2.253', 'no ip route 0.0.0.0 0.0.0.0 192.0.2.254'],
    rollback: ['ip route 0.0.0.0 0.0.0.0 192.0.2.254', 'no ip route 0.0.0.0 0.0.0.0 192.0.2.253'],
  },
  {
    name: 'another next hop in a VRF',
    system: 'nxos',
    replace: [['0.0.0.0/0 10.0.0.1', '0.0.0.0/0 10.0.0.9']],
    apply: ['vrf context management', 'ip route 0.0.0.0/0 10.0.0.9', 'no ip route 0.0.0.0/0 10.0.0.1'],
    rollback: ['vrf context management', 'ip route 0.0.0.0/0 10.0.0.1', 'no ip route 0.0.0.0/0 10.0.0.9'],
  },
  {
    name: 'the same route with a distance: one of them at a time',
    system: 'iosxe',
    replace: [['0.0.0.0 192.0.2.254', '0.0.0.0 192.0.2.254 250']],
    apply: ['no ip route 0.0.0.0 0.0.0.0 192.0.2.254', 'ip route 0.0.0.0 0.0.0.0 192.0.2.254 250'],
    rollback: ['no ip route 0.0.0.0 0.0.0.0 192.0.2.254 250', 'ip route 0.0.0.0 0.0.0.0 192.0.2.254'],
  },
  {
    name: 'a trustpoint that is new is defined before a line names it, and goes last',
    system: 'iosxe',
    replace: [
      ['secure-trustpoint CORP-A', 'secure-trustpoint CORP-C'],
      [
        'service call-home',
        'crypto pki trustpoint CORP-C\n enrollment terminal\n revocation-check none\nservice call-home',
      ],
    ],
    apply: [
      'crypto pki trustpoint CORP-C',
      'enrollment terminal',
      'revocation-check none',
      'exit',
      'ip http client secure-trustpoint CORP-C',
    ],
    rollback: ['ip http client secure-trustpoint CORP-A', 'no crypto pki trustpoint CORP-C'],
  },
  {
    name: 'the agent’s own trustpoint takes its lines, whether the old version shows it or not',
    system: 'iosxe',
    replace: [
      [
        'service call-home',
        'crypto pki trustpoint SLA-TrustPoint\n enrollment pkcs12\n revocation-check crl none\nservice call-home',
      ],
    ],
    apply: ['crypto pki trustpoint SLA-TrustPoint', 'revocation-check crl none'],
    rollback: ['crypto pki trustpoint SLA-TrustPoint', 'no revocation-check crl none'],
    left: true,
  },
  {
    name: 'a source interface that is new, in a VRF that is new',
    system: 'iosxe',
    replace: [
      [
        'interface Vlan10',
        'interface Loopback7\n ip address 203.0.113.7 255.255.255.255\n vrf forwarding LIC\ninterface Vlan10',
      ],
      ['source-interface Vlan10', 'source-interface Loopback7'],
      [
        'vrf definition Mgmt-vrf',
        'vrf definition LIC\n address-family ipv4\n exit-address-family\nvrf definition Mgmt-vrf',
      ],
    ],
    apply: [
      'vrf definition LIC',
      'address-family ipv4',
      'exit',
      'exit',
      'interface Loopback7',
      'vrf forwarding LIC',
      'ip address 203.0.113.7 255.255.255.255',
      'exit',
      'ip http client source-interface Loopback7',
    ],
    rollback: ['ip http client source-interface Vlan10', 'no interface Loopback7', 'no vrf definition LIC'],
  },
  {
    name: 'a default that is written out no longer',
    system: 'nxos',
    from: NX.replace('license smart transport', 'ip domain-lookup\nlicense smart transport'),
    replace: [['ip domain-lookup\n', '']],
    apply: [],
    rollback: [],
  },
  {
    name: 'a callhome block that is new: the contact first, enable last',
    system: 'nxos',
    from: NX.replace('callhome\n  email-contact netops@example.com\n  enable\n', ''),
    replace: [
      [
        'interface Vlan27',
        'callhome\n  enable\n  transport http use-vrf management\n  email-contact netops@example.com\ninterface Vlan27',
      ],
    ],
    apply: ['callhome', 'email-contact netops@example.com', 'transport http use-vrf management', 'enable'],
    rollback: [
      'callhome',
      'no enable',
      'no transport http use-vrf management',
      'no email-contact netops@example.com',
    ],
  },
];
