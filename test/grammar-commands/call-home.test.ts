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
    ['«word=call home»', 'call-home', { spelling: 'call home' }],
  ]);
  itLeavesUnread('iosxe', 'global', [
    'call threshold global cpu-5sec low 50 high 75',
    'call homes',
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
  itReads('iosxe', 'call-home', [
    ['«setting=source-ip-address» "192.0.2.1"', 'call-home-detail'],
    ['«setting=mail-server» 192.0.2.1 priority 1', 'call-home-detail'],
    ['no «setting=mail-server» 192.0.2.1', 'call-home-detail'],
    ['«setting=phone-number» "+1 555 555 0100"', 'call-home-detail'],
    ['«setting=street-address» "1 Example Street, Ghent"', 'call-home-detail'],
    ['«setting=data-privacy» level high', 'call-home-detail'],
    ['no «setting=alert-group» inventory', 'call-home-detail'],
    ['«setting=alert-group-config» snapshot', 'call-home-detail'],
    ['«setting=rate-limit» 10', 'call-home-detail'],
  ]);
  itLeavesUnread('iosxe', 'call-home', [
    'http secure',
    'copy profile A B',
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
  itReads('iosxe', 'call-home-profile', [
    ['«setting=anonymous-reporting-only»', 'profile-detail'],
    ['«setting=subscribe-to-alert-group» inventory periodic monthly 1 00:00', 'profile-detail'],
    ['no «setting=subscribe-to-alert-group» all', 'profile-detail'],
  ]);
  itLeavesUnread('iosxe', 'call-home-profile', ['ano', 'destination address http', 'reporting smart']);
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
  itReads('nxos', 'call-home', [
    ['destination-profile «profile=full_txt» «setting=message-level» 0', 'callhome-detail'],
    ['destination-profile «profile=full_txt» «setting=format» XML', 'callhome-detail'],
    ['no destination-profile «profile=full_txt» «setting=alert-group» all', 'callhome-detail'],
    ['«setting=phone-contact» +15555550100', 'callhome-detail'],
    ['«setting=streetaddress» 1 Example Street', 'callhome-detail'],
    ['«setting=periodic-inventory» notification interval 7', 'callhome-detail'],
    ['no «setting=duplicate-message» throttle', 'callhome-detail'],
  ]);
  itLeavesUnread('nxos', 'call-home', ['profile "CiscoTAC-1"', 'transport', 'destination-profile']);
});
