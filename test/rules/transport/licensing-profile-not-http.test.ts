import { licensingProfileNotHttp } from '../../../server/src/rules/transport/licensing-profile-not-http';
import { testRule, wholeIosXe } from '../rule-tester';

const whole = (profiles: string, release = '16.12', before = '') =>
  wholeIosXe(
    release,
    `service call-home\n${before}call-home\n contact-email-addr a@example.com\n${profiles}ip name-server 192.0.2.53\n`,
  );
const ADDRESS =
  '  destination address http https://ssm.example.com/Transportgateway/services/DeviceRequestHandler\n';
const HTTP = '  destination transport-method http\n';
const NX_HEAD = '!Command: show running-config callhome\nversion 9.3(5) Bios:version 07.68\n';
const NX_URL =
  '  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService\n';
const NX_HTTP = '  destination-profile CiscoTAC-1 transport-method http\n';
const nx = (lines: string) =>
  `callhome\n  email-contact a@example.com\n${lines}  transport http use-vrf management\n  enable\n`;

testRule(licensingProfileNotHttp, {
  valid: [
    {
      name: 'words cut short',
      text: wholeIosXe(
        '16.12',
        'serv call\ncall-home\n prof x\n  reporting smart-licensing-data\n  dest trans ht\n  destination address http https://192.0.2.43/Transportgateway/services/DeviceRequestHandler\n',
      ),
    },
    { name: 'http', text: whole(` profile "CiscoTAC-1"\n  active\n${HTTP}`) },
    {
      name: 'http and e-mail',
      text: whole(
        ` profile "on-prem"\n  reporting smart-licensing-data\n${HTTP}  destination transport-method email\n${ADDRESS}`,
      ),
    },
    {
      name: 'e-mail in a second profile, which does not report licensing',
      text: whole(
        ` profile "CiscoTAC-1"\n  active\n${HTTP} profile "alerts"\n  destination transport-method email\n  destination address email netops@example.com\n`,
      ),
    },
    { name: 'a profile that is not active', text: whole(' profile "CiscoTAC-1"\n') },
    { name: 'a leftover block under cslu', text: whole(' profile "CiscoTAC-1"\n  active\n', '17.9') },
    {
      name: 'transport off',
      text: whole(' profile "CiscoTAC-1"\n  active\n', '17.3', 'license smart transport off\n'),
    },
    {
      name: 'a reservation',
      text: whole(' profile "CiscoTAC-1"\n  active\n', '16.12', 'license smart reservation\n'),
    },
    {
      name: 'a fragment, where the line may stand elsewhere',
      text: 'license smart transport callhome\ncall-home\n profile "CiscoTAC-1"\n  active\n',
    },
    { name: 'http on NX-OS', text: NX_HEAD + nx(NX_HTTP + NX_URL) },
    {
      name: 'NX-OS with the profile in other letters',
      text: NX_HEAD + nx(`  destination-profile ciscotac-1 transport-method http\n${NX_URL}`),
    },
    { name: 'a fragment of NX-OS', text: nx(NX_URL) },
    {
      name: 'NX-OS by policy, where the block is a leftover',
      text: `!Command: show running-config callhome\nversion 10.2(3) Bios:version 05.45\n${nx(NX_URL)}`,
    },
    {
      name: 'an NX-OS profile that sends no licensing data',
      text: `${NX_HEAD}${nx('  destination-profile alerts index 1 http https://alerts.example.com/events\n')}`,
    },
  ],
  invalid: [
    {
      name: 'CiscoTAC-1 without a method',
      text: whole(' profile "CiscoTAC-1"\n  active\n'),
      findings: [
        {
          message: 'notHttp',
          highlighted: 'CiscoTAC-1',
          severity: 'warning',
          fixes: [{ output: whole(` profile "CiscoTAC-1"\n  active\n${HTTP}`) }],
        },
      ],
    },
    {
      name: 'CiscoTAC-1 by e-mail, its one method',
      text: whole(' profile "CiscoTAC-1"\n  active\n  destination transport-method email\n'),
      findings: [
        {
          message: 'notHttp',
          highlighted: 'CiscoTAC-1',
          fixes: [
            {
              output: whole(
                ` profile "CiscoTAC-1"\n  active\n${HTTP}  no destination transport-method email\n`,
              ),
            },
          ],
        },
      ],
    },
    {
      name: 'a user profile that also sends alerts by e-mail, which stay',
      text: whole(
        ` profile "on-prem"\n  reporting smart-licensing-data\n  destination transport-method email\n  destination address email netops@example.com\n${ADDRESS}`,
      ),
      findings: [
        {
          message: 'notHttp',
          highlighted: 'on-prem',
          fixes: [
            {
              output: whole(
                ` profile "on-prem"\n  reporting smart-licensing-data\n  destination transport-method email\n  destination address email netops@example.com\n${ADDRESS}${HTTP}`,
              ),
            },
          ],
        },
      ],
    },
    {
      name: 'http switched off',
      text: whole(
        ` profile "on-prem"\n  reporting smart-licensing-data\n  no destination transport-method http\n${ADDRESS}`,
      ),
      findings: [
        {
          message: 'notHttp',
          highlighted: 'on-prem',
          fixes: [
            {
              output: whole(` profile "on-prem"\n  reporting smart-licensing-data\n${HTTP}${ADDRESS}`),
            },
          ],
        },
      ],
    },
    {
      name: '17.3, as a hint',
      text: whole(' profile "CiscoTAC-1"\n  active\n', '17.3'),
      findings: [
        {
          message: 'notHttp',
          highlighted: 'CiscoTAC-1',
          severity: 'hint',
          fixes: [{ output: whole(` profile "CiscoTAC-1"\n  active\n${HTTP}`, '17.3') }],
        },
      ],
    },
    {
      name: 'NX-OS, two addresses of one profile once',
      text: `${NX_HEAD}${nx(`${NX_URL}  destination-profile CiscoTAC-1 index 2 http https://ssm.example.com/Transportgateway/services/DeviceRequestHandler\n`)}`,
      findings: [
        {
          message: 'notHttp',
          highlighted: 'CiscoTAC-1',
          severity: 'warning',
          fixes: [
            {
              output: `${NX_HEAD}callhome\n${NX_HTTP}  email-contact a@example.com\n${NX_URL}  destination-profile CiscoTAC-1 index 2 http https://ssm.example.com/Transportgateway/services/DeviceRequestHandler\n  transport http use-vrf management\n  enable\n`,
            },
          ],
        },
      ],
    },
    {
      name: 'NX-OS with the method taken back',
      text: NX_HEAD + nx(`  no destination-profile CiscoTAC-1 transport-method http\n${NX_URL}`),
      findings: [
        {
          message: 'notHttp',
          highlighted: 'CiscoTAC-1',
          fixes: [{ output: NX_HEAD + nx(NX_HTTP + NX_URL) }],
        },
      ],
    },
  ],
});
