import type { Random } from './random';

const CLOUD = 'tools.cisco.com/its/service/oddce/services/DDCEService';

/** The top of a healthy NX-OS configuration that reports to the cloud through the management VRF. */
export function nxosHead(faults: number): string[] {
  const destinations = Array.from({ length: faults }, (_, index) => [
    `  destination-profile OLD-${index} transport-method http`,
    `  destination-profile OLD-${index} http http://${CLOUD}`,
  ]);
  return [
    '!Command: show running-config',
    '!Time: Mon Nov 13 09:14:51 2023',
    '',
    'version 9.3(5) Bios:version 07.68 ',
    'license smart enable',
    'hostname bench-2',
    'vdc bench-2 id 1',
    '  limit-resource vlan minimum 16 maximum 4094',
    '',
    'feature ospf',
    'feature interface-vlan',
    'ip domain-lookup',
    'ip domain-name corp.example',
    'ip name-server 192.0.2.53 use-vrf management',
    'callhome',
    '  email-contact netops@corp.example',
    '  phone-contact +15555550100',
    '  streetaddress Example Street 1',
    '  destination-profile CiscoTAC-1 transport-method http',
    `  destination-profile CiscoTAC-1 index 1 http https://${CLOUD}`,
    ...destinations.flat(),
    '  transport http use-vrf management',
    '  enable',
    'ntp server 192.0.2.123 use-vrf management',
    'ip http source-interface mgmt0',
    'vrf context management',
    '  ip route 0.0.0.0/0 192.0.2.1',
    '',
    'interface mgmt0',
    '  vrf member management',
    '  ip address 192.0.2.10/24',
    '',
  ];
}

/** An interface, an access list and a route. */
export function nxosBlock(random: Random, index: number, description: string): string[] {
  const entries = Array.from({ length: 8 }, (_, at) => {
    const port = `eq ${1 + random.below(65_000)}`;
    return `  ${10 + 10 * at} permit tcp ${random.address()}/32 ${random.address()}/32 ${port} `;
  });
  return [
    `interface Ethernet${1 + (index % 8)}/${1 + Math.floor(index / 8)}`,
    `  description ${description}`,
    ...random.pick([
      ['  no switchport', `  ip address ${random.address()}/30`, '  no shutdown'],
      ['  switchport mode trunk', `  switchport trunk allowed vlan ${2 + random.below(3900)}`],
      [`  switchport access vlan ${2 + random.below(3900)}`, '  spanning-tree port type edge'],
    ]),
    '',
    `ip access-list ACL-${index}`,
    ...entries,
    `ip route ${random.address()}/32 ${random.address()} name SITE-${index}`,
  ];
}

/** Lines of the families that licensing reads. */
export function nxosLicensing(random: Random, index: number): string[] {
  return random.pick([
    [`ip host server-${index}.corp.example ${random.address()}`],
    [`ntp server ${random.address()} use-vrf management`],
    [`crypto ca trustpoint TP-${index}`, '  revocation-check none'],
    [`vrf context TENANT-${index}`, `  vni ${50_000 + index}`, '  rd auto'],
  ]);
}
