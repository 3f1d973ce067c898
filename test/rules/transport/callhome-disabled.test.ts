import { callhomeDisabled } from '../../../server/src/rules/transport/callhome-disabled';
import { testRule, wholeNxos } from '../rule-tester';

const HEAD = '!Command: show running-config callhome\nversion 9.3(5) Bios:version 07.68\n';
const CONTACT = '  email-contact a@example.com\n';
const TAIL =
  '  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService\n  transport http use-vrf management\n';
const BLOCK = `callhome\n${CONTACT}${TAIL}`;
const NAMES = 'ip name-server 192.0.2.53 use-vrf management\n';

testRule(callhomeDisabled, {
  valid: [
    { name: 'enable', text: `${HEAD}${BLOCK}  enable\n` },
    { name: 'an untouched block', text: `${HEAD}callhome\n` },
    { name: 'a fragment, where the line may stand elsewhere', text: BLOCK },
    {
      name: 'a destination for other data',
      text: `${HEAD}callhome\n${CONTACT}  destination-profile alerts index 1 http https://alerts.example.com/events\n`,
    },
    { name: 'policy licensing by cslu', text: wholeNxos('10.2(3)', BLOCK + NAMES) },
    { name: 'licensing not switched on, which SL110 tells', text: wholeNxos('9.3(5)', BLOCK + NAMES) },
    {
      name: 'transport off',
      text: wholeNxos('10.3(1)', `license smart transport off\n${BLOCK}${NAMES}`),
    },
    { name: 'IOS XE', text: 'call-home\n profile "CiscoTAC-1"\n  active\n  no enable\n' },
    {
      name: 'a checkpoint that shows the default as a comment',
      text: `${HEAD}callhome\n  !#destination-profile CiscoTAC-1 message-level 0\n`,
    },
  ],
  invalid: [
    {
      name: 'known issue 1, whose block lacks the line',
      text: HEAD + BLOCK,
      findings: [
        {
          message: 'missing',
          highlighted: 'callhome',
          severity: 'warning',
          fixes: [{ output: `${HEAD}${BLOCK}  enable\n` }],
        },
      ],
    },
    {
      name: 'a whole configuration with licensing on',
      text: wholeNxos('9.3(5)', `license smart enable\n${BLOCK}${NAMES}`),
      findings: [
        {
          message: 'missing',
          highlighted: 'callhome',
          severity: 'warning',
          fixes: [{ output: wholeNxos('9.3(5)', `license smart enable\n${BLOCK}  enable\n${NAMES}`) }],
        },
      ],
    },
    {
      name: 'no contact either: enabling needs one',
      text: `${HEAD}callhome\n${TAIL}`,
      findings: [
        {
          message: 'missing',
          highlighted: 'callhome',
          fixes: [
            { output: `${HEAD}callhome\n  email-contact sch-smart-licensing@cisco.com\n${TAIL}  enable\n` },
          ],
        },
      ],
    },
    {
      name: 'an explicit `no enable` in a fragment, as a hint while the release is unknown',
      text: `${BLOCK}  no enable\n`,
      findings: [
        {
          message: 'negated',
          highlighted: 'no enable',
          severity: 'hint',
          fixes: [{ output: `${BLOCK}  enable\n` }],
        },
      ],
    },
    {
      name: 'an explicit `no enable` with transport callhome',
      text: `license smart transport callhome\n${BLOCK}  no enable\n`,
      findings: [
        {
          message: 'negated',
          highlighted: 'no enable',
          severity: 'warning',
          fixes: [{ output: `license smart transport callhome\n${BLOCK}  enable\n` }],
        },
      ],
    },
  ],
});
