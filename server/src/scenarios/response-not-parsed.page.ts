import { NEXUS, type ScenarioPage } from './page';
import { OWN_SERVER_ANSWERS } from './policy-steps';
import { TRY_AGAIN } from './shared-steps';

/** What the page and the runbook of SL910 say. */
export const responseNotParsedPage: ScenarioPage = {
  summary: 'Messages fail with “Fail to parse response data from SCH server”.',
  meaning:
    'Cisco’s backend takes HTTPS only. Over `http://` the device gets a page instead of a license response. A misspelt path and a proxy’s error page look the same.',
  steps: [
    {
      text: 'Look at the destination address.',
      commands: { iosxe: ['show call-home profile all'], nxos: ['show running-config callhome'] },
      good: 'https://tools.cisco.com/its/service/oddce/services/DDCEService, or the address of your own server, letter by letter.',
      via: ['callhome'],
    },
    {
      text: 'Look at the transport and its URL.',
      commands: { iosxe: ['show license status'], nxos: ['show license status'] },
      good: 'Transport smart: https://smartreceiver.cisco.com/licservice/license. Transport cslu: the URL that CSLU or SSM On-Prem shows.',
      via: ['smart', 'cslu', 'onprem'],
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
      },
      via: ['callhome'],
    },
    {
      text: 'Directly to Cisco: give the URL anew.',
      commands: {
        iosxe: [
          'configure terminal',
          'license smart url smart https://smartreceiver.cisco.com/licservice/license',
          'end',
        ],
        nxos: [
          'configure terminal',
          'license smart url smart https://smartreceiver.cisco.com/licservice/license',
          'end',
        ],
      },
      via: ['smart'],
    },
    ...OWN_SERVER_ANSWERS,
    ...TRY_AGAIN,
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
