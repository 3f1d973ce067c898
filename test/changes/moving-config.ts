import fc from 'fast-check';

/** What decides which VRF, source interface and trustpoint licensing uses. */
export interface Moving {
  readonly release: string;
  readonly transport: string | undefined;
  readonly source: string | undefined;
  readonly callHomeVrf: string | undefined;
  readonly callHomeSource: string | undefined;
  readonly licenseVrf: string | undefined;
  readonly lookupSource: string | undefined;
  readonly trustpoint: string | undefined;
  /** The VRF of Vlan10, Vlan20; '' is the global table. */
  readonly members: readonly [string, string];
  readonly layer3: readonly [number, number];
  readonly revocation: string;
}

const maybe = (...values: string[]): fc.Arbitrary<string | undefined> =>
  fc.constantFrom(undefined, ...values);

const VRFS = ['Mgmt-vrf', 'BLUE'];

/** Any IOS XE device of that kind. */
export const movingIosxe: fc.Arbitrary<Moving> = fc.record({
  release: fc.constantFrom('16.12', '17.3', '17.12'),
  transport: maybe('callhome', 'smart', 'cslu'),
  source: maybe('GigabitEthernet0/0', 'Vlan10', 'Vlan20'),
  callHomeVrf: maybe(...VRFS),
  callHomeSource: maybe('GigabitEthernet0/0', 'Vlan10'),
  licenseVrf: maybe(...VRFS),
  lookupSource: maybe('Vlan10', 'Vlan20'),
  trustpoint: maybe('CORP-A', 'CORP-B', 'SLA-TrustPoint'),
  members: fc.tuple(fc.constantFrom('', ...VRFS), fc.constantFrom('', ...VRFS)),
  layer3: fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 })),
  revocation: fc.constantFrom('crl', 'none', 'crl none'),
});

/** Any NX-OS device of that kind. */
export const movingNxos: fc.Arbitrary<Moving> = fc.record({
  release: fc.constantFrom('9.3(5)', '10.1(2)', '10.3(4a)'),
  transport: maybe('callhome', 'smart', 'cslu'),
  source: maybe('mgmt0 vrf management', 'mgmt0', 'Vlan10', 'Vlan10 vrf BLUE', 'Vlan20'),
  callHomeVrf: maybe('management', 'BLUE', 'default'),
  callHomeSource: fc.constant(undefined),
  licenseVrf: maybe('management', 'BLUE'),
  lookupSource: fc.constant(undefined),
  trustpoint: fc.constant(undefined),
  members: fc.tuple(fc.constantFrom('', 'BLUE', 'GREEN'), fc.constantFrom('', 'BLUE', 'GREEN')),
  layer3: fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 })),
  revocation: fc.constant('crl'),
});

const line = (words: string, value: string | undefined): string[] =>
  value === undefined ? [] : [`${words} ${value}`];

const CLOUD = 'https://tools.cisco.com/its/service/oddce/services/DDCEService';

/** The text; interfaces and trustpoints outside of `used` are the same in every version. */
export function iosxeText(one: Moving, used: string): string {
  const isUsed = (name: string): boolean => used.includes(name);
  const vlan = (at: 0 | 1): string[] => {
    const name = `Vlan${(at + 1) * 10}`;
    const member = isUsed(name) ? one.members[at] : '';
    const lines = LAYER_3[isUsed(name) ? one.layer3[at] : 0] ?? [];
    return [`interface ${name}`, ...(member ? [` vrf forwarding ${member}`] : []), ...lines];
  };
  const body = [...vlan(0), ...vlan(1)];
  const lines = [
    ...body,
    ...line('license smart transport', one.transport),
    ...line('license smart vrf', one.licenseVrf),
    ...line('ip http client source-interface', one.source),
    ...line('ip http client secure-trustpoint', one.trustpoint),
    ...line('ip domain lookup source-interface', one.lookupSource),
  ];
  const usesBlue = [...lines, one.callHomeVrf ?? ''].some((text) => text.endsWith('BLUE'));
  return [
    `version ${one.release}`,
    'service call-home',
    'hostname r1',
    'vrf definition Mgmt-vrf',
    ' address-family ipv4',
    ' exit-address-family',
    ...(usesBlue ? ['vrf definition BLUE', ' rd 1:1', ' address-family ipv4', ' exit-address-family'] : []),
    'call-home',
    ...line(' vrf', one.callHomeVrf),
    ...line(' source-interface', one.callHomeSource),
    ' profile "CiscoTAC-1"',
    '  active',
    `  destination address http ${CLOUD}`,
    ...['SLA-TrustPoint', 'CORP-A', 'CORP-B'].flatMap((name) => [
      `crypto pki trustpoint ${name}`,
      ' enrollment terminal',
      ` revocation-check ${isUsed(name) ? one.revocation : 'crl'}`,
    ]),
    'interface GigabitEthernet0/0',
    ' vrf forwarding Mgmt-vrf',
    ' ip address 10.0.0.2 255.255.255.0',
    ...lines,
    'ip route 0.0.0.0 0.0.0.0 192.0.2.254',
    'ip route vrf Mgmt-vrf 0.0.0.0 0.0.0.0 10.0.0.1',
    'ip name-server 192.0.2.53',
    'ip name-server vrf Mgmt-vrf 10.0.0.53',
    'end',
    '',
  ].join('\n');
}

const LAYER_3: readonly (readonly string[])[] = [
  [' ip address 192.0.2.1 255.255.255.0'],
  [' ip address 192.0.2.1 255.255.255.0', ' ip address 198.51.100.1 255.255.255.0 secondary'],
  [' no ip address', ' shutdown'],
  [' ip address 203.0.113.1 255.255.255.0', ' ipv6 address 2001:DB8::1/64', ' shutdown'],
].map((lines) => [...lines, ' ipv6 enable']);

/** Addresses are licensing's; the other lines of layer 3 only go with the VRF, so that all versions have them. */
const LAYER_3_NX: readonly (readonly string[])[] = [
  ['  no shutdown', '  ip address 192.0.2.1/24'],
  ['  ip address 192.0.2.1/24', '  ip address 198.51.100.1/24 secondary'],
  ['  shutdown'],
  ['  ip address 203.0.113.1/24', '  ipv6 address 2001:db8::1/64'],
].map((lines) => [...lines, '  no ip redirects', '  hsrp 10', '    ip 203.0.113.254']);

/** The same for NX-OS. */
export function nxosText(one: Moving, used: string): string {
  const vlan = (at: 0 | 1): string[] => {
    const name = `Vlan${(at + 1) * 10}`;
    const isUsed = used.includes(name);
    const member = isUsed ? one.members[at] : '';
    const lines = LAYER_3_NX[isUsed ? one.layer3[at] : 0] ?? [];
    return [`interface ${name}`, ...(member ? [`  vrf member ${member}`] : []), ...lines];
  };
  return [
    '!Command: show running-config',
    `version ${one.release} Bios:version 07.68`,
    'hostname n1',
    'callhome',
    '  email-contact netops@example.com',
    `  destination-profile CiscoTAC-1 index 1 http ${CLOUD}`,
    ...line('  transport http use-vrf', one.callHomeVrf),
    '  enable',
    'ip route 0.0.0.0/0 192.0.2.254',
    ...['management', 'BLUE', 'GREEN'].flatMap((name, at) => [
      `vrf context ${name}`,
      `  ip name-server 10.${at}.0.53`,
      `  ip route 0.0.0.0/0 10.${at}.0.1`,
    ]),
    ...vlan(0),
    ...vlan(1),
    'interface mgmt0',
    '  vrf member management',
    '  ip address 10.0.0.2/24',
    ...line('ip http source-interface', one.source),
    ...line('license smart transport', one.transport),
    ...line('license smart vrf', one.licenseVrf),
    '',
  ].join('\n');
}
