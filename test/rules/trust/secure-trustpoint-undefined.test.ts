import { secureTrustpointUndefined } from '../../../server/src/rules/trust/secure-trustpoint-undefined';
import { testRule, wholeIosXe } from '../rule-tester';

const defined = (name: string) =>
  `crypto pki trustpoint ${name}\n enrollment terminal\n revocation-check none\n!\n`;
const use = (name: string) => `ip http client secure-trustpoint ${name}\n`;

testRule(secureTrustpointUndefined, {
  valid: [
    { name: 'a defined trustpoint', text: wholeIosXe('17.12', defined('LicRoot') + use('LicRoot')) },
    {
      name: 'one defined by the older command',
      text: wholeIosXe('17.12', defined('LicRoot').replace('pki', 'ca') + use('LicRoot')),
    },
    {
      name: 'one defined by a command cut short',
      text: wholeIosXe(
        '17.12',
        defined('LicRoot').replace('crypto pki trustpoint', 'cry pki trustp') + use('LicRoot'),
      ),
    },
    {
      name: 'one defined in upper case',
      text: wholeIosXe(
        '17.12',
        defined('LicRoot').replace('crypto pki trustpoint', 'CRYPTO PKI TRUSTPOINT') + use('LicRoot'),
      ),
    },
    {
      name: 'one defined by the shortest words',
      text: wholeIosXe(
        '17.12',
        defined('LicRoot').replace('crypto pki trustpoint', 'cr pk trustp') + use('LicRoot'),
      ),
    },
    {
      name: 'other letter case, of which nothing is certain',
      text: wholeIosXe('17.12', defined('LicRoot') + use('licroot')),
    },
    { name: 'a fragment', text: use('LicRoot') },
    { name: 'a placeholder', text: wholeIosXe('17.12', use('<TRUSTPOINT>')) },
    { name: 'the setting taken back', text: wholeIosXe('17.12', `${use('LicRoot')}no ${use('LicRoot')}`) },
    { name: 'no setting', text: wholeIosXe('17.12', defined('LicRoot')) },
    { name: 'Smart Licensing that is off', text: wholeIosXe('16.9', use('LicRoot')) },
  ],
  invalid: [
    {
      name: 'a misspelt name, offering the near one first',
      text: wholeIosXe('17.12', defined('VPN-CA') + defined('LicRoot') + use('LicRot')),
      findings: [
        {
          message: 'undefinedNear',
          highlighted: 'LicRot',
          severity: 'warning',
          fixes: [{ output: wholeIosXe('17.12', defined('VPN-CA') + defined('LicRoot') + use('LicRoot')) }],
        },
      ],
    },
    {
      name: 'a name unlike any other',
      text: wholeIosXe('17.12', defined('VPN-CA') + use('LicRoot')),
      findings: [
        {
          message: 'undefined',
          highlighted: 'LicRoot',
          fixes: [{ output: wholeIosXe('17.12', defined('VPN-CA') + use('VPN-CA')) }],
        },
      ],
    },
    {
      name: 'a configuration without any trustpoint to choose',
      text: wholeIosXe('17.12', use('LicRoot')),
      findings: [{ message: 'undefined', highlighted: 'LicRoot', fixes: [] }],
    },
  ],
});
