import { itLeavesUnread, itReads } from './reading';

const DEFAULT_ADDRESS = 'https://tools.cisco.com/its/service/oddce/services/DDCEService';

describe('grammar: call-home of IOS XE', () => {
  itReads('iosxe', 'global', [
    ['service call-home', 'service-call-home'],
    ['no service call-home', 'service-call-home'],
    ['serv call-home', 'service-call-home'],
    ['«word=call-home»', 'call-home', { spelling: 'call-home' }],
    ['no «word=call-home»', 'call-home', { spelling: 'call-home' }],
    ['«word=callhome»', 'call-home', { spelling: 'callhome' }],
  ]);
  itLeavesUnread('iosxe', 'global', [
    'call home',
    'call-home reporting anonymous',
    'no call-home reporting anonymous',
    'service timestamps debug datetime msec',
    'contact-email-addr sch-smart-licensing@cisco.com',
  ]);

  itReads('iosxe', 'call-home', [
    ['contact-email-addr «address=sch-smart-licensing@cisco.com»', 'call-home-contact'],
    ['no contact-email-addr', 'call-home-contact'],
    ['source-interface «interface=GigabitEthernet0/0»', 'call-home-source-interface'],
    ['source-interface «interface=Vlan 255»', 'call-home-source-interface'],
    ['vrf «vrf=Mgmt-vrf»', 'call-home-vrf'],
    ['no vrf', 'call-home-vrf'],
    ['http-proxy «host=proxy.corp.example» port «port=8080»', 'call-home-http-proxy'],
    ['http-proxy "«host=proxy.corp.example»" port «port=8080»', 'call-home-http-proxy'],
    ['no http-proxy', 'call-home-http-proxy'],
    ['http secure server-identity-check', 'call-home-identity-check'],
    ['no http secure server-identity-check', 'call-home-identity-check'],
    ['profile "«name=CiscoTAC-1»"', 'call-home-profile'],
    ['profile «name=CiscoTAC-1»', 'call-home-profile'],
    ['profile ”«name=CiscoTAC-1»”', 'call-home-profile'],
    ['profile “«name=On prem»”', 'call-home-profile'],
    ['profile «name="CiscoTAC-1»', 'call-home-profile'],
    ['no profile «name=OnPrem»', 'call-home-profile'],
  ]);
  itLeavesUnread('iosxe', 'call-home', [
    'source-ip-address "192.0.2.1"',
    'mail-server 192.0.2.1 priority 1',
    'http resolve-hostname ipv4-first',
    'profile',
    'active',
    'enable',
    'destination-profile CiscoTAC-1 transport-method http',
  ]);

  itReads('iosxe', 'call-home-profile', [
    ['active', 'profile-active'],
    ['no active', 'profile-active'],
    ['reporting smart-licensing-data', 'profile-reporting', { data: 'smart-licensing-data' }],
    ['no reporting smart-call-home-data', 'profile-reporting', { data: 'smart-call-home-data' }],
    ['rep smart-l', 'profile-reporting', { data: 'smart-licensing-data' }],
    ['reporting all', 'profile-reporting', { data: 'all' }],
    ['destination transport-method «method=http»', 'profile-transport'],
    ['no destination transport-method «method=email»', 'profile-transport'],
    [`destination address http «address=${DEFAULT_ADDRESS}»`, 'profile-address', { transport: 'http' }],
    [`no destination address http «address=${DEFAULT_ADDRESS}»`, 'profile-address', { transport: 'http' }],
    ['no destination address http', 'profile-address', { transport: 'http' }],
    [`dest addr http «address=${DEFAULT_ADDRESS}»`, 'profile-address', { transport: 'http' }],
    ['destination address email «address=callhome@cisco.com»', 'profile-address', { transport: 'email' }],
  ]);
  itLeavesUnread('iosxe', 'call-home-profile', [
    'anonymous-reporting-only',
    'destination preferred-msg-format xml',
    'destination address http',
    'reporting smart',
  ]);
});

describe('grammar: callhome of NX-OS', () => {
  itReads('nxos', 'global', [
    ['«word=callhome»', 'call-home', { spelling: 'callhome' }],
    ['no «word=callhome»', 'call-home', { spelling: 'callhome' }],
    ['«word=call-home»', 'call-home', { spelling: 'call-home' }],
  ]);

  itReads('nxos', 'call-home', [
    ['enable', 'callhome-enable'],
    ['no enable', 'callhome-enable'],
    ['email-contact «address=sch-smart-licensing@cisco.com»', 'call-home-contact'],
    ['destination-profile «profile=OnPrem»', 'callhome-profile'],
    ['no destination-profile «profile=OnPrem»', 'callhome-profile'],
    ['destination-profile «profile=CiscoTAC-1» transport-method «method=http»', 'callhome-profile-transport'],
    [
      'no destination-profile «profile=CiscoTAC-1» transport-method «method=email»',
      'callhome-profile-transport',
    ],
    [
      `destination-profile «profile=CiscoTAC-1» index «index=1» http «address=${DEFAULT_ADDRESS}»`,
      'callhome-profile-address',
      { transport: 'http' },
    ],
    [
      `destination-profile «profile=CiscoTAC-1» http «address=${DEFAULT_ADDRESS}»`,
      'callhome-profile-address',
      { transport: 'http' },
    ],
    [
      'no destination-profile «profile=full_txt» email-addr «address=noc@corp.example»',
      'callhome-profile-address',
      { transport: 'email' },
    ],
    ['transport http use-vrf «vrf=management»', 'callhome-use-vrf'],
    ['no transport http use-vrf', 'callhome-use-vrf'],
    ['transport http proxy enable', 'callhome-proxy-enable'],
    ['no transport http proxy enable', 'callhome-proxy-enable'],
    ['transport http proxy server «host=proxy.corp.example»', 'callhome-proxy-server'],
    ['transport http proxy server «host=192.0.2.80» port «port=8080»', 'callhome-proxy-server'],
    ['no transport http proxy server', 'callhome-proxy-server'],
  ]);
  itLeavesUnread('nxos', 'call-home', [
    'destination-profile full_txt message-level 0',
    'destination-profile full_txt format XML',
    'transport email smtp-server 192.0.2.25 port 25',
    'phone-contact +15555550100',
    'periodic-inventory notification interval 7',
    'profile "CiscoTAC-1"',
  ]);
});
