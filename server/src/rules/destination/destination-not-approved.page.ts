import type { RulePage } from '../page';

/** What the page of SL209 says. */
export const destinationNotApprovedPage: RulePage = {
  docs: {
    why: 'A license report tells serial numbers, software versions and license counts. Teams that report through their own SSM On-Prem or Transport Gateway want no device to report elsewhere: a configuration copied from a guide goes straight to Cisco’s cloud, one from another site to the wrong server.\n\nAn entry of the list is a host (`cssm.example.net`, `*.example.net`, with a port if it matters) or a URL; a URL approves what lies below its path. Only written destinations in effect are judged, not the hidden defaults of the device.',
    fix: 'Choose an approved destination. On NX-OS remove the old destination of the profile and enter the new one. If the destination is right, add it to `approvedDestinations` in `.smart-licensing.json`.',
    ignore: 'When the device belongs to another team with destinations of its own.',
    references: [
      {
        title:
          'Troubleshoot Smart Licensing on Catalyst Platforms, scenario 5 (check the URL in the profile)',
      },
      { title: 'Configure and Troubleshoot Smart Licensing on Nexus Platforms, methods 1 to 3' },
    ],
  },
  examples: {
    bad: [
      {
        dialect: 'iosxe',
        settings: { approvedDestinations: ['cssm.example.net'] },
        text: 'license smart transport smart\nlicense smart url smart https://smartreceiver.cisco.com/licservice/license\n',
      },
    ],
    good: [
      {
        dialect: 'iosxe',
        settings: { approvedDestinations: ['cssm.example.net'] },
        text: 'license smart transport cslu\nlicense smart url cslu https://cssm.example.net/cslu/v1/pi/Site-1\n',
      },
    ],
  },
};
