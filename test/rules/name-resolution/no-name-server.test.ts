import { noNameServer } from '../../../server/src/rules/name-resolution/no-name-server';
import { testRule, wholeIosXe, wholeNxos } from '../rule-tester';

const DDCE = 'https://tools.cisco.com/its/service/oddce/services/DDCEService';
const ON_PREM = 'https://ssm.corp.example/Transportgateway/services/DeviceRequestHandler';
const CSLU = 'license smart url cslu https://ssm.corp.example/cslu/v1/pi/T-1\n';

/** Without its keyword the line exists in 17.3.1 too, and proves nothing. */
const BARE = CSLU.replace('url cslu', 'url');

const callhomeNx = (url: string, lines = '', vrf = 'management'): string =>
  `license smart enable\n${lines}callhome\n  email-contact a@example.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http ${url}\n  transport http use-vrf ${vrf}\n  enable\n`;

const callHome = (url: string): string =>
  `service call-home\ncall-home\n vrf Mgmt-vrf\n profile "CiscoTAC-1"\n  active\n  destination transport-method http\n  destination address http ${url}\n!\n`;

testRule(noNameServer, {
  valid: [
    {
      name: 'a name that is mapped in the wrong table, which is for another rule',
      text: wholeIosXe(
        '17.12',
        'vrf definition OAM\nip host ssm.corp.example 192.0.2.45\nlicense smart url cslu https://ssm.corp.example/cslu/v1/pi/T-1\nlicense smart vrf OAM\n',
      ),
    },
    { name: 'a name server', text: wholeIosXe('17.12', `ip name-server 192.0.2.53\n${CSLU}`) },
    {
      name: 'a name server in some VRF, which is for another rule',
      text: wholeIosXe('17.12', `ip name-server vrf Mgmt-vrf 192.0.2.53\n${CSLU}`),
    },
    {
      name: 'an address that comes by DHCP, and name servers with it',
      text: wholeIosXe('17.12', `${CSLU}interface GigabitEthernet1\n ip address dhcp\n`),
    },
    {
      name: 'name servers of a DNS view',
      text: wholeIosXe('17.12', `ip dns view default\n domain name-server 192.0.2.53\n${CSLU}`),
    },
    { name: 'ip host', text: wholeIosXe('17.12', `ip host ssm.corp.example 192.0.2.45\n${CSLU}`) },
    {
      name: 'a global ip host for call-home in a VRF, which is where it looks',
      text: wholeIosXe(
        '16.12',
        `vrf definition Mgmt-vrf\nip host ssm.corp.example 192.0.2.45\n${callHome(ON_PREM)}`,
      ),
    },
    {
      name: 'lookup off, which is for another rule',
      text: wholeIosXe('17.12', `no ip domain lookup\n${CSLU}`),
    },
    {
      name: 'an address',
      text: wholeIosXe('17.12', 'license smart url cslu https://192.0.2.45/cslu/v1/pi/T-1\n'),
    },
    {
      name: 'an IPv6 address',
      text: wholeIosXe('17.12', 'license smart url cslu https://[2001:db8::45]/cslu/v1/pi/T-1\n'),
    },
    {
      name: 'a malformed address, which is no name',
      text: wholeIosXe('17.12', 'license smart url cslu https://192.0.2.450/cslu/v1/pi/T-1\n'),
    },
    { name: 'no licensing line at all', text: wholeIosXe('17.12', '') },
    { name: 'transport off', text: wholeIosXe('17.12', `license smart transport off\n${CSLU}`) },
    { name: 'a fragment', text: `hostname edge-1\n${CSLU}`, dialect: 'iosxe' },
    {
      name: 'a smart URL while the transport is cslu',
      text: wholeIosXe(
        '17.12',
        'license smart transport cslu\nlicense smart url smart https://smartreceiver.cisco.com/licservice/license\n',
      ),
    },
    {
      name: 'ip host of NX-OS, which maps for every VRF',
      text: wholeNxos('9.3(5)', callhomeNx(ON_PREM, 'ip host ssm.corp.example 192.0.2.45\n')),
    },
    {
      name: 'the same for a VRF that is neither default nor management',
      text: wholeNxos('9.3(5)', callhomeNx(ON_PREM, 'ip host ssm.corp.example 192.0.2.45\n', 'OAM')),
    },
    {
      name: 'the same by policy, in the VRF of license smart vrf',
      text: wholeNxos(
        '10.3(4a)',
        'ip host ssm.corp.example 192.0.2.45\nlicense smart transport cslu\nlicense smart url cslu https://ssm.corp.example/cslu/v1/pi/T-1\nlicense smart vrf OAM\n',
      ),
    },
    {
      name: 'a line that somebody has put into vrf context',
      text: wholeNxos('9.3(5)', callhomeNx(ON_PREM)).replace(
        'vrf context management\n',
        'vrf context management\n  ip host ssm.corp.example 192.0.2.45\n',
      ),
    },
    { name: 'ipv6 host', text: wholeIosXe('17.12', `ipv6 host ssm.corp.example 2001:db8::45\n${CSLU}`) },
    {
      name: 'ipv6 host in upper case, for the VRF in use',
      text: wholeIosXe(
        '17.12',
        `IPV6 HOST vrf OAM ssm.corp.example 2001:DB8::45\nvrf definition OAM\nlicense smart vrf OAM\n${CSLU}`,
      ),
    },
    {
      name: 'further addresses of a mapped name',
      text: wholeIosXe(
        '17.12',
        `ip host ssm.corp.example 192.0.2.45\nip host ssm.corp.example additional 192.0.2.46\n${CSLU}`,
      ),
    },
    {
      name: 'NX-OS with a proxy given by its address',
      text: wholeNxos(
        '9.3(5)',
        callhomeNx(DDCE).replace(
          '  enable\n',
          '  transport http proxy server 192.0.2.81 port 8080\n  transport http proxy enable\n  enable\n',
        ),
      ),
    },
    {
      name: 'NX-OS with Smart Licensing off',
      text: wholeNxos('9.3(5)', callhomeNx(DDCE).replace('license smart enable\n', '')),
    },
  ],
  invalid: [
    {
      name: 'a CSLU path by name, as information',
      text: wholeIosXe('17.12', CSLU),
      findings: [
        {
          message: 'none',
          highlighted: 'ssm.corp.example',
          severity: 'information',
          fixes: [
            {
              output: `${wholeIosXe('17.12', CSLU).replace('end\n', '')}ip name-server 192.0.2.53\nend\n`,
              values: { server: '192.0.2.53' },
            },
            {
              output: `${wholeIosXe('17.12', CSLU).replace('end\n', '')}ip host ssm.corp.example 192.0.2.45\nend\n`,
              values: { address: '192.0.2.45' },
            },
          ],
        },
      ],
    },
    {
      name: 'release 17.3, whose transport is not known, as a hint',
      text: wholeIosXe('17.3', `ip domain lookup\n${BARE}`),
      findings: [
        {
          message: 'none',
          highlighted: 'ssm.corp.example',
          severity: 'hint',
          fixes: [
            {
              output: wholeIosXe('17.3', `ip domain lookup\nip name-server 192.0.2.53\n${BARE}`),
              values: { server: '192.0.2.53' },
            },
            {
              output: `${wholeIosXe('17.3', `ip domain lookup\n${BARE}`).replace('end\n', '')}ip host ssm.corp.example 192.0.2.45\nend\n`,
              values: { address: '192.0.2.45' },
            },
          ],
        },
      ],
    },
    {
      name: 'Nexus issue 4, as a warning',
      text: wholeNxos('9.3(5)', callhomeNx(DDCE, 'ip domain-lookup\n')),
      findings: [
        {
          message: 'none',
          highlighted: 'tools.cisco.com',
          severity: 'warning',
          fixes: [
            {
              output: wholeNxos(
                '9.3(5)',
                callhomeNx(DDCE, 'ip domain-lookup\nip name-server 192.0.2.53 use-vrf management\n'),
              ),
              values: { server: '192.0.2.53' },
            },
            {
              output: `${wholeNxos('9.3(5)', callhomeNx(DDCE, 'ip domain-lookup\n'))}ip host tools.cisco.com 192.0.2.80\n`,
              values: { address: '192.0.2.80' },
            },
          ],
        },
      ],
    },
  ],
});
