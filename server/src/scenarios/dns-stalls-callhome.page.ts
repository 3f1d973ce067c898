import { NEXUS, type ScenarioPage } from './page';
import { TRY_AGAIN } from './shared-steps';

/** What the page and the runbook of SL912 say. */
export const dnsStallsCallhomePage: ScenarioPage = {
  summary: 'A missing DNS response leaves callhome’s MTS messages stuck (CSCvv67469).',
  meaning:
    'Call-home waits for the name of the licensing server. While no name server answers, its internal messages (MTS) pile up and nothing is sent any more.',
  also: 'on NX-OS, a destination whose name is not resolved',
  steps: [
    {
      text: 'Check whether names are resolved in the VRF that call-home uses.',
      commands: { nxos: ['show hosts', 'ping {host}[ vrf {vrf}]'] },
      good: 'An address for {host}.',
    },
    {
      text: 'Configure a name server that this VRF can reach, or map the name.',
      commands: {
        nxos: ['configure terminal', 'ip domain-lookup', 'ip name-server <DNS-SERVER> use-vrf {vrf}', 'end'],
      },
    },
    {
      text: 'Look for stuck messages of call-home (CSCvv67469 names the fixed releases); a stuck process needs the workaround of the bug.',
      commands: { nxos: ['show system internal mts buffers summary', 'show version'] },
    },
    ...TRY_AGAIN,
  ],
  docs: {
    ignore: 'When communication has been restored since.',
    references: [{ title: `${NEXUS}, known issue 4` }, { title: 'Cisco bug CSCvv67469' }],
  },
  examples: {
    bad: [
      {
        title: 'NX-OS, registration',
        text: 'leaf-1# show license status\nRegistration:\n  Status: UNREGISTERED - REGISTRATION FAILED\n  Export-Controlled Functionality: Not Allowed\n  Initial Registration: FAILED on Mar 02 10:11:12 2022 UTC\n    Failure reason: Lack of DNS response\n',
      },
    ],
    good: [
      {
        title: 'Restored later',
        text: 'leaf-1# show logging\n2022 Mar  2 10:11:12 leaf-1 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : Lack of DNS response\n2022 Mar  2 10:31:40 leaf-1 %SMART_LIC-5-COMM_RESTORED: Communications with the Cisco Smart Software Manager (CSSM) restored\n',
      },
    ],
  },
};
