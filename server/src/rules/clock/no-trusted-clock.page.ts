import type { RulePage } from '../page';

/** What the page of SL701 says. */
export const noTrustedClockPage: RulePage = {
  docs: {
    why: 'Licensing messages carry the time, and the server’s certificate has a period of validity. A clock that is too far off makes registration fail with “The device date … is offset beyond the allowed tolerance limit”, or the log says `%PKI-3-CERTIFICATE_INVALID_NOT_YET_VALID`. On IOS XE the system clock is not trusted by default.',
    fix: 'IOS XE: `ntp server [vrf V] ADDRESS`; where NTP is not possible, set the time with `clock set` at the exec prompt and enter `clock calendar-valid`. NX-OS: `ntp server ADDRESS use-vrf V`.',
    ignore: 'When the clock is set by other means that the configuration does not show.',
    references: [
      { title: 'Troubleshoot Smart Licensing on Catalyst Platforms, scenario 3' },
      { title: 'Cisco NX-OS Licensing Guide, troubleshooting Smart Licensing Using Policy' },
    ],
  },
  examples: {
    bad: [
      {
        dialect: 'iosxe',
        text: 'version 17.12\nhostname edge-1\ninterface Vlan1\n ip address 192.0.2.10 255.255.255.0\nip name-server 192.0.2.53\nlicense smart url cslu https://ssm.example.com/cslu/v1/pi/example-1\nlicense smart transport cslu\nend\n',
      },
    ],
    good: [
      {
        dialect: 'iosxe',
        text: 'version 17.12\nhostname edge-1\ninterface Vlan1\n ip address 192.0.2.10 255.255.255.0\nip name-server 192.0.2.53\nlicense smart url cslu https://ssm.example.com/cslu/v1/pi/example-1\nlicense smart transport cslu\nclock calendar-valid\nend\n',
      },
    ],
  },
};
