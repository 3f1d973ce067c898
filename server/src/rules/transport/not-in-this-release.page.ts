import type { RulePage } from '../page';

/** What the page of SL113 says. */
export const notInThisReleasePage: RulePage = {
  docs: {
    why: 'Smart Licensing Using Policy brought lines that classic releases refuse. IOS XE before 17.3.2 knows `license smart transport callhome` and `smart`, and one URL, `license smart url URL`; NX-OS before 10.2 has neither `license smart transport` nor `license smart url`: callhome is its only way. The device answers with an error, keeps what it had, and reports by call-home, or not at all. A configuration written for a newer release, or a template for both, shows it.',
    fix: 'IOS XE up to 17.2: `license smart url URL` with `license smart transport smart`, or a call-home profile. NX-OS up to 10.1: `license smart enable`, and the URL in `callhome` as `destination-profile CiscoTAC-1 http URL`. Or upgrade first.',
    ignore:
      'When the file is meant for the release after an upgrade, and the version line is still the old one.',
    references: [
      { title: 'YANG model Cisco-IOS-XE-license, revisions before and after 17.3.2: transport-type' },
      { title: 'Troubleshoot Smart Licensing on Nexus Platforms: methods 1 to 3 (callhome)' },
      { title: 'Cisco Nexus 9000 Series, Smart Licensing Using Policy: introduced in 10.2(1)F' },
    ],
  },
  examples: {
    bad: [
      {
        dialect: 'iosxe',
        text: 'version 16.12\nhostname access-1\nlicense smart transport smart\nlicense smart url smart https://smartreceiver.cisco.com/licservice/license\n',
      },
      {
        dialect: 'nxos',
        text: 'version 9.3(5) Bios:version 07.68\nhostname leaf-1\nlicense smart transport smart\n',
      },
    ],
    good: [
      {
        dialect: 'iosxe',
        text: 'version 16.12\nhostname access-1\nlicense smart transport smart\nlicense smart url https://smartreceiver.cisco.com/licservice/license\n',
      },
    ],
  },
};
