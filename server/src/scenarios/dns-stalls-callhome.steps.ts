import type { Step } from './page';
import { TRY_AGAIN } from './shared-steps';

/** What to do about SL912, in the order of its document. */
export const dnsStallsCallhomeSteps: readonly Step[] = [
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
];
