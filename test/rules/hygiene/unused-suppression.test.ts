import { unusedSuppression } from '../../../server/src/rules/hygiene/unused-suppression';
import { testRule } from '../rule-tester';

const BAD = 'license smart url smart http://smartreceiver.cisco.com/licservice/license\n';

testRule(unusedSuppression, {
  valid: [
    {
      name: 'a comment that is needed',
      dialect: 'iosxe',
      text: `! smart-licensing-disable-next-line SL201 -- lab\n${BAD}`,
    },
    {
      name: 'one on the line itself',
      dialect: 'iosxe',
      text: `license smart url smart http://smartreceiver.cisco.com/licservice/license ! smart-licensing-disable-line SL201\n`,
    },
    {
      name: 'a region',
      dialect: 'iosxe',
      text: `! smart-licensing-disable SL201\n${BAD}! smart-licensing-enable\n`,
    },
    { name: 'a whole file', dialect: 'iosxe', text: `${BAD}! smart-licensing-disable-file\n` },
    {
      name: 'a code that the settings switch off',
      dialect: 'iosxe',
      text: `! smart-licensing-disable-next-line SL201\n${BAD}\n`,
      settings: { severity: { SL201: 'off' } },
    },
    {
      name: 'the words inside a banner',
      dialect: 'iosxe',
      text: 'hostname a\nbanner motd ^C\n! smart-licensing-disable-next-line SL201\n^C\n',
    },
    {
      name: 'another comment',
      dialect: 'iosxe',
      text: '! smart-licensing is on\nlicense smart transport cslu\n',
    },
  ],
  invalid: [
    {
      name: 'a comment above a healthy line',
      dialect: 'iosxe',
      text: 'license smart transport smart\n! smart-licensing-disable-next-line SL201 -- lab\nlicense smart url smart https://smartreceiver.cisco.com/licservice/license\n',
      findings: [
        {
          message: 'unused',
          highlighted: '! smart-licensing-disable-next-line SL201 -- lab',
          severity: 'hint',
          fixes: [
            {
              output:
                'license smart transport smart\nlicense smart url smart https://smartreceiver.cisco.com/licservice/license\n',
            },
          ],
        },
      ],
    },
    {
      name: 'one code of two',
      dialect: 'iosxe',
      text: `license smart transport smart\n! smart-licensing-disable-next-line SL201, SL203 -- lab\n${BAD}`,
      findings: [
        {
          message: 'unusedCodes',
          highlighted: '! smart-licensing-disable-next-line SL201, SL203 -- lab',
          fixes: [
            {
              output: `license smart transport smart\n! smart-licensing-disable-next-line SL201 -- lab\n${BAD}`,
            },
          ],
        },
      ],
    },
  ],
});
