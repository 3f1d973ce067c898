import type { ScenarioPage } from './page';

/** What the page and the runbook of SL916 say. */
export const csluLocalUnresolvedPage: ScenarioPage = {
  summary: '“Unable to resolve server hostname/domain name” towards the Cisco Smart License Utility.',
  meaning:
    'Under policy licensing the default transport is `cslu`, with the host name `cslu-local`. Until a DNS entry or a URL exists, the device says so once in a while. Nothing is broken: perpetual licenses need no report for a year, and reports can be sent later.',
  also: 'a name that is not resolved, towards CSLU, while no other CSLU address is configured',
  steps: [
    {
      text: 'Decide how this device is to report: through CSLU or SSM On-Prem, directly to CSSM, or by file.',
      commands: { iosxe: ['show license status'], nxos: ['show license status'] },
    },
    {
      text: 'Through CSLU: give its address.',
      commands: {
        iosxe: ['configure terminal', 'license smart url cslu http://<CSLU>:8182/cslu/v1/pi', 'end'],
        nxos: ['configure terminal', 'license smart url cslu http://<CSLU>:8182/cslu/v1/pi', 'end'],
      },
    },
    {
      text: 'Or map cslu-local, the name that the device looks for, to it.',
      commands: { iosxe: ['configure terminal', 'ip host [vrf {vrf} ]cslu-local <CSLU>', 'end'] },
    },
    {
      text: 'Directly to CSSM.',
      commands: {
        iosxe: [
          'configure terminal',
          'license smart transport smart',
          'license smart url default',
          'end',
          'license smart trust idtoken <TOKEN> local',
        ],
        nxos: [
          'configure terminal',
          'license smart transport smart',
          'end',
          'license smart trust idtoken <TOKEN>',
        ],
      },
    },
    {
      text: 'By file, or not at all: switch the transport off, and the message stops.',
      commands: {
        iosxe: ['configure terminal', 'license smart transport off', 'end'],
        nxos: ['configure terminal', 'license smart transport off', 'end'],
      },
    },
  ],
  docs: {
    ignore: 'Always, where the device is not meant to report, or reports by file.',
    references: [{ title: 'Smart Licensing Using Policy, implementing CSLU' }],
  },
  examples: {
    bad: [
      {
        title: 'IOS XE, log',
        text: 'core-1#show logging\nJan  5 10:11:12.001: %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : Unable to resolve server hostname/domain name\n',
      },
    ],
    good: [
      {
        title: 'Resolved later',
        text: 'core-1#show logging\nJan  5 10:11:12.001: %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : Unable to resolve server hostname/domain name\nJan  5 11:11:12.001: %SMART_LIC-5-COMM_RESTORED: Communications with Cisco Smart License Utility (CSLU) restored\n',
      },
    ],
  },
};
