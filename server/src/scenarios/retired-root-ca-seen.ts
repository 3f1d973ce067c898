import { defineScenario, phrase } from './scenario';

/** SL911: the device does not trust the root certificate that Cisco uses now. */
export const retiredRootCaSeen = defineScenario({
  meta: {
    code: 'SL911',
    name: 'retired-root-ca-seen',
    hop: 'trust',
    dialects: ['iosxe', 'nxos'],
    severity: 'error',
    fixable: 'none',
    summary:
      'Messages fail with “Unable to establish IPC connection with callhome”, or the log names the QuoVadis root CA.',
    messages: {
      said: 'The device still expects the retired QuoVadis root certificate. Install the current root CA, or a release that has it.',
    },
    explainedBy: ['SL605'],
    meaning:
      'Cisco’s servers changed from the QuoVadis to the IdenTrust root certificate: tools.cisco.com on 5 February 2022, smartreceiver.cisco.com on 26 January 2023. Releases that know only the old one can no longer build a connection (FN72115 for NX-OS, FN72323 for IOS XE).',
  },
  evidence: {
    reasons: [
      phrase('unable to establish ipc connection with call-? ?home'),
      phrase('no se pudo establecer la conexion ipc con call-? ?home'),
      phrase('nao foi possivel estabelecer (?:a )?conexao ipc com (?:o )?call-? ?home'),
      phrase('quo ?vadis'),
    ],
    resolvedBy: ['communicated', 'switched-off'],
    never:
      'a QuoVadis certificate in a list of certificates; its failed messages are not reported once more as SL905',
  },
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
    {
      text: 'Try again and look at the result.',
      commands: {
        iosxe: ['license smart renew auth', 'show license status'],
        nxos: ['license smart renew auth', 'show license status'],
        policy: ['license smart sync all', 'show license status'],
      },
      good: 'SUCCEEDED, with the time of this try.',
    },
  ],
});
