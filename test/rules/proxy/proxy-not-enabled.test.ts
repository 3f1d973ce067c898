import { proxyNotEnabled } from '../../../server/src/rules/proxy/proxy-not-enabled';
import { testRule, wholeNxos } from '../rule-tester';

const DDCE = 'https://tools.cisco.com/its/service/oddce/services/DDCEService';
const SERVER = '  transport http proxy server proxy.example.net port 8080\n';
const ENABLE = '  transport http proxy enable\n';
const HEAD = '!Command: show running-config callhome\n\nversion 9.3(5) Bios:version 07.68\n';

const callhome = (lines: string, url = DDCE) =>
  `callhome\n  email-contact sch-smart-licensing@cisco.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http ${url}\n  transport http use-vrf management\n  enable\n${lines}`;

testRule(proxyNotEnabled, {
  valid: [
    { name: 'server and use', text: HEAD + callhome(SERVER + ENABLE) },
    { name: 'no proxy', text: HEAD + callhome('') },
    { name: 'a fragment, where the line may be missing', text: `version 9.3(5)\n${callhome(SERVER)}` },
    {
      name: 'a filtered output',
      text: `!Command: show running-config callhome | include proxy\n\nversion 9.3(5)\n${callhome(SERVER)}`,
    },
    {
      name: 'licensing by CSLU',
      text: wholeNxos('10.2(3)', `license smart transport cslu\n${callhome(SERVER)}`),
    },
    { name: 'the default transport of 10.2', text: wholeNxos('10.2(3)', callhome(SERVER)) },
    { name: 'Smart Licensing that is off', text: wholeNxos('9.3(5)', callhome(SERVER)) },
    {
      name: 'transport off',
      text: wholeNxos('10.2(3)', `license smart transport off\n${callhome(SERVER)}`),
    },
    {
      name: 'a block that sends no licensing data by HTTP',
      text: `${HEAD}callhome\n  email-contact noc@example.net\n  destination-profile noc transport-method http\n  destination-profile noc index 1 http https://noc.example.net/inbox\n${SERVER}`,
    },
  ],
  invalid: [
    {
      name: 'output of show running-config callhome',
      text: HEAD + callhome(SERVER),
      findings: [
        {
          message: 'notEnabled',
          highlighted: SERVER.trim(),
          severity: 'warning',
          fixes: [{ output: HEAD + callhome(SERVER + ENABLE) }],
        },
      ],
    },
    {
      name: 'a whole configuration',
      text: wholeNxos('9.3(5)', `license smart enable\n${callhome(SERVER)}`),
      findings: [
        {
          message: 'notEnabled',
          highlighted: SERVER.trim(),
          fixes: [{ output: wholeNxos('9.3(5)', `license smart enable\n${callhome(SERVER + ENABLE)}`) }],
        },
      ],
    },
    {
      name: 'a proxy that is switched off',
      text: `${HEAD}${callhome(SERVER)}  no transport http proxy enable\n`,
      findings: [
        {
          message: 'notEnabled',
          highlighted: SERVER.trim(),
          fixes: [{ output: HEAD + callhome(SERVER + ENABLE) }],
        },
      ],
    },
  ],
});
