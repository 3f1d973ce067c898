import { proxyWithoutServer } from '../../../server/src/rules/proxy/proxy-without-server';
import { testRule, wholeNxos } from '../rule-tester';

const DDCE = 'https://tools.cisco.com/its/service/oddce/services/DDCEService';
const SERVER = '  transport http proxy server proxy.example.net port 8080\n';
const ENABLE = '  transport http proxy enable\n';
const HEAD = '!Command: show running-config callhome\n\nversion 9.3(5) Bios:version 07.68\n';

const callhome = (lines: string) =>
  `callhome\n  email-contact sch-smart-licensing@cisco.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http ${DDCE}\n  transport http use-vrf management\n  enable\n${lines}`;

testRule(proxyWithoutServer, {
  valid: [
    { name: 'server and use', text: HEAD + callhome(SERVER + ENABLE) },
    {
      name: 'a server without a port, which then is 8080',
      text: HEAD + callhome(SERVER.replace(' port 8080', '') + ENABLE),
    },
    { name: 'no proxy', text: HEAD + callhome('') },
    {
      name: 'a proxy that is switched off',
      text: `${HEAD}${callhome('')}  no transport http proxy enable\n`,
    },
    {
      name: 'a placeholder for the server',
      text: HEAD + callhome(SERVER.replace('proxy.example.net', '<PROXY>') + ENABLE),
    },
    { name: 'a fragment', text: `version 9.3(5)\n${callhome(ENABLE)}` },
    { name: 'the default transport of 10.2', text: wholeNxos('10.2(3)', callhome(ENABLE)) },
    { name: 'transport off', text: wholeNxos('10.2(3)', `license smart transport off\n${callhome(ENABLE)}`) },
  ],
  invalid: [
    {
      name: 'output of show running-config callhome',
      text: HEAD + callhome(ENABLE),
      settings: { proxyHosts: ['proxy.example.net'] },
      findings: [
        {
          message: 'noServer',
          highlighted: ENABLE.trim(),
          severity: 'warning',
          fixes: [{ output: HEAD + callhome(ENABLE + SERVER) }],
        },
      ],
    },
    {
      name: 'a whole configuration with the transport callhome',
      text: wholeNxos('10.2(3)', `license smart transport callhome\n${callhome(ENABLE)}`),
      findings: [
        {
          message: 'noServer',
          highlighted: ENABLE.trim(),
          fixes: [
            {
              output: wholeNxos(
                '10.2(3)',
                `license smart transport callhome\n${callhome(`${ENABLE}  transport http proxy server 192.0.2.80 port 3128\n`)}`,
              ),
              values: { host: '192.0.2.80', port: '3128' },
            },
          ],
        },
      ],
    },
  ],
});
