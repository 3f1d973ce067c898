import { defaultAddressStillActive } from '../../../server/src/rules/destination/default-address-still-active';
import { testRule, wholeIosXe } from '../rule-tester';

const ON_PREM = 'https://cssm.example.net/Transportgateway/services/DeviceRequestHandler';
const DDCE = 'https://tools.cisco.com/its/service/oddce/services/DDCEService';

const block = (lines: string, name = 'CiscoTAC-1') =>
  `service call-home\nip host cssm.example.net 192.0.2.40\ncall-home\n contact-email-addr sch-smart-licensing@cisco.com\n profile "${name}"\n${lines}`;
const TO_ON_PREM = `  active\n  destination transport-method http\n  destination address http ${ON_PREM}\n`;
const REMOVED = `  no destination address http ${DDCE}\n`;

testRule(defaultAddressStillActive, {
  valid: [
    { name: 'the built-in address removed', text: wholeIosXe('17.2', block(REMOVED + TO_ON_PREM)) },
    {
      name: 'the built-in address removed, with the trailing blank that devices print',
      text: wholeIosXe('17.2', block(`  no destination address http ${DDCE} \n${TO_ON_PREM}`)),
    },
    {
      name: 'the built-in address alone',
      text: wholeIosXe('17.2', block('  active\n  destination transport-method http\n')),
    },
    {
      name: 'an inactive CiscoTAC-1: no active line',
      text: wholeIosXe('17.2', block(TO_ON_PREM.replace('  active\n', ''))),
    },
    {
      name: 'CiscoTAC-1 that reports no licensing data',
      text: wholeIosXe('17.2', block(`  no reporting smart-licensing-data\n${TO_ON_PREM}`)),
    },
    {
      name: 'a profile of one’s own, which has no built-in address',
      text: wholeIosXe('17.2', block(`  reporting smart-licensing-data\n${TO_ON_PREM}`, 'site')),
    },
    {
      name: 'Cisco’s address written out',
      text: wholeIosXe('17.2', block(TO_ON_PREM.replace(ON_PREM, DDCE))),
    },
    {
      name: 'a placeholder',
      text: wholeIosXe('17.2', block(TO_ON_PREM.replace('cssm.example.net', '<IP/FQDN>'))),
    },
    { name: 'a leftover block of policy licensing', text: wholeIosXe('17.9', block(TO_ON_PREM)) },
    {
      name: 'transport off',
      text: wholeIosXe('17.9', `license smart transport off\n${block(TO_ON_PREM)}`),
    },
    { name: 'a fragment', text: `license smart transport callhome\n${block(TO_ON_PREM)}` },
  ],
  invalid: [
    {
      name: 'an on-prem address beside the built-in one',
      text: wholeIosXe('17.2', block(TO_ON_PREM)),
      findings: [
        {
          message: 'stillActive',
          highlighted: ON_PREM,
          severity: 'information',
          fixes: [{ output: wholeIosXe('17.2', block(TO_ON_PREM + REMOVED)) }],
        },
      ],
    },
    {
      name: 'as a hint where 17.3 leaves the transport open',
      text: wholeIosXe('17.3', block(TO_ON_PREM)),
      findings: [
        {
          message: 'stillActive',
          highlighted: ON_PREM,
          severity: 'hint',
          fixes: [{ output: wholeIosXe('17.3', block(TO_ON_PREM + REMOVED)) }],
        },
      ],
    },
  ],
});
