import { classicPathOnPolicyRelease } from '../../../server/src/rules/transport/classic-path-on-policy-release';
import { testRule } from '../rule-tester';

const URL = 'https://ssm.example.com:8443/SmartTransport';
const CSLU = 'license smart url cslu https://ssm.example.com/cslu/v1/pi/example-1\n';
const SMART = 'license smart transport smart\n';

testRule(classicPathOnPolicyRelease, {
  valid: [
    { name: 'a classic release', text: `version 16.12\n${SMART}license smart url ${URL}\n` },
    { name: '17.3, which may be either', text: `version 17.3\n${SMART}license smart url smart ${URL}\n` },
    { name: 'no release', text: `${SMART}license smart url smart ${URL}\n` },
    { name: 'the policy path', text: `version 17.9\nlicense smart transport cslu\n${CSLU}` },
    {
      name: 'direct cloud',
      text: `version 17.9\n${SMART}license smart url smart https://smartreceiver.cisco.com/licservice/license\n`,
    },
    {
      name: 'a leftover beside the cslu URL in effect',
      text: `version 17.9\nlicense smart transport cslu\n${CSLU}license smart url smart ${URL}\n`,
    },
    {
      name: 'a leftover beside call-home',
      text: `version 17.9\nlicense smart transport callhome\nlicense smart url smart ${URL}\n`,
    },
    {
      name: 'transport off',
      text: `version 17.9\nlicense smart transport off\nlicense smart url smart ${URL}\n`,
    },
    {
      name: 'a placeholder',
      text: `version 17.9\n${SMART}license smart url smart https://<on-prem>/SmartTransport\n`,
    },
    {
      name: 'NX-OS, which is not in question',
      text: `version 10.2(3) Bios:version 05.45\n${SMART}license smart url smart ${URL}\n`,
    },
  ],
  invalid: [
    {
      name: 'an upgraded device',
      text: `version 17.9\n${SMART}license smart url smart ${URL}\n`,
      findings: [
        {
          message: 'classic',
          highlighted: URL,
          severity: 'warning',
          fixes: [
            {
              values: { tenant: 'BcnSSC-1' },
              output:
                'version 17.9\nlicense smart transport cslu\nlicense smart url cslu https://ssm.example.com:8443/cslu/v1/pi/BcnSSC-1\n',
            },
          ],
        },
      ],
    },
    {
      name: 'the URL as the device prints it, twice',
      text: `version 17.6\nlicense smart url ${URL}\nlicense smart url smart ${URL}\n${SMART}`,
      findings: [
        {
          message: 'classic',
          highlighted: URL,
          fixes: [
            {
              output:
                'version 17.6\nlicense smart url cslu https://ssm.example.com:8443/cslu/v1/pi/sample-1\nlicense smart transport cslu\n',
            },
          ],
        },
      ],
    },
    {
      name: 'the hidden cslu transport without a URL of its own',
      text: `version 17.12\nlicense smart url smart ${URL}\n`,
      findings: [
        {
          message: 'classic',
          highlighted: URL,
          fixes: [
            {
              output:
                'version 17.12\nlicense smart url cslu https://ssm.example.com:8443/cslu/v1/pi/sample-1\n',
            },
          ],
        },
      ],
    },
    {
      name: 'a cslu URL that is there already',
      text: `version 17.9\n${CSLU}license smart url smart ${URL}\n${SMART}`,
      findings: [
        {
          message: 'classic',
          highlighted: URL,
          fixes: [{ output: `version 17.9\n${CSLU}license smart transport cslu\n` }],
        },
      ],
    },
  ],
});
