import { severalLicensingProfiles } from '../../../server/src/rules/transport/several-licensing-profiles';
import { testRule, wholeIosXe } from '../rule-tester';

const URL = 'https://ssm.example.com/Transportgateway/services/DeviceRequestHandler';
const tac = (lines: string) =>
  `call-home\n profile "CiscoTAC-1"\n  active\n${lines}  destination transport-method http\n`;
const user = (name: string, lines: string) =>
  ` profile "${name}"\n${lines}  destination transport-method http\n  destination address http ${URL}\n`;
const REPORTS = '  reporting smart-licensing-data\n';
const CALLHOME = 'license smart transport callhome\n';

testRule(severalLicensingProfiles, {
  valid: [
    { name: 'two active profiles, one reporting', text: CALLHOME + tac('') + user('alerts', '') },
    {
      name: 'CiscoTAC-1 told not to report',
      text: CALLHOME + tac('  no reporting smart-licensing-data\n') + user('on-prem', REPORTS),
    },
    {
      name: 'CiscoTAC-1 not active, its hidden default',
      text: `${CALLHOME}call-home\n profile "CiscoTAC-1"\n  destination transport-method http\n${user('on-prem', REPORTS)}`,
    },
    {
      name: 'a reporting user profile that is not active',
      text: CALLHOME + tac('') + user('on-prem', `  no active\n${REPORTS}`),
    },
    {
      name: 'a user profile that reports other data only',
      text: CALLHOME + tac('') + user('alerts', '  reporting smart-call-home-data\n'),
    },
    {
      name: 'a script that deactivates the first profile later',
      text: `${CALLHOME}${tac('')}${user('on-prem', REPORTS)} profile "CiscoTAC-1"\n  no active\n`,
    },
    {
      name: 'one profile written twice, in different letter case',
      text: `${CALLHOME}${tac('')} profile CISCOTAC-1\n  active\n`,
    },
    {
      name: 'a template that chooses',
      text: `${CALLHOME}${tac('')} {% if onprem %}\n${user('on-prem', REPORTS)} {% endif %}\n`,
    },
    {
      name: 'IOS XR, whose block looks alike',
      text: `!! IOS XR Configuration version = 6.2.2\n${tac('')}${user('on-prem', REPORTS)}`,
    },
  ],
  invalid: [
    {
      name: 'CiscoTAC-1 by its hidden default and a user profile',
      text: CALLHOME + tac('') + user('on-prem', REPORTS),
      findings: [
        {
          message: 'several',
          highlighted: 'on-prem',
          severity: 'error',
          fixes: [
            {
              output: `${CALLHOME}call-home\n profile "CiscoTAC-1"\n  active\n  destination transport-method http\n  no reporting smart-licensing-data\n${user('on-prem', REPORTS)}`,
            },
            {
              output: `${CALLHOME}call-home\n profile "CiscoTAC-1"\n  no active\n  destination transport-method http\n${user('on-prem', REPORTS)}`,
            },
            { output: CALLHOME + tac('') + user('on-prem', '') },
            { output: CALLHOME + tac('') + user('on-prem', `  no active\n${REPORTS}`) },
          ],
        },
      ],
    },
    {
      name: 'the transport unknown: the device refuses it all the same',
      text: `call-home\n${user('a', REPORTS)}${user('b', '  reporting all\n  active\n')}`,
      findings: [
        {
          message: 'several',
          highlighted: 'b',
          severity: 'error',
          fixes: [
            { output: `call-home\n${user('a', '')}${user('b', '  reporting all\n  active\n')}` },
            {
              output: `call-home\n${user('a', `  no active\n${REPORTS}`)}${user('b', '  reporting all\n  active\n')}`,
            },
            { output: `call-home\n${user('a', REPORTS)}${user('b', '  active\n')}` },
            { output: `call-home\n${user('a', REPORTS)}${user('b', '  reporting all\n  no active\n')}` },
          ],
        },
      ],
    },
    {
      name: 'a leftover under transport off, as information',
      text: `license smart transport off\n${tac('  reporting smart-licensing-data\n')}${user('on-prem', REPORTS)}`,
      findings: [
        {
          message: 'several',
          highlighted: 'on-prem',
          severity: 'information',
          fixes: [
            {
              output: `license smart transport off\n${tac('  no reporting smart-licensing-data\n')}${user('on-prem', REPORTS)}`,
            },
            {
              output: `license smart transport off\ncall-home\n profile "CiscoTAC-1"\n  no active\n  reporting smart-licensing-data\n  destination transport-method http\n${user('on-prem', REPORTS)}`,
            },
            {
              output: `license smart transport off\n${tac('  reporting smart-licensing-data\n')}${user('on-prem', '')}`,
            },
            {
              output: `license smart transport off\n${tac('  reporting smart-licensing-data\n')}${user('on-prem', `  no active\n${REPORTS}`)}`,
            },
          ],
        },
      ],
    },
    {
      name: 'a leftover under the cslu of the release, as information',
      text: wholeIosXe('17.9', tac('') + user('on-prem', REPORTS)),
      findings: [
        {
          message: 'several',
          highlighted: 'on-prem',
          severity: 'information',
          fixes: [
            {
              output: wholeIosXe(
                '17.9',
                `call-home\n profile "CiscoTAC-1"\n  active\n  destination transport-method http\n  no reporting smart-licensing-data\n${user('on-prem', REPORTS)}`,
              ),
            },
            {
              output: wholeIosXe(
                '17.9',
                `call-home\n profile "CiscoTAC-1"\n  no active\n  destination transport-method http\n${user('on-prem', REPORTS)}`,
              ),
            },
            { output: wholeIosXe('17.9', tac('') + user('on-prem', '')) },
            { output: wholeIosXe('17.9', tac('') + user('on-prem', `  no active\n${REPORTS}`)) },
          ],
        },
      ],
    },
  ],
});
