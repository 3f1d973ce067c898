import fc from 'fast-check';

const HOSTS = ['tools.cisco.com', 'ssm.corp.example', '192.0.2.40'];
const PATHS = [
  '/its/service/oddce/services/DDCEService',
  '/Transportgateway/services/DeviceRequestHandler',
  '/transportgateway/services/DeviceRequestHandler',
  '/its/service/oddce/services/DDCES',
  '/cslu/v1/pi',
];

const url = fc
  .tuple(
    fc.constantFrom('http://', 'https://', 'http:', ''),
    fc.constantFrom(...HOSTS),
    fc.constantFrom(...PATHS),
  )
  .map((parts) => parts.join(''));
const address = fc.constantFrom('192.0.2.53', '10.0.0.53', '0.0.0.0', '127.0.0.1');
const lines = (...parts: fc.Arbitrary<string>[]): fc.Arbitrary<string[]> =>
  fc
    .tuple(...parts.map((part) => fc.option(part, { nil: undefined })))
    .map((all) => all.filter((one) => one !== undefined));

const profile = fc
  .record({
    name: fc.constantFrom('"CiscoTAC-1"', '"ONPREM"', '”SITE”'),
    body: lines(
      fc.constantFrom('active', 'no active'),
      fc.constantFrom('reporting smart-licensing-data', 'no reporting smart-licensing-data'),
      fc.constantFrom('destination transport-method http', 'destination transport-method email'),
      fc.constant('no destination transport-method email'),
      url.map((one) => `destination address http ${one}`),
    ),
  })
  .filter(
    ({ body }) =>
      !body.includes('destination transport-method email') ||
      !body.includes('no destination transport-method email'),
  )
  .map(({ name, body }) => [` profile ${name}`, ...body.map((line) => `  ${line}`)]);

/** An IOS XE configuration in which anything of licensing may be wrong. */
export const iosxeConfig: fc.Arbitrary<string> = fc
  .record({
    release: fc.constantFrom('16.9', '16.12', '17.2', '17.3', '17.9', '17.12'),
    service: lines(fc.constantFrom('service call-home', 'no service call-home')),
    callHome: fc.option(
      fc.record({
        header: fc.constantFrom('call-home', 'call-home', 'callhome'),
        body: lines(
          fc.constant('contact-email-addr sch-smart-licensing@cisco.com'),
          fc.constantFrom('vrf Mgmt-vrf', 'vrf OTHER'),
          fc.constantFrom('source-interface Vlan10', 'source-interface GigabitEthernet0/0'),
          fc.constant('no http secure server-identity-check'),
          fc.constant('http-proxy "proxy.corp.example" port 8080'),
        ),
        profiles: fc.uniqueArray(profile, { maxLength: 2, selector: ([header]) => header }),
      }),
      { nil: undefined },
    ),
    globals: lines(
      fc.constantFrom('no ip domain lookup', 'ip domain lookup'),
      address.map((one) => `ip name-server ${one}`),
      address.map((one) => `ip name-server vrf Mgmt-vrf ${one}`),
      fc.tuple(fc.constantFrom(...HOSTS.slice(0, 2)), address).map(([name, at]) => `ip host ${name} ${at}`),
      fc.constantFrom(
        'ip http client source-interface Vlan10',
        'ip http client source-interface GigabitEthernet0/0',
      ),
      fc.constant('ip http client secure-trustpoint LicRoot'),
      fc.constant('ntp server 192.0.2.123'),
      fc.constantFrom(
        ...['callhome', 'smart', 'cslu', 'clsu', 'off'].map((word) => `license smart transport ${word}`),
      ),
      url.map((one) => `license smart url cslu ${one}`),
      url.map((one) => `license smart url smart ${one}`),
      fc.constant('license smart proxy address proxy.corp.example'),
      fc.constant('license smart proxy port 8080'),
      fc.constant('license smart vrf Mgmt-vrf'),
    ),
    trustpoint: lines(
      fc.constantFrom('revocation-check crl', 'revocation-check none', 'revocation-check crl none'),
    ),
    vlan: lines(fc.constant('ip address 10.0.10.2 255.255.255.0'), fc.constant('shutdown')),
  })
  .map(({ release, service, callHome, globals, trustpoint, vlan }) =>
    [
      `version ${release}`,
      ...service,
      'hostname r1',
      'vrf definition Mgmt-vrf',
      ...(callHome && (callHome.body.length > 0 || callHome.profiles.length > 0)
        ? [callHome.header, ...callHome.body.map((line) => ` ${line}`), ...callHome.profiles.flat(), '!']
        : []),
      'crypto pki trustpoint SLA-TrustPoint',
      ' enrollment pkcs12',
      ...trustpoint.map((line) => ` ${line}`),
      'interface GigabitEthernet0/0',
      ' vrf forwarding Mgmt-vrf',
      ' ip address 10.0.0.2 255.255.255.0',
      'interface Vlan10',
      ...vlan.map((line) => ` ${line}`),
      ...globals,
      'end',
      '',
    ].join('\n'),
  );

/** An NX-OS configuration in which anything of licensing may be wrong. */
export const nxosConfig: fc.Arbitrary<string> = fc
  .record({
    release: fc.constantFrom('9.3(3)', '9.3(5)', '10.1(1)', '10.2(3)'),
    globals: lines(
      fc.constantFrom('license smart enable', 'feature license smart'),
      fc.constant('no ip domain-lookup'),
      address.map((one) => `ip name-server ${one}`),
      address.map((one) => `ip name-server ${one} use-vrf management`),
      fc.constantFrom('ip http source-interface mgmt0 vrf management', 'ip http source-interface Vlan27'),
      fc.constant('ntp server 192.0.2.123 use-vrf management'),
      fc.constantFrom(
        ...['callhome', 'smart', 'cslu', 'smrt'].map((word) => `license smart transport ${word}`),
      ),
      url.map((one) => `license smart url cslu ${one}`),
    ),
    callhome: fc.option(
      lines(
        fc.constant('email-contact netops@example.com'),
        fc.constantFrom(
          'destination-profile CiscoTAC-1 transport-method http',
          'no destination-profile CiscoTAC-1 transport-method http',
        ),
        url.map((one) => `destination-profile CiscoTAC-1 index 1 http ${one}`),
        fc.constantFrom('transport http use-vrf management', 'transport http use-vrf OTHER'),
        fc.constant('transport http proxy server proxy.corp.example port 8080'),
        fc.constantFrom('transport http proxy enable', 'no transport http proxy enable'),
        fc.constantFrom('enable', 'no enable'),
      ),
      { nil: undefined },
    ),
    context: lines(
      fc.constant('ip route 0.0.0.0/0 10.0.0.1'),
      fc.tuple(fc.constantFrom(...HOSTS.slice(0, 2)), address).map(([name, at]) => `ip host ${name} ${at}`),
      address.map((one) => `ip name-server ${one}`),
    ),
  })
  .map(({ release, globals, callhome, context }) =>
    [
      '!Command: show running-config',
      `version ${release} Bios:version 07.68`,
      'hostname n1',
      ...globals,
      ...(callhome && callhome.length > 0 ? ['callhome', ...callhome.map((line) => `  ${line}`)] : []),
      'vrf context management',
      ...context.map((line) => `  ${line}`),
      'interface Vlan27',
      '  ip address 10.31.27.11/24',
      'interface mgmt0',
      '  vrf member management',
      '  ip address 10.0.0.2/24',
      '',
    ].join('\n'),
  );
