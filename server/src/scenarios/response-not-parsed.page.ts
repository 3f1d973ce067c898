import { NEXUS, type ScenarioPage } from './page';

/** What the page and the runbook of SL910 say. */
export const responseNotParsedPage: ScenarioPage = {
  summary: 'Messages fail with “Fail to parse response data from SCH server”.',
  meaning:
    'Cisco’s backend takes HTTPS only. Over `http://` the device gets a page instead of a licence response. A misspelt path and a proxy’s error page look the same.',
  steps: [
    {
      text: 'Look at the destination address.',
      commands: {
        iosxe: ['show call-home profile all'],
        nxos: ['show running-config callhome'],
        policy: ['show license status'],
      },
      good: 'https://tools.cisco.com/its/service/oddce/services/DDCEService, or the address of your own server, letter by letter.',
    },
    {
      text: 'Replace the http:// address by https://.',
      commands: {
        nxos: [
          'configure terminal',
          'callhome',
          'enable',
          'destination-profile CiscoTAC-1 transport-method http',
          'no destination-profile CiscoTAC-1 index 1 http http://tools.cisco.com/its/service/oddce/services/DDCEService',
          'destination-profile CiscoTAC-1 http https://tools.cisco.com/its/service/oddce/services/DDCEService',
          'end',
        ],
        iosxe: [
          'configure terminal',
          'call-home',
          'profile "{profile}"',
          'destination address http https://tools.cisco.com/its/service/oddce/services/DDCEService',
          'end',
        ],
        policy: [
          'configure terminal',
          'license smart url smart https://smartreceiver.cisco.com/licservice/license',
          'end',
        ],
      },
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
  docs: {
    ignore: 'When communication has been restored since.',
    references: [{ title: `${NEXUS}, known issue 2` }],
  },
  examples: {
    bad: [
      {
        title: 'NX-OS, registration',
        text: 'leaf-1# show license status\nSmart Licensing is ENABLED\n\nRegistration:\n  Status: UNREGISTERED - REGISTRATION FAILED\n  Export-Controlled Functionality: Not Allowed\n  Initial Registration: FAILED on Jun 22 16:15:41 2022 UTC\n    Failure reason: Fail to parse response data from SCH server\n',
      },
    ],
    good: [
      {
        title: 'Communicates later',
        text: 'leaf-1# show license status\nRegistration:\n  Status: REGISTERED\n  Last Renewal Attempt: FAILED on Jun 22 16:15:41 2022 UTC\n    Failure reason: Fail to parse response data from SCH server\n\nLicense Authorization:\n  Status: AUTHORIZED on Jun 23 16:15:44 2022 UTC\n  Last Communication Attempt: SUCCEEDED on Jun 23 16:15:44 2022 UTC\n',
      },
    ],
  },
};
