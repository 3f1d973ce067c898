import type { RulePage } from '../page';

/** What the page of SL101 says. */
export const callHomeServiceOffPage: RulePage = {
  docs: {
    why: 'With `license smart transport callhome`, or by default up to IOS XE 17.2, the licensing agent hands its messages to the call-home service. Is the service off, registration fails with “Communication transport not available”. The agent tries to turn the service on by itself, and cannot when another user profile is active. From 17.4 on the default transport is cslu, and most configurations rightly lack the line. A security guide may ask for the opposite: the STIG rule V-216978 wants the call-home service off. Then licensing has to leave by another transport (smart, cslu, a file), which the team can write down as `"transports"` in `.smart-licensing.json` (SL114).',
    fix: 'IOS XE: enter `service call-home` in configuration mode. Then check that one profile is active and reports smart-licensing data (SL102).',
    ignore:
      'When the device licenses by another transport than the one its release uses by default, or holds a reservation; write that down with `license smart transport …`.',
    references: [
      { title: 'Troubleshoot Smart Licensing on Catalyst Platforms, scenario 4' },
      { title: 'YANG model Cisco-IOS-XE-native, container service' },
    ],
  },
  examples: {
    bad: [
      {
        dialect: 'iosxe',
        text: 'version 16.12\nhostname access-1\nlicense smart transport callhome\ncall-home\n contact-email-addr sch-smart-licensing@cisco.com\n profile "CiscoTAC-1"\n  active\n  destination transport-method http\ninterface Vlan1\n ip address 192.0.2.10 255.255.255.0\nip name-server 192.0.2.53\nntp server 192.0.2.123\nend\n',
      },
    ],
    good: [
      {
        dialect: 'iosxe',
        text: 'version 17.12\nhostname access-1\ninterface Vlan1\n ip address 192.0.2.10 255.255.255.0\nend\n',
      },
    ],
  },
};
