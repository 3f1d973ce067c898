import { defineScenario } from './scenario';

/** SL916: the default transport looks for a CSLU that nobody has set up. */
export const csluLocalUnresolved = defineScenario({
  meta: {
    code: 'SL916',
    name: 'cslu-local-unresolved',
    hop: 'name-resolution',
    dialects: ['iosxe', 'nxos'],
    severity: 'hint',
    fixable: 'none',
    summary: '“Unable to resolve server hostname/domain name” towards the Cisco Smart License Utility.',
    messages: {
      said: 'The default transport looks for a CSLU named cslu-local, which no name server knows. Harmless until you want reports to be sent.',
    },
    explainedBy: ['SL105', 'SL106'],
    meaning:
      'Under policy licensing the default transport is `cslu`, with the host name `cslu-local`. Until a DNS entry or a URL exists, the device says so once in a while. Nothing is broken: perpetual licences need no report for a year, and reports can be sent later.',
  },
  evidence: {
    resolvedBy: ['communicated', 'switched-off'],
    also: 'a name that is not resolved, towards CSLU, while no other CSLU address is configured',
  },
  steps: [
    {
      text: 'Decide how this device is to report: through CSLU or SSM On-Prem, directly to CSSM, or by file.',
      commands: { iosxe: ['show license status'], nxos: ['show license status'] },
    },
    {
      text: 'Through CSLU: give its address, or map cslu-local to it.',
      commands: {
        iosxe: [
          'configure terminal',
          'license smart url cslu http://<CSLU>:8182/cslu/v1/pi',
          'ip host [vrf {vrf} ]cslu-local <CSLU>',
          'end',
        ],
        nxos: ['configure terminal', 'license smart url cslu http://<CSLU>:8182/cslu/v1/pi', 'end'],
      },
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
});
