import { CATALYST, type ScenarioPage } from './page';

/** What the page and the runbook of SL906 say. */
export const onPremCertificateExpiredPage: ScenarioPage = {
  summary:
    'The event log shows `LS_INVALID_DATA` with “Missing Id cert serial number field; Missing signing cert serial number field; Signed data and certificate does not match”.',
  meaning:
    'The crypto certificate of SSM On-Prem has expired (CSCvr41393). The server renews it when it synchronises with CSSM; until then every device it serves fails, and the status of the device only says UNREGISTERED and EVAL MODE.',
  never: 'UNREGISTERED or EVAL MODE alone',
  steps: [
    {
      text: 'Check that the device reaches the on-prem server.',
      commands: { iosxe: ['ping [vrf {vrf} ]{host}'], nxos: ['ping {host}[ vrf {vrf}]'] },
      good: 'Replies from the server.',
    },
    {
      text: 'With HTTPS, the name in the URL must be the common name of the server’s certificate.',
      commands: {
        iosxe: ['show call-home profile all'],
        nxos: ['show running-config callhome'],
        policy: ['show license status'],
      },
      good: 'The URL holds exactly the name that the certificate was made for.',
    },
    {
      text: 'If no name server knows that name, map it to the address of the server.',
      commands: {
        iosxe: ['configure terminal', 'ip host <COMMON-NAME> <ADDRESS>', 'end'],
        nxos: ['configure terminal', 'ip host <COMMON-NAME> <ADDRESS>', 'end'],
      },
    },
    {
      text: 'On SSM On-Prem, check whether its certificate is still valid.',
    },
    {
      text: 'If it has expired, synchronise the server with CSSM, which renews it, or use another workaround of CSCvr41393.',
    },
    {
      text: 'As the last resort where names are impossible, switch off the check that the URL fits the certificate.',
      commands: { iosxe: ['configure terminal', 'call-home', 'no http secure server-identity-check', 'end'] },
      on: 'iosxe',
      under: 'classic',
    },
  ],
  docs: {
    ignore: 'When the device has registered since.',
    references: [{ title: `${CATALYST}, scenario 6` }, { title: 'Cisco bug CSCvr41393' }],
  },
  examples: {
    bad: [
      {
        title: 'IOS XE, event log',
        text: 'core-1#show license eventlog\n2018-09-12 13:32:42.320 UTC SAEVT_DEREGISTER_STATUS msgStatus="LS_INVALID_DATA" error="Missing Id cert serial number field; Missing signing cert serial number field; Signed data and certificate does not match"\n',
      },
    ],
    good: [
      {
        title: 'Not registered, still evaluating',
        text: 'core-1#show license all\nRegistration:\n  Status: UNREGISTERED\n  Export-Controlled Functionality: NOT ALLOWED\n\nLicense Authorization:\n  Status: EVAL MODE\n  Evaluation Period Remaining: 65 days, 18 hours, 43 minutes, 0 seconds\n',
      },
    ],
  },
};
