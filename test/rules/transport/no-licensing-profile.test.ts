import { noLicensingProfile } from '../../../server/src/rules/transport/no-licensing-profile';
import { testRule, wholeIosXe } from '../rule-tester';

const whole = (lines: string, release = '16.12') =>
  wholeIosXe(release, `service call-home\n${lines}ip name-server 192.0.2.53\n`);
const callHome = (profiles: string) =>
  `call-home\n contact-email-addr sch-smart-licensing@cisco.com\n${profiles}`;
const ON_PREM =
  'destination address http https://ssm.example.com/Transportgateway/services/DeviceRequestHandler';

testRule(noLicensingProfile, {
  valid: [
    {
      name: 'a reporting user profile in words cut short',
      text: whole(callHome(` pro on-prem\n  rep smart-l\n  dest trans ht\n  ${ON_PREM}\n`)),
    },
    {
      name: 'an active CiscoTAC-1, whose reporting is a hidden default',
      text: whole(callHome(' profile "CiscoTAC-1"\n  active\n  destination transport-method http\n')),
    },
    {
      name: 'a reporting user profile, whose being active is a hidden default',
      text: whole(
        callHome(
          ` profile "CiscoTAC-1"\n  no reporting smart-licensing-data\n profile "on-prem"\n  reporting smart-licensing-data\n  destination transport-method http\n  ${ON_PREM}\n`,
        ),
      ),
    },
    { name: 'no call-home block at all', text: whole('') },
    {
      name: 'a leftover block under cslu',
      text: whole(callHome(' profile "CiscoTAC-1"\n  no active\n'), '17.9'),
    },
    {
      name: 'a leftover block under transport smart',
      text: whole(`license smart transport smart\n${callHome(' profile "CiscoTAC-1"\n  no active\n')}`),
    },
    {
      name: 'transport off',
      text: whole(`license smart transport off\n${callHome(' profile "CiscoTAC-1"\n  no active\n')}`, '17.3'),
    },
    {
      name: 'a reservation',
      text: whole(`license smart reservation\n${callHome(' profile "CiscoTAC-1"\n')}`),
    },
    {
      name: 'a fragment where `active` is only absent',
      text: callHome(' profile "CiscoTAC-1"\n  destination transport-method http\n'),
    },
    {
      name: 'a template that chooses',
      text: whole(
        callHome(
          ' profile "CiscoTAC-1"\n  {% if direct %}\n  active\n  {% else %}\n  no active\n  {% endif %}\n',
        ),
      ),
    },
    {
      name: 'IOS XR, whose block looks alike',
      text: '!! IOS XR Configuration version = 6.2.2\ncall-home\n service active\n contact smart-licensing\n profile CiscoTAC-1\n  no active\n',
    },
    {
      name: 'an NX-OS block',
      text: 'callhome\n  email-contact a@example.com\n  destination-profile CiscoTAC-1 transport-method http\n',
    },
  ],
  invalid: [
    {
      name: 'CiscoTAC-1 without `active`',
      text: whole(callHome(' profile "CiscoTAC-1"\n  destination transport-method http\n')),
      findings: [
        {
          message: 'none',
          highlighted: 'call-home',
          severity: 'warning',
          fixes: [
            {
              output: whole(
                callHome(' profile "CiscoTAC-1"\n  active\n  destination transport-method http\n'),
              ),
            },
          ],
        },
      ],
    },
    {
      name: 'a block without profiles',
      text: whole(callHome('')),
      findings: [
        {
          message: 'none',
          highlighted: 'call-home',
          fixes: [
            {
              output: whole(
                callHome(' profile "CiscoTAC-1"\n  active\n  destination transport-method http\n'),
              ),
            },
          ],
        },
      ],
    },
    {
      name: 'scenario 4: an active user profile that does not report',
      text: whole(
        callHome(
          ` profile "CiscoTAC-1"\n  destination transport-method http\n profile "on-prem"\n  ${ON_PREM}\n`,
        ),
      ),
      findings: [
        {
          message: 'none',
          highlighted: 'call-home',
          fixes: [
            {
              output: whole(
                callHome(
                  ` profile "CiscoTAC-1"\n  destination transport-method http\n profile "on-prem"\n  reporting smart-licensing-data\n  ${ON_PREM}\n  destination transport-method http\n`,
                ),
              ),
            },
            {
              output: whole(
                callHome(
                  ` profile "CiscoTAC-1"\n  active\n  destination transport-method http\n profile "on-prem"\n  ${ON_PREM}\n`,
                ),
              ),
            },
          ],
        },
      ],
    },
    {
      name: 'an explicit `no active` in a fragment',
      text: `license smart transport callhome\n${callHome(' profile "CiscoTAC-1"\n  no active\n  destination transport-method http\n')}`,
      findings: [
        {
          message: 'stopped',
          highlighted: 'no active',
          severity: 'warning',
          fixes: [
            {
              output: `license smart transport callhome\n${callHome(' profile "CiscoTAC-1"\n  active\n  destination transport-method http\n')}`,
            },
          ],
        },
      ],
    },
    {
      name: 'an explicit `no reporting smart-licensing-data`, as a hint while the transport is unknown',
      text: callHome(
        ' profile "CiscoTAC-1"\n  active\n  no reporting smart-licensing-data\n  destination transport-method http\n',
      ),
      findings: [
        {
          message: 'stopped',
          highlighted: 'no reporting smart-licensing-data',
          severity: 'hint',
          fixes: [
            {
              output: callHome(
                ' profile "CiscoTAC-1"\n  active\n  reporting smart-licensing-data\n  destination transport-method http\n',
              ),
            },
          ],
        },
      ],
    },
    {
      name: '17.3, as a hint',
      text: whole(callHome(' profile "CiscoTAC-1"\n  destination transport-method http\n'), '17.3'),
      findings: [
        {
          message: 'none',
          highlighted: 'call-home',
          severity: 'hint',
          fixes: [
            {
              output: whole(
                callHome(' profile "CiscoTAC-1"\n  active\n  destination transport-method http\n'),
                '17.3',
              ),
            },
          ],
        },
      ],
    },
    {
      name: 'a pasted block without indentation',
      text: `version 16.12\nhostname edge-1\nservice call-home\ncall-home\ncontact-email-addr a@example.com\nprofile "CiscoTAC-1"\ndestination transport-method http\ninterface GigabitEthernet0/0\nip address 192.0.2.10 255.255.255.0\nip name-server 192.0.2.53\nntp server 192.0.2.123\nend\n`,
      findings: [
        {
          message: 'none',
          highlighted: 'call-home',
          fixes: [
            {
              output: `version 16.12\nhostname edge-1\nservice call-home\ncall-home\ncontact-email-addr a@example.com\nprofile "CiscoTAC-1"\nactive\ndestination transport-method http\ninterface GigabitEthernet0/0\nip address 192.0.2.10 255.255.255.0\nip name-server 192.0.2.53\nntp server 192.0.2.123\nend\n`,
            },
          ],
        },
      ],
    },
  ],
});
