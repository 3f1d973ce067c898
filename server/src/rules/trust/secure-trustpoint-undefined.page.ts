import type { RulePage } from '../page';

/** What the page of SL604 says. */
export const secureTrustpointUndefinedPage: RulePage = {
  docs: {
    why: 'The HTTP client carries call-home and Smart transport. `secure-trustpoint` names the trustpoint whose certificate the device itself shows to a server that asks for one; the server’s certificate is judged by the trustpool and the trustpoints with a CA. A name that no trustpoint has is a slip: the device has no certificate of that name to show, and whoever relies on the line is mistaken.',
    fix: 'On IOS XE: `ip http client secure-trustpoint NAME` with the name of a `crypto pki trustpoint`, or `no ip http client secure-trustpoint` to leave the choice to the device. Define a missing one with `crypto pki trustpoint NAME`, and fetch its CA certificate with `crypto pki authenticate NAME`.',
    ignore: 'When the trustpoint was left out of the file on purpose.',
    references: [
      {
        title:
          'Troubleshoot Smart Licensing on Catalyst Platforms, considerations (importing a certificate as a trustpoint)',
      },
      { title: 'Cisco-IOS-XE-http YANG model: ip http client secure-trustpoint' },
    ],
  },
  examples: {
    bad: [
      {
        dialect: 'iosxe',
        text: 'version 17.12\nservice timestamps log datetime msec\nhostname access-1\n!\ncrypto pki trustpoint LicRoot\n enrollment terminal\n revocation-check none\n!\ninterface Vlan10\n ip address 192.0.2.10 255.255.255.0\n!\nip http client source-interface Vlan10\nip http client secure-trustpoint LicRot\nntp server 192.0.2.123\nend\n',
      },
    ],
    good: [
      {
        dialect: 'iosxe',
        text: 'version 17.12\nservice timestamps log datetime msec\nhostname access-1\n!\ncrypto pki trustpoint LicRoot\n enrollment terminal\n revocation-check none\n!\ninterface Vlan10\n ip address 192.0.2.10 255.255.255.0\n!\nip http client source-interface Vlan10\nip http client secure-trustpoint LicRoot\nntp server 192.0.2.123\nend\n',
      },
    ],
  },
};
