import { NEXUS, type ScenarioPage } from './page';
import { TRY_AGAIN } from './shared-steps';

/** What the page and the runbook of SL911 say. */
export const retiredRootCaSeenPage: ScenarioPage = {
  summary:
    'Messages fail with “Unable to establish IPC connection with callhome”, or the log names the QuoVadis root CA.',
  meaning:
    'Cisco’s servers changed from the QuoVadis to the IdenTrust root certificate: tools.cisco.com on 5 February 2022, smartreceiver.cisco.com on 26 January 2023. Releases that know only the old one can no longer build a connection (FN72115 for NX-OS, FN72323 for IOS XE).',
  never:
    'a QuoVadis certificate in a list of certificates; its failed messages are not reported once more as SL905',
  steps: [
    {
      text: 'Read field notice FN72115 for your release: https://www.cisco.com/c/en/us/support/docs/field-notices/721/fn72115.html',
      commands: { nxos: ['show version', 'show crypto ca certificates'] },
      on: 'nxos',
    },
    {
      text: 'Add the IdenTrust Commercial Root CA 1 to the device, or upgrade to a release that has it.',
      commands: {
        nxos: [
          'configure terminal',
          'crypto ca trustpoint <TRUSTPOINT>',
          'exit',
          'crypto ca authenticate <TRUSTPOINT>',
          'end',
        ],
      },
      on: 'nxos',
    },
    {
      text: 'Import the current bundle of root certificates (FN72323), or upgrade: fixed in 16.12.6, 17.3.4, 17.4.2, 17.5.1 and later.',
      commands: {
        iosxe: [
          'show version | include Version',
          'configure terminal',
          'crypto pki trustpool import url http://www.cisco.com/security/pki/trs/ios_core.p7b',
          'end',
          'show crypto pki trustpool | include IdenTrust',
        ],
      },
      on: 'iosxe',
      good: 'IdenTrust Commercial Root CA 1 among the certificates.',
    },
    ...TRY_AGAIN,
  ],
  docs: {
    ignore: 'When communication has been restored since.',
    references: [
      {
        title: `${NEXUS}, known issue 3; field notice FN72115`,
        url: 'https://www.cisco.com/c/en/us/support/docs/field-notices/721/fn72115.html',
      },
      { title: 'Field notice FN72323 (IOS XE)' },
    ],
  },
  examples: {
    bad: [
      {
        title: 'NX-OS, registration',
        text: 'leaf-1# show license status\nRegistration:\n  Status: UNREGISTERED - REGISTRATION FAILED\n  Export-Controlled Functionality: Not Allowed\n  Initial Registration: FAILED on Mar 02 10:11:12 2022 UTC\n    Failure reason: Fail to send out Call Home HTTP message(Unable to establish IPC connection with callhome)\n',
      },
    ],
    good: [
      {
        title: 'The root certificate in a list of certificates',
        text: 'core-1#show crypto pki trustpool\nCA Certificate\n  Subject:\n    cn=QuoVadis Root CA 2\n',
      },
    ],
  },
};
