import { smartLicensingOff } from '../../../server/src/rules/transport/smart-licensing-off';
import { testRule, wholeNxos } from '../rule-tester';

const URL = 'https://tools.cisco.com/its/service/oddce/services/DDCEService';
const BLOCK = `callhome\n  email-contact a@example.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http ${URL}\n  transport http use-vrf management\n  enable\nip name-server 192.0.2.53 use-vrf management\n`;

testRule(smartLicensingOff, {
  valid: [
    { name: 'license smart enable', text: wholeNxos('9.3(5)', `license smart enable\n${BLOCK}`) },
    { name: 'feature license smart', text: wholeNxos('9.3(5)', `feature license smart\n${BLOCK}`) },
    { name: 'an explicit no', text: wholeNxos('9.3(5)', `no license smart enable\n${BLOCK}`) },
    { name: 'no licensing destination', text: wholeNxos('9.3(5)', 'callhome\n') },
    { name: 'policy licensing, always on', text: wholeNxos('10.2(3)', BLOCK) },
    { name: 'a release before Smart Licensing', text: wholeNxos('9.3(2)', BLOCK) },
    { name: 'a Nexus 7000 train', text: wholeNxos('8.2(3)', BLOCK) },
    {
      name: 'a fragment, where the line may stand elsewhere',
      text: `!Command: show running-config callhome\nversion 9.3(5) Bios:version 07.68\n${BLOCK}`,
    },
    {
      name: 'a checkpoint’s comment',
      text: wholeNxos('9.3(5)', `callhome\n  !#destination-profile CiscoTAC-1 message-level 0\n`),
    },
  ],
  invalid: ['9.3(3)', '9.3(13)', '10.1(2)'].map((release) => ({
    name: release,
    text: wholeNxos(release, BLOCK),
    findings: [
      {
        message: 'off',
        highlighted: URL,
        severity: 'information' as const,
        fixes: [{ output: wholeNxos(release, BLOCK).replace(/\n/, '\nlicense smart enable\n') }],
      },
    ],
  })),
});
