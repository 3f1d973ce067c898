import type { RulePage } from '../page';

/** What the page of SL207 says. */
export const csluPathMissingPage: RulePage = {
  docs: {
    why: 'The Cisco Smart License Utility listens on TCP port 8182 and takes reports at `/cslu/v1/pi`. Without the path the device connects and is turned away, and `show license status` counts a failed communication.',
    fix: 'Enter the URL with its path: `license smart url cslu http://<host>:8182/cslu/v1/pi`. The CSLU application has no tenant behind the path; SSM On-Prem has one, but listens on port 443.',
    ignore:
      'When something other than a CSLU listens on port 8182, such as a reverse proxy that adds the path.',
    references: [
      {
        title: 'Cisco IOS XE command reference, Smart Licensing Using Policy: license smart url cslu',
      },
    ],
  },
  examples: {
    bad: [
      {
        dialect: 'iosxe',
        text: 'license smart transport cslu\nlicense smart url cslu http://cslu.example.net:8182\n',
      },
    ],
    good: [
      {
        dialect: 'iosxe',
        text: 'license smart transport cslu\nlicense smart url cslu http://cslu.example.net:8182/cslu/v1/pi\n',
      },
    ],
  },
};
