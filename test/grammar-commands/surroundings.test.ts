import { itLeavesUnread, itReads } from './reading';

describe('grammar: HTTP client', () => {
  itReads('iosxe', 'global', [
    ['ip http client source-interface «interface=GigabitEthernet0/0»', 'http-client-source-interface'],
    ['ip http client source-interface «interface=vlan 10»', 'http-client-source-interface'],
    ['ip http cl source «interface=g0/0»', 'http-client-source-interface'],
    ['no ip http client source-interface', 'http-client-source-interface'],
    ['no ip http client source-interface «interface=Vlan10»', 'http-client-source-interface'],
    ['ip http client secure-trustpoint «trustpoint=LicRoot»', 'http-client-trustpoint'],
    ['no ip http client secure-trustpoint', 'http-client-trustpoint'],
    ['ip http client proxy-server «host=192.0.2.80» proxy-port «port=8080»', 'http-client-proxy'],
    ['no ip http client proxy-server', 'http-client-proxy'],
  ]);
  itLeavesUnread('iosxe', 'global', [
    'ip http server',
    'no ip http secure-server',
    'ip http source-interface Vlan10',
    'ip http client source-interface',
    'ip http client tls-version',
    'ip http client connection',
    'ip http client connection forceclose',
    'ip http client username admin',
    'ip http tls-version TLSv1.2',
  ]);
  itReads('iosxe', 'global', [
    ['ip http client tls-version «version=TLSv1.2»', 'http-client-tls-version'],
    ['no ip http client tls-version', 'http-client-tls-version'],
    [
      'ip http client secure-ciphersuite «suites[]=rsa-aes-gcm-sha2» «suites[]=ecdhe-rsa-aes-gcm-sha2»',
      'http-client-ciphersuite',
    ],
    ['no ip http client secure-ciphersuite', 'http-client-ciphersuite', { suites: [] }],
    ['ip http client connection «setting=timeout» «value=10»', 'http-client-connection'],
    ['ip http client connection «setting=retry» «value=1»', 'http-client-connection'],
    ['no ip http client connection «setting=retry»', 'http-client-connection'],
  ]);
  itReads('nxos', 'global', [
    ['ip http source-interface «interface=mgmt0»', 'http-client-source-interface'],
    ['ip http source-interface «interface=mgmt0» vrf «vrf=management»', 'http-client-source-interface'],
    ['ip http source-interface «interface=vlan 27» vrf «vrf=default»', 'http-client-source-interface'],
    ['no ip http source-interface', 'http-client-source-interface'],
  ]);
});

describe('grammar: trustpoints', () => {
  itReads('iosxe', 'global', [
    ['crypto pki trustpoint «name=SLA-TrustPoint»', 'trustpoint'],
    ['no crypto pki trustpoint «name=SLA-TrustPoint»', 'trustpoint'],
    ['crypto ca trustpoint «name=SLA-TrustPoint»', 'trustpoint'],
    ['cry pki trustp «name=SLA-TrustPoint»', 'trustpoint'],
    ['crypto pki certificate pool', 'certificate-pool'],
    ['crypto pki trustpool policy', 'trustpool-policy'],
    ['no crypto pki trustpool policy', 'trustpool-policy'],
    [
      'crypto pki trustpool import «words[]=url» «words[]=http://ca.corp.example/ios.p7b»',
      'trustpool-import',
    ],
  ]);
  itLeavesUnread('iosxe', 'global', [
    'crypto pki certificate chain SLA-TrustPoint',
    'crypto pki trustpool clean',
    'crypto pki trustpool import',
    'crypto key generate rsa',
    'crytpo pki trustpoint SLA-TrustPoint',
  ]);
  itReads('nxos', 'global', [['crypto ca trustpoint «name=CSSM»', 'trustpoint']]);
  itLeavesUnread('nxos', 'global', ['crypto pki certificate pool']);
  for (const dialect of ['iosxe', 'nxos'] as const) {
    itReads(dialect, 'trustpoint', [
      ['revocation-check «methods[]=none»', 'revocation-check'],
      ['revocation-check «methods[]=ocsp» «methods[]=crl» «methods[]=none»', 'revocation-check'],
      ['rev «methods[]=none»', 'revocation-check'],
      ['no revocation-check', 'revocation-check', { methods: [] }],
      ['rsakeypair «key=SLA-KeyPair»', 'trustpoint-rsakeypair'],
      ['rsakeypair «key=CSSM» 2048', 'trustpoint-rsakeypair'],
      ['no rsakeypair', 'trustpoint-rsakeypair'],
      ['enrollment «method=pkcs12»', 'trustpoint-enrollment'],
      ['enrollment «method=url» http://192.0.2.1:80', 'trustpoint-enrollment'],
    ]);
    itLeavesUnread(dialect, 'trustpoint', ['hash sha256', 'subject-name cn=switch', 'revocation-check']);
  }
  itReads('iosxe', 'trustpoint', [
    ['vrf «vrf=Mgmt-vrf»', 'trustpoint-vrf'],
    ['no vrf', 'trustpoint-vrf'],
    ['no vrf «vrf=Mgmt-vrf»', 'trustpoint-vrf'],
    ['source interface «interface=GigabitEthernet0/0»', 'trustpoint-source-interface'],
    ['source interface «interface=Vlan 10»', 'trustpoint-source-interface'],
    ['so int «interface=Gi0»', 'trustpoint-source-interface'],
    ['no source interface', 'trustpoint-source-interface'],
  ]);
  itLeavesUnread('iosxe', 'trustpoint', [
    'vrf',
    'source interface',
    'source-interface Vlan10',
    'source ip 192.0.2.1',
  ]);
  itLeavesUnread('nxos', 'trustpoint', ['vrf management', 'source interface mgmt0']);
  itReads('iosxe', 'trustpool-policy', [
    ['cabundle url «location=http://ca.corp.example/ios.p7b»', 'ca-bundle'],
    ['no cabundle url «location=http://ca.corp.example/ios.p7b»', 'ca-bundle'],
    ['revocation-check «methods[]=none»', 'revocation-check'],
    ['no revocation-check', 'revocation-check', { methods: [] }],
    ['vrf «vrf=Mgmt-vrf»', 'trustpoint-vrf'],
    ['source interface «interface=GigabitEthernet0/0»', 'trustpoint-source-interface'],
  ]);
  itReads('iosxe', 'certificate-pool', [
    ['cabundle «location=nvram:ios_core.p7b»', 'ca-bundle'],
    ['cabundle url «location=http://ca.corp.example/core.p7b»', 'ca-bundle'],
  ]);
});

describe('grammar: VRFs and routes', () => {
  itReads('iosxe', 'global', [
    ['vrf definition «name=Mgmt-vrf»', 'vrf'],
    ['no vrf definition «name=Mgmt-vrf»', 'vrf'],
    ['vrf def «name=Mgmt-vrf»', 'vrf'],
    ['ip vrf «name=MGMT»', 'vrf'],
    ['ip route «prefix=0.0.0.0» «mask=0.0.0.0» 192.0.2.1', 'route'],
    ['ip route vrf «vrf=Mgmt-vrf» «prefix=0.0.0.0» «mask=0.0.0.0» Gi0/0 192.0.2.1 name mgmt', 'route'],
    ['ip route vrf «vrf={{ vrf }}» «prefix={{ net }}» «mask={{ mask }}» {{ gateway }}', 'route'],
    ['no ip route «prefix=0.0.0.0» «mask=0.0.0.0»', 'route'],
    ['ipv6 route «prefix=::/0» 2001:DB8::1', 'ipv6-route'],
    ['ipv6 route vrf «vrf=Mgmt-vrf» «prefix=2001:DB8:1::/48» Vlan10 2001:DB8::1', 'ipv6-route'],
    ['no ipv6 route «prefix=::/0»', 'ipv6-route'],
    ['ip default-gateway «address=192.0.2.1»', 'default-gateway'],
    ['no ip default-gateway', 'default-gateway'],
  ]);
  itLeavesUnread('iosxe', 'global', [
    'ip route static bfd Gi1 192.0.2.1',
    'ip route-cache',
    'ipv6 route static bfd Vlan10 2001:DB8::1',
    'ipv6 router ospf 1',
    'ip default-gateway',
    'ip default-network 192.0.2.0',
    'vrf context management',
    'vrf upgrade-cli multi-af-mode common-policies',
  ]);
  itReads('nxos', 'global', [
    ['vrf context «name=management»', 'vrf'],
    ['ip route «prefix=0.0.0.0/0» 192.0.2.1', 'route'],
    ['ip route «prefix=0.0.0.0/0» 192.0.2.1 vrf «vrf=management»', 'route'],
    ['ip route «prefix=192.0.2.0» «mask=255.255.255.0» Null0', 'route'],
    ['no ip route «prefix=0.0.0.0/0» mgmt0 192.0.2.1 name out 5', 'route'],
    ['ipv6 route «prefix=::/0» 2001:DB8::1 vrf «vrf=management»', 'ipv6-route'],
  ]);
  itReads('nxos', 'vrf', [
    ['ip route «prefix=0.0.0.0/0» 192.0.2.1', 'route'],
    ['ipv6 route «prefix=::/0» 2001:DB8::1', 'ipv6-route'],
  ]);
  itLeavesUnread('nxos', 'vrf', ['vrf context management', 'rd auto']);
});

describe('grammar: clock', () => {
  itReads('iosxe', 'global', [
    ['ntp server «server=192.0.2.123»', 'ntp-server'],
    ['ntp serv «server=192.0.2.123» prefer', 'ntp-server'],
    ['no ntp server «server=192.0.2.123»', 'ntp-server'],
    ['ntp server ip «server=pool.ntp.org»', 'ntp-server'],
    ['ntp server vrf «vrf=Mgmt-vrf» «server=192.0.2.123» key 1 prefer', 'ntp-server'],
    ['ntp server «server=192.0.2.123» source «sourceInterface=Vlan 10» version 4', 'ntp-server'],
    ['ntp peer «server=192.0.2.124» minpoll 6', 'ntp-server'],
    ['ntp pool «server=pool.ntp.org»', 'ntp-server'],
    ['clock calendar-valid', 'calendar-valid'],
    ['no clock calendar-valid', 'calendar-valid'],
    ['ptp mode boundary delay-req', 'ptp'],
    ['no ptp mode', 'ptp'],
  ]);
  itLeavesUnread('iosxe', 'global', [
    'ntp source Vlan10',
    'ntp server',
    'clock timezone CET 1 0',
    'ptp',
    'ntpd server 192.0.2.123',
  ]);
  itReads('nxos', 'global', [
    ['ntp server «server=192.0.2.123» use-vrf «vrf=management»', 'ntp-server'],
    ['ntp server «server=192.0.2.123» prefer use-vrf «vrf=default» key 1', 'ntp-server'],
    ['ptp source 192.0.2.1', 'ptp'],
  ]);
});

describe('grammar: identity of a configuration', () => {
  itReads('iosxe', 'global', [
    ['version «release=17.3»', 'version'],
    ['hostname «name=core-1»', 'hostname'],
    ['switch «member=1» provision «model=c9300-48u»', 'switch-provision'],
    ['end', 'end'],
  ]);
  itLeavesUnread('iosxe', 'global', [
    'switch virtual domain 1',
    'switchport mode access',
    'feature telnet',
    'endpoint',
  ]);
  itReads('nxos', 'global', [
    ['version «release=9.3(5)» Bios:version 07.68', 'version'],
    ['hostname «name=leaf-1»', 'hostname'],
    ['switchname «name=leaf-1»', 'hostname'],
    ['feature «name=telnet»', 'feature'],
    ['feature «name=nv overlay»', 'feature'],
    ['no feature «name=telnet»', 'feature'],
    ['end', 'end'],
  ]);
});
