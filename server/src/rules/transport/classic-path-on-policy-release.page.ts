import type { RulePage } from '../page';

/** What the page of SL107 says. */
export const classicPathOnPolicyReleasePage: RulePage = {
  docs: {
    why: 'Up to 17.3.1 a device registers with SSM On-Prem, by Smart transport at `/SmartTransport`. Later releases do not register: they send usage reports, which SSM On-Prem takes at `/cslu/v1/pi/<tenant>` only. An upgrade keeps the old lines, the device keeps talking to the old service, and the log says “Received empty response from server”.',
    fix: 'IOS XE: copy the CSLU transport URL of the account from SSM On-Prem, then `license smart transport cslu` and `license smart url cslu https://<on-prem>/cslu/v1/pi/<tenant>`. Remove the old URL.',
    ignore: 'When the URL is that of a proxy that forwards to the right path.',
    references: [
      { title: 'Smart Licensing Using Policy, connected to SSM On-Prem' },
      { title: 'Troubleshoot Smart Licensing on Catalyst Platforms, introduction (17.3.2 and later)' },
    ],
  },
  examples: {
    bad: [
      {
        dialect: 'iosxe',
        text: 'version 17.9\nlicense smart transport smart\nlicense smart url smart https://ssm.example.com/SmartTransport\n',
      },
    ],
    good: [
      {
        dialect: 'iosxe',
        text: 'version 17.9\nlicense smart transport cslu\nlicense smart url cslu https://ssm.example.com/cslu/v1/pi/example-1\n',
      },
    ],
  },
};
