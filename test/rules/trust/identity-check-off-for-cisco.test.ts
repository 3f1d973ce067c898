import { identityCheckOffForCisco } from '../../../server/src/rules/trust/identity-check-off-for-cisco';
import { testRule } from '../rule-tester';

const OFF = ' no http secure server-identity-check\n';
const ON = ' http secure server-identity-check\n';
const DDCE = 'https://tools.cisco.com/its/service/oddce/services/DDCEService';
const TG = 'https://cssm.example.net/Transportgateway/services/DeviceRequestHandler';

const tac = (check: string, lines = '  active\n', transport = 'callhome') =>
  `license smart transport ${transport}\ncall-home\n${check} profile "CiscoTAC-1"\n${lines}  destination transport-method http\n`;
const own = (check: string, url: string) =>
  `license smart transport callhome\ncall-home\n${check} profile "site"\n  reporting smart-licensing-data\n  destination transport-method http\n  destination address http ${url}\n`;

testRule(identityCheckOffForCisco, {
  valid: [
    { name: 'the check on and hidden', text: tac('') },
    { name: 'the check on and written', text: tac(ON) },
    { name: 'an on-prem destination, whose certificate may have another name', text: own(OFF, TG) },
    {
      name: 'an on-prem destination in CiscoTAC-1',
      text: tac(OFF, `  active\n  destination address http ${TG}\n`),
    },
    { name: 'an inactive CiscoTAC-1', text: tac(OFF, '') },
    {
      name: 'CiscoTAC-1 that reports no licensing data',
      text: tac(OFF, '  active\n  no reporting smart-licensing-data\n'),
    },
    { name: 'a leftover block under cslu', text: tac(OFF, '  active\n', 'cslu') },
    { name: 'transport off', text: tac(OFF, '  active\n', 'off') },
    {
      name: 'a placeholder for the destination',
      text: own(OFF, 'https://<IP/FQDN>/its/service/oddce/services/DDCEService'),
    },
    { name: 'a check with no profile', text: `license smart transport callhome\ncall-home\n${OFF}` },
  ],
  invalid: [
    {
      name: 'the hidden default of an active CiscoTAC-1',
      text: tac(OFF),
      findings: [
        {
          message: 'off',
          highlighted: OFF.trim(),
          severity: 'information',
          fixes: [{ output: tac(ON) }],
        },
      ],
    },
    {
      name: 'Cisco’s address in a profile of one’s own',
      text: own(OFF, DDCE),
      findings: [{ message: 'off', highlighted: OFF.trim(), fixes: [{ output: own(ON, DDCE) }] }],
    },
    {
      name: 'as a hint while the transport is unknown',
      text: tac(OFF).replace('license smart transport callhome', 'version 17.3'),
      findings: [
        {
          message: 'off',
          highlighted: OFF.trim(),
          severity: 'hint',
          fixes: [{ output: tac(ON).replace('license smart transport callhome', 'version 17.3') }],
        },
      ],
    },
  ],
});
