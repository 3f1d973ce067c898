import { callhomeWithoutContact } from '../../../server/src/rules/transport/callhome-without-contact';
import { testRule, wholeNxos } from '../rule-tester';

const HEAD = '!Command: show running-config callhome\nversion 9.3(5) Bios:version 07.68\n';
const CONTACT = '  email-contact sch-smart-licensing@cisco.com\n';
const TAIL =
  '  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService\n  transport http use-vrf management\n  enable\n';
const NAMES = 'ip name-server 192.0.2.53 use-vrf management\n';

testRule(callhomeWithoutContact, {
  valid: [
    { name: 'a contact', text: `${HEAD}callhome\n  email-contact a@example.com\n${TAIL}` },
    { name: 'a placeholder for it', text: `${HEAD}callhome\n  email-contact <ADDRESS>\n${TAIL}` },
    { name: 'an untouched block', text: `${HEAD}callhome\n` },
    { name: 'a fragment, where the line may stand elsewhere', text: `callhome\n${TAIL}` },
    {
      name: 'a filtered show command',
      text: `switch# show running-config | section callhome\ncallhome\n${TAIL}`,
    },
    { name: 'policy licensing by cslu', text: wholeNxos('10.3(2)', `callhome\n${TAIL}${NAMES}`) },
    {
      name: 'licensing explicitly off',
      text: wholeNxos('9.3(5)', `no license smart enable\ncallhome\n${TAIL}${NAMES}`),
    },
    {
      name: 'IOS XE, where the contact is optional',
      text: 'license smart transport callhome\ncall-home\n profile "CiscoTAC-1"\n  active\n  destination transport-method http\n',
    },
  ],
  invalid: [
    {
      name: 'no contact',
      text: `${HEAD}callhome\n${TAIL}`,
      findings: [
        {
          message: 'missing',
          highlighted: 'callhome',
          severity: 'warning',
          fixes: [{ output: `${HEAD}callhome\n${CONTACT}${TAIL}` }],
        },
      ],
    },
    {
      name: 'the contact taken back, in a whole configuration',
      text: wholeNxos(
        '9.3(5)',
        `feature license smart\ncallhome\n  email-contact a@example.com\n  no email-contact\n${TAIL}${NAMES}`,
      ),
      findings: [
        {
          message: 'missing',
          highlighted: 'callhome',
          severity: 'warning',
          fixes: [
            {
              output: wholeNxos(
                '9.3(5)',
                `feature license smart\ncallhome\n  email-contact a@example.com\n${CONTACT}${TAIL}${NAMES}`,
              ),
            },
          ],
        },
      ],
    },
    {
      name: 'policy licensing that was set to callhome',
      text: wholeNxos('10.3(2)', `license smart transport callhome\ncallhome\n${TAIL}${NAMES}`),
      findings: [
        {
          message: 'missing',
          highlighted: 'callhome',
          severity: 'warning',
          fixes: [
            {
              output: wholeNxos(
                '10.3(2)',
                `license smart transport callhome\ncallhome\n${CONTACT}${TAIL}${NAMES}`,
              ),
            },
          ],
        },
      ],
    },
  ],
});
