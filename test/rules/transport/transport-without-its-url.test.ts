import { transportWithoutItsUrl } from '../../../server/src/rules/transport/transport-without-its-url';
import { testRule, wholeIosXe, wholeNxos } from '../rule-tester';

const CSLU = 'license smart url cslu https://ssm.example.com/cslu/v1/pi/example-1\n';
const SMART = 'license smart url smart https://smartreceiver.cisco.com/licservice/license\n';
const transport = (word: string) => `license smart transport ${word}\n`;
const xe = (lines: string) => wholeIosXe('17.12', `${lines}ip name-server 192.0.2.53\n`);
const nx = (lines: string) => wholeNxos('10.2(3)', `${lines}ip name-server 192.0.2.53\nip domain-lookup\n`);

testRule(transportWithoutItsUrl, {
  valid: [
    { name: 'cslu with its URL', text: xe(CSLU + transport('cslu')) },
    { name: 'smart with its URL', text: xe(SMART + transport('smart')) },
    { name: 'both URLs', text: xe(SMART + CSLU + transport('smart')) },
    {
      name: 'smart with a bare URL, which is a smart one',
      text: xe(`license smart url https://smartreceiver.cisco.com/licservice/license\n${transport('smart')}`),
    },
    { name: 'no URL: the default of the transport', text: xe(transport('cslu')) },
    {
      name: 'a utility URL, which belongs to neither',
      text: xe(`license smart url utility https://u.example.com/\n${transport('smart')}`),
    },
    { name: 'a hidden transport', text: xe(SMART) },
    { name: 'automatic', text: xe(SMART + transport('automatic')) },
    { name: 'call-home, where the URL is a leftover', text: xe(SMART + transport('callhome')) },
    { name: 'transport off', text: xe(SMART + transport('off')) },
    { name: 'a reservation', text: xe(`license smart reservation\n${CSLU}${transport('smart')}`) },
    {
      name: 'a fragment, where the URL may stand elsewhere',
      text: `version 17.12\n${CSLU}${transport('smart')}`,
    },
    {
      name: 'cslu with a bare URL of a CSLU: a bare URL is that of the transport in effect',
      text: xe(`license smart url https://ssm.example.com/cslu/v1/pi/example-1\n${transport('cslu')}`),
    },
    {
      name: 'automatic with a bare URL of a CSLU',
      text: xe(`license smart url http://cslu-local:8182/cslu/v1/pi\n${transport('automatic')}`),
    },
    {
      name: 'the URL of a CSLU under the other keyword, which SL206 judges',
      text: xe(`license smart url smart https://ssm.example.com/cslu/v1/pi/example-1\n${transport('cslu')}`),
    },
    {
      name: 'call-home with a bare URL, which is its address then',
      text: xe(
        `license smart url https://tools.cisco.com/its/service/oddce/services/DDCEService\n${transport('callhome')}`,
      ),
    },
    { name: 'NX-OS with its URL', text: nx(transport('cslu') + CSLU) },
  ],
  invalid: [
    {
      name: 'smart with a cslu URL',
      text: xe(CSLU + transport('smart')),
      findings: [
        {
          message: 'other',
          highlighted: 'smart',
          severity: 'warning',
          fixes: [{ output: xe(CSLU + transport('cslu')) }],
        },
      ],
    },
    {
      name: 'cslu with a smart URL',
      text: xe(SMART + transport('cslu')),
      findings: [
        {
          message: 'other',
          highlighted: 'cslu',
          severity: 'warning',
          fixes: [{ output: xe(SMART + transport('smart')) }],
        },
      ],
    },
    {
      name: 'cslu with the classic on-prem URL, beside SL107',
      text: xe(`license smart url smart https://ssm.example.com/SmartTransport\n${transport('cslu')}`),
      findings: [
        {
          message: 'other',
          highlighted: 'cslu',
          fixes: [
            {
              output: xe(
                `license smart url smart https://ssm.example.com/SmartTransport\n${transport('smart')}`,
              ),
            },
          ],
        },
      ],
    },
    {
      name: 'NX-OS',
      text: nx(transport('smart') + CSLU),
      findings: [
        {
          message: 'other',
          highlighted: 'smart',
          severity: 'warning',
          fixes: [{ output: nx(transport('cslu') + CSLU) }],
        },
      ],
    },
  ],
});
