import { placeholderLeft } from '../../../server/src/rules/destination/placeholder-left';
import { testRule, wholeIosXe, wholeNxos } from '../rule-tester';

const cslu = (url: string) => `license smart transport cslu\nlicense smart url cslu ${url}\n`;
const onPrem = (authority: string) =>
  `service call-home\nip name-server 192.0.2.53\nlicense smart transport callhome\ncall-home\n profile "site"\n  reporting smart-licensing-data\n  destination transport-method http\n  destination address http https://${authority}/Transportgateway/services/DeviceRequestHandler\n`;
const direct = (lines: string) =>
  `service call-home\nlicense smart transport callhome\n${lines}call-home\n profile "CiscoTAC-1"\n  active\n  destination transport-method http\n`;

testRule(placeholderLeft, {
  valid: [
    { name: 'a value', text: wholeIosXe('17.12', cslu('https://cssm.example.net/cslu/v1/pi/Site-1')) },
    { name: 'a fragment, such as a page of a guide', text: cslu('https://<IP/FQDN>/cslu/v1/pi') },
    { name: 'a Jinja template', text: wholeIosXe('17.12', cslu('https://{{ cssm }}/cslu/v1/pi')) },
    {
      name: 'a template with a variable elsewhere',
      text: wholeIosXe('17.12', `${cslu('https://<CSSM>/cslu/v1/pi')}snmp-server location {{ site }}\n`),
    },
    {
      name: 'a template with a placeholder for the hostname',
      text: wholeIosXe('17.12', cslu('https://<CSSM>/cslu/v1/pi')).replace(
        'hostname edge-1',
        'hostname <NAME>',
      ),
    },
    {
      name: 'a configuration whose addresses were taken out',
      text: wholeIosXe('17.12', cslu('https://x.x.x.x/cslu/v1/pi')).replace(
        'ip address 192.0.2.10',
        'ip address x.x.x.x',
      ),
    },
    { name: 'shell variables', text: wholeIosXe('17.12', cslu('https://$CSSM/cslu/v1/pi')) },
    {
      name: 'a placeholder in a line that is not licensing’s',
      text: wholeIosXe('17.12', `${cslu('https://cssm.example.net/cslu/v1/pi')}logging host <IP>\n`),
    },
    {
      name: 'the token in a note of exec commands, which nobody sends as it is',
      text: 'license smart trust idtoken <TOKEN> local\nlicense smart sync all\n',
      dialect: 'iosxe',
    },
    {
      name: 'the token at a prompt, as documentation shows it',
      text: 'core-1#configure terminal\ncore-1(config)#license smart transport smart\ncore-1(config)#end\ncore-1#license smart trust idtoken <TOKEN> local\n',
    },
    {
      name: 'a fragment with the variables of a template',
      text: 'license smart transport cslu\nlicense smart url cslu https://<CSSM>/cslu/v1/pi/{{ tenant }}\n',
      dialect: 'iosxe',
    },
    {
      name: 'a placeholder of a guide in a fragment: lower case, underscores',
      text: cslu('https://<cslu_ip_or_host>:8182/cslu/v1/pi'),
      dialect: 'iosxe',
    },
    {
      name: 'a description in angle brackets',
      text: 'interface GigabitEthernet0/0\n description <UPLINK>\nlicense smart transport smart\n',
      dialect: 'iosxe',
    },
    {
      name: 'a customer tag, which is free text',
      text: wholeIosXe('17.12', 'license smart usage customer-tags tag1 <main>\n'),
    },
    {
      name: 'the names of a configuration that were taken out, in mappings that licensing does not use',
      text: wholeIosXe(
        '17.12',
        `${cslu('https://cssm.example.net/cslu/v1/pi')}ip host <REMOVED> 192.0.2.7\n`,
      ),
    },
    {
      name: 'the name of a trustpoint of something else that was taken out',
      text: wholeIosXe(
        '17.12',
        `${cslu('https://cssm.example.net/cslu/v1/pi')}crypto pki trustpoint <REMOVED>\n revocation-check none\n`,
      ),
    },
  ],
  invalid: [
    {
      name: 'what a snippet left open in a mapping',
      text: 'hostname sw1\nip host vrf Mgmt <SERVER-NAME> 192.0.2.7\n',
      dialect: 'iosxe',
      findings: [
        {
          message: 'open',
          highlighted: '<SERVER-NAME>',
          severity: 'information',
          fixes: [
            {
              output: 'hostname sw1\nip host vrf Mgmt cslu.example.net 192.0.2.7\n',
              values: { value: 'cslu.example.net' },
            },
          ],
        },
      ],
    },
    {
      name: 'and in the address of one, on NX-OS',
      text: 'hostname leaf-1\nfeature bgp\nip host cssm.example.net <ADDRESS>\n',
      dialect: 'nxos',
      findings: [
        {
          message: 'open',
          highlighted: '<ADDRESS>',
          severity: 'information',
          fixes: [
            {
              output: 'hostname leaf-1\nfeature bgp\nip host cssm.example.net 192.0.2.7\n',
              values: { value: '192.0.2.7' },
            },
          ],
        },
      ],
    },
    {
      name: 'and in the name of a trustpoint',
      text: 'hostname sw1\ncrypto pki trustpoint <TRUSTPOINT>\n enrollment terminal\n revocation-check none\n',
      dialect: 'iosxe',
      findings: [
        {
          message: 'open',
          highlighted: '<TRUSTPOINT>',
          severity: 'information',
          fixes: [
            {
              output:
                'hostname sw1\ncrypto pki trustpoint PROXY-CA\n enrollment terminal\n revocation-check none\n',
              values: { value: 'PROXY-CA' },
            },
          ],
        },
      ],
    },
    {
      name: 'what a set-up left open, in a fragment',
      text: 'license smart transport cslu\nlicense smart url cslu http://<CSLU>:8182/cslu/v1/pi\n',
      dialect: 'iosxe',
      findings: [
        {
          message: 'open',
          highlighted: '<CSLU>',
          severity: 'information',
          fixes: [
            {
              output:
                'license smart transport cslu\nlicense smart url cslu http://cslu.example.net:8182/cslu/v1/pi\n',
              values: { value: 'cslu.example.net' },
            },
          ],
        },
      ],
    },
    {
      name: 'name server and time server, in a fragment of NX-OS',
      text: 'ip name-server <DNS-SERVER> use-vrf management\nntp server <NTP-SERVER> use-vrf management\n',
      dialect: 'nxos',
      findings: [
        {
          message: 'open',
          highlighted: '<DNS-SERVER>',
          fixes: [
            {
              output:
                'ip name-server 192.0.2.53 use-vrf management\nntp server <NTP-SERVER> use-vrf management\n',
              values: { value: '192.0.2.53' },
            },
          ],
        },
        {
          message: 'open',
          highlighted: '<NTP-SERVER>',
          fixes: [
            {
              output:
                'ip name-server <DNS-SERVER> use-vrf management\nntp server ntp.example.net use-vrf management\n',
              values: { value: 'ntp.example.net' },
            },
          ],
        },
      ],
    },
    {
      name: 'a token that is sent with the configuration',
      text: wholeIosXe('17.12', 'do license smart trust idtoken <TOKEN> local\n'),
      findings: [
        {
          message: 'open',
          highlighted: '<TOKEN>',
          fixes: [],
        },
      ],
    },
    {
      name: 'the host of the document’s on-prem destination',
      text: wholeIosXe('17.12', onPrem('<IP/FQDN>')),
      findings: [
        {
          message: 'left',
          highlighted: '<IP/FQDN>',
          severity: 'information',
          fixes: [
            {
              output: wholeIosXe('17.12', onPrem('cssm.example.net')),
              values: { value: 'cssm.example.net' },
            },
          ],
        },
      ],
    },
    {
      name: 'host and port of a Transport Gateway',
      text: wholeIosXe('17.12', onPrem('<TransportGW-IP_Address>:<port_number>')),
      settings: { onPremHosts: ['gw.example.net'] },
      findings: [
        {
          message: 'left',
          highlighted: '<TransportGW-IP_Address>',
          fixes: [{ output: wholeIosXe('17.12', onPrem('gw.example.net:<port_number>')) }],
        },
        {
          message: 'left',
          highlighted: '<port_number>',
          fixes: [
            { output: wholeIosXe('17.12', onPrem('<TransportGW-IP_Address>:443')), values: { value: '443' } },
          ],
        },
      ],
    },
    {
      name: 'the mapping of Cisco’s name',
      text: wholeIosXe('17.12', direct('ip host tools.cisco.com <x.x.x.x>\n')),
      findings: [
        {
          message: 'left',
          highlighted: '<x.x.x.x>',
          fixes: [
            {
              output: wholeIosXe('17.12', direct('ip host tools.cisco.com 192.0.2.38\n')),
              values: { value: '192.0.2.38' },
            },
          ],
        },
      ],
    },
    {
      name: 'the source interface, offering those of the configuration',
      text: wholeIosXe('17.12', direct('ip http client source-interface <VRF_INTERFACE>\n')),
      findings: [
        {
          message: 'left',
          highlighted: '<VRF_INTERFACE>',
          fixes: [
            { output: wholeIosXe('17.12', direct('ip http client source-interface GigabitEthernet0/0\n')) },
          ],
        },
      ],
    },
    {
      name: 'an address without its last number, on NX-OS',
      text: wholeNxos('10.2(3)', cslu('https://10.106.41.xx/cslu/v1/pi')),
      findings: [
        {
          message: 'left',
          highlighted: '10.106.41.xx',
          fixes: [
            {
              output: wholeNxos('10.2(3)', cslu('https://192.0.2.40/cslu/v1/pi')),
              values: { value: '192.0.2.40' },
            },
          ],
        },
      ],
    },
  ],
});
