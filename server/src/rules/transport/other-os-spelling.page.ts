import type { RulePage } from '../page';

/** What the page of SL111 says. */
export const otherOsSpellingPage: RulePage = {
  docs: {
    why: 'IOS XE calls the block `call-home`, NX-OS `callhome`. The device refuses the other word with “Invalid input detected”, and the lines under it land in the mode before or are refused too, so licensing has no destination.',
    fix: 'IOS XE: write `call-home`. NX-OS: write `callhome`. The lines of the block differ as well: profiles are blocks on IOS XE, and flat `destination-profile` lines on NX-OS.',
    ignore:
      'Never: the device refuses the line. The rule speaks only where the text shows which system it is for.',
    references: [
      { title: 'Configure and Troubleshoot Smart Licensing on Nexus Platforms, methods 1 to 3' },
      { title: 'Troubleshoot Smart Licensing on Catalyst Platforms, considerations' },
    ],
  },
  examples: {
    bad: [
      {
        dialect: 'iosxe',
        text: 'version 16.12\ncallhome\n contact-email-addr sch-smart-licensing@cisco.com\n profile "CiscoTAC-1"\n  active\n  destination transport-method http\n',
      },
      {
        dialect: 'nxos',
        text: 'version 9.3(5) Bios:version 07.68\ncall-home\n  email-contact netops@example.com\n  enable\n',
      },
    ],
    good: [
      {
        dialect: 'iosxe',
        text: 'version 16.12\ncall-home\n contact-email-addr sch-smart-licensing@cisco.com\n profile "CiscoTAC-1"\n  active\n  destination transport-method http\n',
      },
      {
        dialect: 'nxos',
        text: 'version 9.3(5) Bios:version 07.68\ncallhome\n  email-contact netops@example.com\n  enable\n',
      },
    ],
  },
};
