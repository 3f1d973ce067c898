import type { RulePage } from '../page';

/** What the page of SL603 says. */
export const identityCheckOffForCiscoPage: RulePage = {
  docs: {
    why: 'The check compares the host in the URL with the name in the server’s certificate. It is switched off for SSM On-Prem servers whose certificate has another name. Cisco’s own servers have the right one, so there the switch only weakens TLS: whoever holds any certificate that the device trusts can pose as Cisco. It is often left over from an earlier on-prem set-up.',
    fix: 'On IOS XE: `call-home`, then `http secure server-identity-check`. It is the default; the line disappears from the running-config.',
    ignore:
      'When the destination is about to change to an on-prem server with a certificate for another name.',
    references: [
      {
        title: 'Troubleshoot Smart Licensing on Catalyst Platforms, scenario 6, note on the identity check',
      },
      { title: 'Cisco-IOS-XE-call-home YANG model: http secure server-identity-check, on by default' },
    ],
  },
  examples: {
    bad: [
      {
        dialect: 'iosxe',
        text: 'license smart transport callhome\ncall-home\n contact-email-addr sch-smart-licensing@cisco.com\n no http secure server-identity-check\n profile "CiscoTAC-1"\n  active\n  destination transport-method http\n',
      },
    ],
    good: [
      {
        dialect: 'iosxe',
        text: 'license smart transport callhome\ncall-home\n contact-email-addr sch-smart-licensing@cisco.com\n profile "CiscoTAC-1"\n  active\n  destination transport-method http\n',
      },
    ],
  },
};
