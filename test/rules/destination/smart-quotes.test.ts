import { smartQuotes } from '../../../server/src/rules/destination/smart-quotes';
import { testRule } from '../rule-tester';

const profile = (name: string, lines = '') =>
  `license smart transport callhome\ncall-home\n${lines} profile ${name}\n  active\n  destination transport-method http\n`;
const smart = (url: string) => `license smart transport smart\nlicense smart url smart ${url}\n`;

const CLOUD = 'https://smartreceiver.cisco.com/licservice/license';

testRule(smartQuotes, {
  valid: [
    { name: 'straight quotes', text: profile('"CiscoTAC-1"') },
    { name: 'no quotes', text: profile('CiscoTAC-1') },
    { name: 'a description', text: `${profile('"CiscoTAC-1"')}interface Vlan1\n description “Users”\n` },
    {
      name: 'a comment and a banner',
      text: `hostname a\n! call it “CiscoTAC-1”\nbanner motd ^C\n profile “CiscoTAC-1”\n^C\n${profile('"CiscoTAC-1"')}`,
    },
    {
      name: 'an address in free text',
      text: profile('"CiscoTAC-1"', ' street-address "12 O’Connell Street"\n'),
    },
    {
      name: 'an apostrophe inside a word',
      text: `${profile('"CiscoTAC-1"')}license smart usage customer-tags tag1 Jones’s\n`,
    },
    { name: 'prose', text: 'Enter the profile “CiscoTAC-1” and activate it.\n' },
  ],
  invalid: [
    {
      name: 'the name of a profile',
      text: profile('“CiscoTAC-1”'),
      findings: [
        {
          message: 'curly',
          highlighted: '“CiscoTAC-1”',
          severity: 'error',
          fixes: [{ output: profile('"CiscoTAC-1"') }],
        },
      ],
    },
    {
      name: 'two closing quotes, as seen in public',
      text: profile('”CiscoTAC-1”'),
      findings: [
        { message: 'curly', highlighted: '”CiscoTAC-1”', fixes: [{ output: profile('"CiscoTAC-1"') }] },
      ],
    },
    {
      name: 'one curly and one straight quote',
      text: profile('“CiscoTAC-1"'),
      findings: [
        { message: 'curly', highlighted: '“CiscoTAC-1"', fixes: [{ output: profile('"CiscoTAC-1"') }] },
      ],
    },
    {
      name: 'a quote without its partner',
      text: profile('CiscoTAC-1”'),
      findings: [{ message: 'curly', highlighted: '”', fixes: [{ output: profile('CiscoTAC-1') }] }],
    },
    {
      name: 'a URL, which takes no quotes at all',
      text: smart(`“${CLOUD}”`),
      findings: [{ message: 'curly', highlighted: `“${CLOUD}”`, fixes: [{ output: smart(CLOUD) }] }],
    },
    {
      name: 'single quotes around a word',
      text: 'license smart transport smart\nlicense smart proxy address ‘proxy.example.net’\nlicense smart proxy port 8080\n',
      findings: [
        {
          message: 'curly',
          highlighted: '‘proxy.example.net’',
          fixes: [
            {
              output:
                'license smart transport smart\nlicense smart proxy address proxy.example.net\nlicense smart proxy port 8080\n',
            },
          ],
        },
      ],
    },
    {
      name: 'callhome of NX-OS, which prints no quotes',
      text: 'callhome\n  destination-profile “CiscoTAC-1” transport-method http\n',
      findings: [
        {
          message: 'curly',
          highlighted: '“CiscoTAC-1”',
          fixes: [{ output: 'callhome\n  destination-profile CiscoTAC-1 transport-method http\n' }],
        },
      ],
    },
    {
      name: 'a tag of two words',
      text: 'license smart transport smart\nlicense smart usage customer-tags tag1 “Site one”\n',
      findings: [
        {
          message: 'curly',
          highlighted: '“Site one”',
          fixes: [
            {
              output: 'license smart transport smart\nlicense smart usage customer-tags tag1 "Site one"\n',
            },
          ],
        },
      ],
    },
  ],
});
