import type { Random } from './random';

const CLOUD = 'tools.cisco.com/its/service/oddce/services/DDCEService';

/** The top of a healthy IOS XE configuration that reports to the cloud through a VRF. */
export function iosxeHead(faults: number): string[] {
  const profiles = Array.from({ length: faults }, (_, index) => [
    ` profile "OLD-${index}"`,
    '  no active',
    `  destination address http http://${CLOUD}`,
  ]);
  return [
    'Building configuration...',
    '',
    'Current configuration : 5242880 bytes',
    '!',
    'version 16.12',
    'service timestamps log datetime msec',
    'service call-home',
    'hostname bench-1',
    '!',
    'vrf definition Mgmt-vrf',
    ' !',
    ' address-family ipv4',
    ' exit-address-family',
    '!',
    'clock timezone CET 1 0',
    'call-home',
    ' contact-email-addr sch-smart-licensing@cisco.com',
    ' vrf Mgmt-vrf',
    ' profile "CiscoTAC-1"',
    '  destination transport-method http',
    '  no destination transport-method email',
    ' profile "CLOUD-DIRECT"',
    '  reporting smart-licensing-data',
    '  destination transport-method http',
    '  no destination transport-method email',
    `  destination address http https://${CLOUD}`,
    ...profiles.flat(),
    'ip name-server vrf Mgmt-vrf 192.0.2.53',
    'ip domain lookup vrf Mgmt-vrf source-interface GigabitEthernet0/0',
    'ip domain name corp.example',
    '!',
    'crypto pki trustpoint SLA-TrustPoint',
    ' enrollment pkcs12',
    ' revocation-check none',
    '!',
    'license boot level network-advantage addon dna-advantage',
    '!',
    'interface GigabitEthernet0/0',
    ' vrf forwarding Mgmt-vrf',
    ' ip address 192.0.2.10 255.255.255.0',
    ' negotiation auto',
    '!',
    'ip http client source-interface GigabitEthernet0/0',
    'ip route vrf Mgmt-vrf 0.0.0.0 0.0.0.0 192.0.2.1',
    'ntp server vrf Mgmt-vrf 192.0.2.123',
    '!',
  ];
}

export function iosxeTail(): string[] {
  return ['line con 0', ' stopbits 1', 'line vty 0 15', ' transport input ssh', '!', 'end'];
}

/** An interface, an access list and a route: what most of a large configuration is. */
export function iosxeBlock(random: Random, index: number, description: string): string[] {
  const slot = `${1 + (index % 8)}/${Math.floor(index / 8) % 4}/${Math.floor(index / 32)}`;
  const entries = Array.from({ length: 8 }, (_, at) => accessEntry(random, at));
  return [
    ...random.pick([routed, access, trunk])(random, slot, description),
    `ip access-list extended ACL-${index}`,
    ...entries,
    '!',
    `ip route ${random.address()} 255.255.255.255 ${random.address()} name SITE-${index}`,
  ];
}

function routed(random: Random, slot: string, description: string): string[] {
  return [
    `interface TenGigabitEthernet${slot}`,
    ` description ${description}`,
    ` ip address ${random.address()} 255.255.255.252`,
    ' ip ospf network point-to-point',
    ' service-policy output EDGE-QUEUES',
    '!',
  ];
}

function access(random: Random, slot: string, description: string): string[] {
  return [
    `interface GigabitEthernet${slot}`,
    ` description ${description}`,
    ` switchport access vlan ${2 + random.below(4000)}`,
    ' switchport mode access',
    ' spanning-tree portfast',
    '!',
  ];
}

function trunk(random: Random, slot: string, description: string): string[] {
  return [
    `interface TwentyFiveGigE${slot}`,
    ` description ${description}`,
    ` switchport trunk allowed vlan ${2 + random.below(4000)}`,
    ' switchport mode trunk',
    ...(random.chance(0.3) ? [' shutdown'] : []),
    '!',
  ];
}

function accessEntry(random: Random, at: number): string {
  const action = random.pick(['permit', 'deny']);
  const protocol = random.pick(['tcp', 'udp', 'ip']);
  const port = protocol === 'ip' ? '' : ` eq ${1 + random.below(65_000)}`;
  return ` ${10 + 10 * at} ${action} ${protocol} host ${random.address()} ${random.address()} 0.0.0.255${port}`;
}

/** Lines of the families that licensing reads; `index` keeps their names apart. */
export function iosxeLicensing(random: Random, index: number): string[] {
  return random.pick([
    [`ip host server-${index}.corp.example ${random.address()}`],
    [`ntp server ${random.address()}`],
    [`ip name-server ${random.address()}`],
    [`crypto pki trustpoint TP-${index}`, ' enrollment terminal', ' revocation-check none', '!'],
    [`vrf definition TENANT-${index}`, ` rd 64512:${index % 60_000}`, ' address-family ipv4', '!'],
  ]);
}
