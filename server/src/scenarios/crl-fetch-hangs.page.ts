import { CATALYST, type ScenarioPage } from './page';
import { TRY_AGAIN } from './shared-steps';

/** What the page and the runbook of SL907 say. */
export const crlFetchHangsPage: ScenarioPage = {
  summary:
    'The last communication is PENDING with “Waiting for reply”, and `%PKI-3-CRL_FETCH_FAIL` is logged for `SLA-TrustPoint` or the trustpoint of the HTTP client.',
  meaning:
    'Before it trusts the server, the device asks whether its certificate was revoked. With `revocation-check crl`, the factory default, it must fetch a list over HTTP; where that is blocked, behind a proxy or in a VRF, every message hangs.',
  never: 'a CRL fetch for a trustpoint that neither licensing nor the HTTP client uses',
  steps: [
    {
      text: 'Look at the revocation check of the licensing trustpoint.',
      commands: {
        iosxe: [
          'show running-config | section crypto pki trustpoint {trustpoint}',
          'show logging | include CRL_FETCH',
        ],
      },
      good: '`revocation-check none`, or a list that ends in `none`.',
    },
    {
      text: 'Set it to none, so that licensing does not wait for a list.',
      commands: {
        iosxe: [
          'configure terminal',
          'crypto pki trustpoint {trustpoint}',
          'revocation-check none',
          'end',
          'copy running-config startup-config',
        ],
      },
    },
    ...TRY_AGAIN,
  ],
  docs: {
    ignore:
      'Right after a message was sent, while the answer is on its way; and for trustpoints that have nothing to do with licensing.',
    references: [{ title: `${CATALYST}, scenario 7` }],
  },
  examples: {
    bad: [
      {
        title: 'IOS XE, authorization',
        text: 'core-1#show license all\nLicense Authorization:\n  Status: OUT OF COMPLIANCE on Jul 26 09:24:09 2018 UTC\n  Last Communication Attempt: PENDING on Aug 02 14:34:51 2018 UTC\n    Failure reason: Waiting for reply\n',
      },
      {
        title: 'IOS XE, log',
        text: 'core-1#show logging\nAug  2 14:34:56.310: %PKI-3-CRL_FETCH_FAIL: CRL fetch for trustpoint SLA-TrustPoint failed\n             Reason : Failed to select socket. Timeout : 5 (Connection timed out)\n',
      },
    ],
    good: [
      {
        title: 'Another trustpoint',
        text: 'core-1#show logging\nAug  2 14:34:56.310: %PKI-3-CRL_FETCH_FAIL: CRL fetch for trustpoint VPN-CA failed\n             Reason : Failed to select socket. Timeout : 5 (Connection timed out)\n',
      },
    ],
  },
};
