import type { RulePage } from '../page';

/** What the page of SL605 says. */
export const retiredRootCaPage: RulePage = {
  docs: {
    why: 'QuoVadis Root CA 2 was withdrawn. `tools.cisco.com` changed to another CA on 5 February 2022, `smartreceiver.cisco.com` on 26 January 2023. Every release of the trains 16.6 to 16.11, 17.1 and 17.2 lacks the new root, so the TLS handshake fails with “Fail to send out Call Home HTTP message” until a bundle is imported. Of 16.12, 17.3 and 17.4 some releases are fixed; the running-config does not tell which one runs, and nothing is said about those. The industrial switches IE3x00 and ESS3x00 got the new root in 17.6.1 only (FN72298), so 17.3 to 17.5 are exposed too; on cBR-8 it is in 17.3.1z and 17.6.1a (FN72116), so 17.4 and 17.5 are.',
    fix: 'On IOS XE, in configuration mode: `crypto pki trustpool import url http://www.cisco.com/security/pki/trs/ios_core.p7b`, or `crypto pki trustpool import terminal` where the device has no way there. Or upgrade to 16.12.6, 17.3.4, 17.4.2, 17.5.1 or later (IE3x00 and ESS3x00: 17.6.1; cBR-8: 17.3.1z or 17.6.1a). For NX-OS see FN72115.',
    ignore: 'When the bundle was imported in a way that the running-config does not show.',
    references: [
      {
        title: 'Field notice FN72323',
        url: 'https://www.cisco.com/c/en/us/support/docs/field-notices/723/fn72323.html',
      },
      { title: 'Field notice FN72298 (IE3x00, ESS3x00)' },
      { title: 'Field notice FN72116 (cBR-8)' },
      {
        title: 'Field notice FN72115 (NX-OS)',
        url: 'https://www.cisco.com/c/en/us/support/docs/field-notices/721/fn72115.html',
      },
      { title: 'Troubleshoot Smart Licensing on Catalyst Platforms, scenario 5' },
    ],
  },
  examples: {
    bad: [
      {
        dialect: 'iosxe',
        text: 'version 17.2\nservice timestamps log datetime msec\nservice call-home\nhostname router-1\n!\ninterface GigabitEthernet1\n ip address 192.0.2.10 255.255.255.0\n!\nip http client source-interface GigabitEthernet1\nip name-server 192.0.2.53\nip route 0.0.0.0 0.0.0.0 192.0.2.1\n!\ncall-home\n contact-email-addr sch-smart-licensing@cisco.com\n profile "CiscoTAC-1"\n  active\n  destination transport-method http\n  destination address http https://tools.cisco.com/its/service/oddce/services/DDCEService\nntp server 192.0.2.123\nend\n',
      },
    ],
    good: [
      {
        dialect: 'iosxe',
        text: 'version 17.2\nservice timestamps log datetime msec\nservice call-home\nhostname router-1\n!\ncrypto pki certificate pool\n cabundle nvram:ios_core.p7b\n!\ninterface GigabitEthernet1\n ip address 192.0.2.10 255.255.255.0\n!\nip http client source-interface GigabitEthernet1\nip name-server 192.0.2.53\nip route 0.0.0.0 0.0.0.0 192.0.2.1\n!\ncall-home\n contact-email-addr sch-smart-licensing@cisco.com\n profile "CiscoTAC-1"\n  active\n  destination transport-method http\n  destination address http https://tools.cisco.com/its/service/oddce/services/DDCEService\nntp server 192.0.2.123\nend\n',
      },
    ],
  },
};
