import type { RulePage } from '../page';

/** What the page of SL102 says. */
export const noLicensingProfilePage: RulePage = {
  docs: {
    why: 'Call-home sends licensing data by the one profile that is active and reports it; without one, registration fails with “Communication transport not available”. The defaults are hidden and opposite: `CiscoTAC-1` reports licensing data unless told not to, and is inactive until `active` is entered; a user profile is active unless told not to be, and reports licensing data only with `reporting smart-licensing-data`.',
    fix: 'IOS XE: in the profile that licensing shall use, enter `reporting smart-licensing-data`, `active` and `destination transport-method http`. Leave the others as they are, or stop them reporting licensing data (SL103).',
    ignore:
      'When the device does not license by call-home; write that down with `license smart transport …`.',
    references: [
      { title: 'Troubleshoot Smart Licensing on Catalyst Platforms, scenario 4' },
      { title: 'YANG model Cisco-IOS-XE-call-home, groupings tac-profile and user-profile' },
    ],
  },
  examples: {
    bad: [
      {
        dialect: 'iosxe',
        text: 'version 16.12\nservice call-home\nhostname access-1\ncall-home\n contact-email-addr sch-smart-licensing@cisco.com\n profile "CiscoTAC-1"\n  destination transport-method http\ninterface Vlan1\n ip address 192.0.2.10 255.255.255.0\nip name-server 192.0.2.53\nntp server 192.0.2.123\nend\n',
      },
    ],
    good: [
      {
        dialect: 'iosxe',
        text: 'version 16.12\nservice call-home\nhostname access-1\ncall-home\n contact-email-addr sch-smart-licensing@cisco.com\n profile "CiscoTAC-1"\n  active\n  destination transport-method http\ninterface Vlan1\n ip address 192.0.2.10 255.255.255.0\nip name-server 192.0.2.53\nntp server 192.0.2.123\nend\n',
      },
    ],
  },
};
