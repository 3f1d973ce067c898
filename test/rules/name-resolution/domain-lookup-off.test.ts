import { domainLookupOff } from '../../../server/src/rules/name-resolution/domain-lookup-off';
import { testRule, wholeIosXe, wholeNxos } from '../rule-tester';

const DDCE = 'https://tools.cisco.com/its/service/oddce/services/DDCEService';
const SMART =
  'license smart transport smart\nlicense smart url smart https://smartreceiver.cisco.com/licservice/license\n';

const callHome = (address: string): string =>
  `service call-home\ncall-home\n profile "CiscoTAC-1"\n  active\n  destination transport-method http\n${address}!\n`;

const callhomeNx = (url: string, lines = ''): string =>
  `license smart enable\n${lines}callhome\n  email-contact a@example.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http ${url}\n  transport http use-vrf management\n  enable\n`;

testRule(domainLookupOff, {
  valid: [
    { name: 'lookup on, its hidden default', text: wholeIosXe('17.12', SMART) },
    {
      name: 'lookup off without any licensing intent',
      text: wholeIosXe('17.12', 'no ip domain lookup\n'),
    },
    {
      name: 'lookup off while the destination is the hidden default of CiscoTAC-1',
      text: wholeIosXe('16.12', `no ip domain lookup\n${callHome('')}`),
    },
    {
      name: 'a name that ipv6 host maps',
      text: wholeIosXe(
        '17.12',
        `no ip domain lookup\nipv6 host smartreceiver.cisco.com 2001:DB8::1\n${SMART}`,
      ),
    },
    {
      name: 'a name that the global host table of NX-OS maps',
      text: wholeNxos(
        '9.3(5)',
        callhomeNx(DDCE, 'no ip domain-lookup\nip host tools.cisco.com 192.0.2.80\n'),
      ),
    },
    {
      name: 'a name that ip host maps',
      text: wholeIosXe('17.12', `no ip domain lookup\nip host SMARTRECEIVER.cisco.com 192.0.2.80\n${SMART}`),
    },
    {
      name: 'a name that ipv6 host maps',
      text: wholeIosXe(
        '17.12',
        `no ip domain lookup\nipv6 host smartreceiver.cisco.com 2001:DB8::80\n${SMART}`,
      ),
    },
    {
      name: 'an address, which needs no lookup',
      text: wholeIosXe(
        '17.12',
        'no ip domain lookup\nlicense smart url cslu http://192.0.2.40:8182/cslu/v1/pi\n',
      ),
    },
    {
      name: 'a proxy that is given by its address',
      text: wholeIosXe(
        '17.12',
        `no ip domain lookup\n${SMART}license smart proxy address 192.0.2.81\nlicense smart proxy port 8080\n`,
      ),
    },
    {
      name: 'a leftover call-home block while the transport is smart',
      text: wholeIosXe(
        '17.12',
        `no ip domain lookup\nlicense smart transport smart\n${callHome(`  destination address http ${DDCE}\n`)}`,
      ),
    },
    {
      name: 'transport off',
      text: wholeIosXe(
        '17.12',
        'no ip domain lookup\nlicense smart transport off\nlicense smart url cslu http://cslu.example:8182/cslu/v1/pi\n',
      ),
    },
    {
      name: 'a reservation',
      text: wholeIosXe(
        '16.12',
        `no ip domain lookup\nlicense smart reservation\n${callHome(`  destination address http ${DDCE}\n`)}`,
      ),
    },
    {
      name: 'a fragment',
      text: `no ip domain lookup\n${SMART}`,
      dialect: 'iosxe',
    },
    {
      name: 'a placeholder for the host',
      text: wholeIosXe(
        '17.12',
        'no ip domain lookup\nlicense smart url cslu https://<FQDN>/cslu/v1/pi/T-1\n',
      ),
    },
    {
      name: 'cslu-local, the default that nobody needs to resolve',
      text: wholeIosXe(
        '17.12',
        'no ip domain lookup\nlicense smart url cslu http://cslu-local:8182/cslu/v1/pi\n',
      ),
    },
    {
      name: 'a negated source of lookups, which switches nothing off',
      text: wholeIosXe('17.12', `no ip domain lookup source-interface Vlan10\n${SMART}`),
    },
    { name: 'NX-OS with lookup on', text: wholeNxos('9.3(5)', callhomeNx(DDCE, 'ip domain-lookup\n')) },
    {
      name: 'NX-OS 10.2 with a leftover callhome block',
      text: wholeNxos(
        '10.2(3)',
        `license smart transport cslu\n${callhomeNx(DDCE, 'no ip domain-lookup\n')}`,
      ),
    },
  ],
  invalid: [
    {
      name: 'the default URL of Smart transport, which names no host',
      text: wholeIosXe(
        '17.12',
        'no ip domain lookup\nip name-server 192.0.2.53\nlicense smart transport smart\nlicense smart url default\n',
      ),
      findings: [
        {
          message: 'off',
          highlighted: 'no ip domain lookup',
          fixes: [
            {
              output: wholeIosXe(
                '17.12',
                'ip domain lookup\nip name-server 192.0.2.53\nlicense smart transport smart\nlicense smart url default\n',
              ),
            },
            {
              output: wholeIosXe(
                '17.12',
                'no ip domain lookup\nip host smartreceiver.cisco.com 192.0.2.80\nip name-server 192.0.2.53\nlicense smart transport smart\nlicense smart url default\n',
              ),
              values: { address: '192.0.2.80' },
            },
          ],
        },
      ],
    },
    {
      name: 'Smart transport with name servers: turning lookup on is enough',
      text: wholeIosXe('17.12', `no ip domain lookup\nip name-server 192.0.2.53\n${SMART}`),
      findings: [
        {
          message: 'off',
          highlighted: 'no ip domain lookup',
          severity: 'warning',
          fixes: [
            { output: wholeIosXe('17.12', `ip domain lookup\nip name-server 192.0.2.53\n${SMART}`) },
            {
              output: wholeIosXe(
                '17.12',
                `no ip domain lookup\nip host smartreceiver.cisco.com 192.0.2.80\nip name-server 192.0.2.53\n${SMART}`,
              ),
              values: { address: '192.0.2.80' },
            },
          ],
        },
      ],
    },
    {
      name: 'the older spelling, and no name server: the fix asks for one and keeps the spelling',
      text: wholeIosXe(
        '16.9',
        `switch 1 provision c9300-24t\nno ip domain-lookup\n${callHome(`  destination address http ${DDCE}\n`)}`,
      ),
      findings: [
        {
          message: 'off',
          highlighted: 'no ip domain-lookup',
          severity: 'warning',
          fixes: [
            {
              output: wholeIosXe(
                '16.9',
                `switch 1 provision c9300-24t\nip domain-lookup\nip name-server 192.0.2.53\n${callHome(`  destination address http ${DDCE}\n`)}`,
              ),
              values: { server: '192.0.2.53' },
            },
            {
              output: wholeIosXe(
                '16.9',
                `switch 1 provision c9300-24t\nno ip domain-lookup\nip host tools.cisco.com 192.0.2.80\n${callHome(`  destination address http ${DDCE}\n`)}`,
              ),
              values: { address: '192.0.2.80' },
            },
          ],
        },
      ],
    },
    {
      name: 'name servers that come by DHCP: nothing to ask for',
      text: wholeIosXe(
        '17.12',
        `no ip domain lookup\n${SMART}interface GigabitEthernet1\n ip address dhcp\n`,
      ),
      findings: [
        {
          message: 'off',
          highlighted: 'no ip domain lookup',
          fixes: [
            {
              output: wholeIosXe(
                '17.12',
                `ip domain lookup\n${SMART}interface GigabitEthernet1\n ip address dhcp\n`,
              ),
            },
            {
              output: wholeIosXe(
                '17.12',
                `no ip domain lookup\nip host smartreceiver.cisco.com 192.0.2.80\n${SMART}interface GigabitEthernet1\n ip address dhcp\n`,
              ),
              values: { address: '192.0.2.80' },
            },
          ],
        },
      ],
    },
    {
      name: 'the name of a proxy, in a VRF of its own',
      text: wholeIosXe(
        '17.12',
        `vrf definition OAM\nno ip domain lookup\nip name-server 192.0.2.53\n${SMART}license smart proxy address proxy.corp.example\nlicense smart proxy port 8080\nlicense smart vrf OAM\n`,
      ),
      findings: [
        {
          message: 'off',
          highlighted: 'no ip domain lookup',
          fixes: [
            {
              output: wholeIosXe(
                '17.12',
                `vrf definition OAM\nip domain lookup\nip name-server 192.0.2.53\nip name-server vrf OAM 192.0.2.53\n${SMART}license smart proxy address proxy.corp.example\nlicense smart proxy port 8080\nlicense smart vrf OAM\n`,
              ),
            },
            {
              output: wholeIosXe(
                '17.12',
                `vrf definition OAM\nno ip domain lookup\nip host vrf OAM proxy.corp.example 192.0.2.80\nip name-server 192.0.2.53\n${SMART}license smart proxy address proxy.corp.example\nlicense smart proxy port 8080\nlicense smart vrf OAM\n`,
              ),
              values: { address: '192.0.2.80' },
            },
          ],
        },
      ],
    },
    {
      name: 'release 17.3, whose transport is not known, as a hint',
      text: wholeIosXe(
        '17.3',
        'no ip domain lookup\nip name-server 192.0.2.53\nlicense smart url https://ssm.corp.example/cslu/v1/pi/T-1\n',
      ),
      findings: [
        {
          message: 'off',
          highlighted: 'no ip domain lookup',
          severity: 'hint',
          fixes: [
            {
              output: wholeIosXe(
                '17.3',
                'ip domain lookup\nip name-server 192.0.2.53\nlicense smart url https://ssm.corp.example/cslu/v1/pi/T-1\n',
              ),
            },
            {
              output: wholeIosXe(
                '17.3',
                'no ip domain lookup\nip host ssm.corp.example 192.0.2.80\nip name-server 192.0.2.53\nlicense smart url https://ssm.corp.example/cslu/v1/pi/T-1\n',
              ),
              values: { address: '192.0.2.80' },
            },
          ],
        },
      ],
    },
    {
      name: 'NX-OS, with the server in the VRF in use; ip host is for every VRF',
      text: wholeNxos(
        '9.3(5)',
        callhomeNx(DDCE, 'no ip domain-lookup\nip name-server 192.0.2.53 use-vrf default\n'),
      ),
      findings: [
        {
          message: 'off',
          highlighted: 'no ip domain-lookup',
          severity: 'warning',
          fixes: [
            {
              output: wholeNxos(
                '9.3(5)',
                callhomeNx(
                  DDCE,
                  'ip domain-lookup\nip name-server 192.0.2.53 use-vrf default\nip name-server 192.0.2.53 use-vrf management\n',
                ),
              ),
            },
            {
              output: wholeNxos(
                '9.3(5)',
                callhomeNx(
                  DDCE,
                  'no ip domain-lookup\nip host tools.cisco.com 192.0.2.80\nip name-server 192.0.2.53 use-vrf default\n',
                ),
              ),
              values: { address: '192.0.2.80' },
            },
          ],
        },
      ],
    },
  ],
});
