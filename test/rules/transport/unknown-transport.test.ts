import { unknownTransport } from '../../../server/src/rules/transport/unknown-transport';
import { testRule } from '../rule-tester';

const CSLU = 'license smart url cslu http://cslu.example.com:8182/cslu/v1/pi\n';
const SMART = 'license smart url smart https://smartreceiver.cisco.com/licservice/license\n';
const NX = 'version 10.2(3) Bios:version 05.45\n';

testRule(unknownTransport, {
  valid: [
    ...['automatic', 'callhome', 'cslu', 'off', 'smart'].map((word) => ({
      name: `${word} on IOS XE`,
      text: `version 17.9\nlicense smart transport ${word}\n`,
    })),
    ...['callhome', 'cslu', 'off', 'smart'].map((word) => ({
      name: `${word} on NX-OS`,
      text: `${NX}license smart transport ${word}\n`,
    })),
    { name: 'an abbreviation that the device accepts', text: 'version 17.9\nlicense smart transport sm\n' },
    { name: 'capitals', text: 'version 17.9\nlicense smart transport CSLU\n' },
    { name: 'the negation, which takes no word', text: 'version 17.9\nno license smart transport\n' },
    { name: 'a placeholder', text: 'version 17.9\nlicense smart transport {{ transport }}\n' },
    { name: 'a placeholder in angle brackets', text: 'version 17.9\nlicense smart transport <smart|cslu>\n' },
    { name: 'a comment', text: `version 17.9\n! license smart transport clsu\n${CSLU}` },
    {
      name: 'another system',
      text: 'ASA Version 9.16(1)\nhostname fw\nlicense smart transport http\n',
    },
  ],
  invalid: [
    {
      name: 'two letters swapped',
      text: `license smart transport clsu\n${CSLU}`,
      findings: [
        {
          message: 'near',
          highlighted: 'clsu',
          severity: 'error',
          fixes: [{ output: `license smart transport cslu\n${CSLU}` }],
        },
      ],
    },
    {
      name: 'the spelling of the IOS XE block',
      text: 'version 17.9\nlicense smart transport call-home\n',
      findings: [
        {
          message: 'near',
          highlighted: 'call-home',
          fixes: [{ output: 'version 17.9\nlicense smart transport callhome\n' }],
        },
      ],
    },
    {
      name: 'a word near nothing, where the URL tells what is meant',
      text: `version 17.9\nlicense smart transport https\n${SMART}`,
      findings: [
        {
          message: 'unknown',
          highlighted: 'https',
          fixes: [{ output: `version 17.9\nlicense smart transport smart\n${SMART}` }],
        },
      ],
    },
    {
      name: 'a word near nothing without a URL',
      text: 'version 17.9\nlicense smart transport satellite\n',
      findings: [{ message: 'unknown', highlighted: 'satellite', fixes: [] }],
    },
    {
      name: '`automatic` on NX-OS, which lacks it',
      text: `${NX}license smart transport automatic\n${CSLU}`,
      findings: [
        {
          message: 'unknown',
          highlighted: 'automatic',
          severity: 'error',
          fixes: [{ output: `${NX}license smart transport cslu\n${CSLU}` }],
        },
      ],
    },
    {
      name: 'NX-OS',
      text: `${NX}license smart transport smrt\n`,
      findings: [
        {
          message: 'near',
          highlighted: 'smrt',
          fixes: [{ output: `${NX}license smart transport smart\n` }],
        },
      ],
    },
  ],
});
