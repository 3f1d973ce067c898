import { callHomeServiceOff } from '../../../server/src/rules/transport/call-home-service-off';
import { testRule, wholeIosXe } from '../rule-tester';

const PROFILE = ' profile "CiscoTAC-1"\n  active\n  destination transport-method http\n';
const ON_PREM = 'https://192.0.2.43/Transportgateway/services/DeviceRequestHandler';
const BLOCK = `call-home\n contact-email-addr sch-smart-licensing@cisco.com\n${PROFILE}`;
const NAMES = 'ip name-server 192.0.2.53\n';
const whole = (release: string, lines: string) => wholeIosXe(release, lines + NAMES);
const added = (text: string) => text.replace(/^(version .*\n)/, '$1service call-home\n');

testRule(callHomeServiceOff, {
  valid: [
    {
      name: 'words cut short',
      text: wholeIosXe(
        '16.12',
        'serv call\ncall-home\n prof x\n  reporting smart-licensing-data\n  dest trans ht\n  destination address http https://192.0.2.43/Transportgateway/services/DeviceRequestHandler\n',
      ),
    },
    { name: 'the service on', text: whole('16.12', `service call-home\n${BLOCK}`) },
    {
      name: 'the service turned off and on again',
      text: `no service call-home\nservice call-home\n${BLOCK}`,
    },
    { name: 'a recent release, which has neither line', text: whole('17.12', '') },
    { name: 'a leftover block under the default cslu', text: whole('17.9', BLOCK) },
    {
      name: 'another transport in effect',
      text: whole('17.3', `license smart transport smart\n${BLOCK}`),
    },
    {
      name: 'transport off',
      text: whole('17.6', `license smart transport off\nno service call-home\n${BLOCK}`),
    },
    { name: 'a reservation', text: whole('16.12', `license smart reservation\n${BLOCK}`) },
    { name: 'licensing switched off', text: whole('16.9', `no license smart enable\n${BLOCK}`) },
    { name: 'a router release before Smart Licensing', text: whole('16.9', BLOCK) },
    { name: 'an untouched 17.3, which may be either model', text: whole('17.3', '') },
    {
      name: 'a fragment, where the line may stand elsewhere',
      text: `license smart transport callhome\n${BLOCK}`,
    },
    {
      name: 'the negation inside a banner',
      text: `license smart transport callhome\nbanner motd ^C\nno service call-home\n^C\n${BLOCK}`,
    },
    {
      name: 'NX-OS, which has no such service',
      text: 'callhome\n  email-contact a@example.com\nno service call-home\n',
      dialect: 'nxos',
    },
  ],
  invalid: [
    {
      name: 'the line missing with transport callhome',
      text: whole('17.9', `license smart transport callhome\n${BLOCK}`),
      findings: [
        {
          message: 'missing',
          highlighted: 'call-home',
          severity: 'warning',
          fixes: [{ output: added(whole('17.9', `license smart transport callhome\n${BLOCK}`)) }],
        },
      ],
    },
    {
      name: 'the line missing with neither a block',
      text: whole('17.9', 'license smart transport callhome\n'),
      findings: [
        {
          message: 'missing',
          highlighted: 'callhome',
          severity: 'warning',
          fixes: [{ output: added(whole('17.9', 'license smart transport callhome\n')) }],
        },
      ],
    },
    {
      name: 'a written licensing destination on a release without another way',
      text: whole('16.12', `${BLOCK}  destination address http ${ON_PREM}\n`),
      findings: [
        {
          message: 'missing',
          highlighted: 'call-home',
          severity: 'warning',
          fixes: [{ output: added(whole('16.12', `${BLOCK}  destination address http ${ON_PREM}\n`)) }],
        },
      ],
    },
    {
      name: 'the same, negated',
      text: whole('17.2', `no service call-home\n${BLOCK}  destination address http ${ON_PREM}\n`),
      findings: [
        {
          message: 'negated',
          highlighted: 'no service call-home',
          severity: 'warning',
          fixes: [
            { output: whole('17.2', `service call-home\n${BLOCK}  destination address http ${ON_PREM}\n`) },
          ],
        },
      ],
    },
    {
      name: 'a written destination of a profile that licensing does not use',
      text: whole(
        '16.12',
        `${BLOCK} profile "noc"\n  destination address http https://noc.example.net/scih\n`,
      ),
      findings: [
        {
          message: 'missing',
          highlighted: 'call-home',
          severity: 'information',
          fixes: [
            {
              output: added(
                whole(
                  '16.12',
                  `${BLOCK} profile "noc"\n  destination address http https://noc.example.net/scih\n`,
                ),
              ),
            },
          ],
        },
      ],
    },
    {
      name: 'the line missing where the release alone tells the transport',
      text: whole('16.12', BLOCK),
      findings: [
        {
          message: 'missing',
          highlighted: 'call-home',
          severity: 'information',
          fixes: [{ output: added(whole('16.12', BLOCK)) }],
        },
      ],
    },
    {
      name: 'the release itself when nothing else is written',
      text: whole('17.1', ''),
      findings: [
        {
          message: 'missing',
          highlighted: '17.1',
          severity: 'information',
          fixes: [{ output: added(whole('17.1', '')) }],
        },
      ],
    },
    {
      name: '17.3 with a block, as a hint',
      text: whole('17.3', BLOCK),
      findings: [
        {
          message: 'missing',
          highlighted: 'call-home',
          severity: 'hint',
          fixes: [{ output: added(whole('17.3', BLOCK)) }],
        },
      ],
    },
    {
      name: 'the negation in a fragment',
      text: `no service call-home\nlicense smart transport callhome\n${BLOCK}`,
      findings: [
        {
          message: 'negated',
          highlighted: 'no service call-home',
          severity: 'warning',
          fixes: [{ output: `service call-home\nlicense smart transport callhome\n${BLOCK}` }],
        },
      ],
    },
    {
      name: 'the negation in a fragment without a release, as a hint',
      text: `no service call-home\n${BLOCK}`,
      findings: [
        {
          message: 'negated',
          highlighted: 'no service call-home',
          severity: 'hint',
          fixes: [{ output: `service call-home\n${BLOCK}` }],
        },
      ],
    },
  ],
});
