import * as l10n from '@vscode/l10n';
import type { DeviceConfig } from '../../model/device-config';
import { BY_FILE } from '../../scenarios/file-steps';
import type { Step } from '../../scenarios/page';
import { SYNC } from '../../scenarios/policy-steps';
import type { Section } from '../plan-sections';
import { shownSteps } from '../upgrade/words';
import type { Goal } from './goal';

/** SSM On-Prem without a way to Cisco, as the document on Nexus describes it under method 4. */
const FILE_SYNC: readonly Step[] = [
  {
    text: 'In SSM On-Prem, open Synchronization, choose Manual Synchronization for the account, and save the file of Download File….',
  },
  {
    text: 'In CSSM, open On-Prem Accounts (Satellites in older portals), upload that file with File Sync… in the row of the server, and save the response file.',
  },
  { text: 'Back in SSM On-Prem, upload the response file in the same window.' },
  {
    text: 'Do so again every month: CSSM shows the day under Synchronization Due.',
    good: '“Last Sync Up” and “Last Sync Down” with the day of this try.',
  },
];

/** CSLU fetches the reports: guide of the Catalyst 9400, “CSLU-initiated communication”. */
const PULL: readonly Step[] = [
  { text: 'On the host of CSLU, check that its service runs and that CSLU says “Cisco Is Available”.' },
  {
    text: 'Let CSLU in: it fetches the reports by NETCONF, RESTCONF or the REST API, whichever the device offers and you open to it.',
    on: 'iosxe',
  },
  {
    text: 'In CSLU, add the device under Inventory with its address, the way in and a user of the device, and collect its usage.',
  },
  {
    text: 'Look some minutes later whether the reports are acknowledged.',
    commands: {
      iosxe: ['show license status | include ACK'],
      nxos: ['show license status | include ACK'],
    },
    good: '“Last ACK received” with the time of this try.',
  },
];

const PUSH: readonly Step[] = [
  {
    text: 'On the host of CSLU, check that its service runs, that the firewall lets port 8182 in, and that CSLU says “Cisco Is Available”.',
  },
  SYNC,
];

const ON_PREM: readonly Step[] = [
  {
    text: 'In SSM On-Prem, of release 8-202102 or later, add the device under SL Using Policy, and compare the CSLU Transport URL (Inventory, General) with that of the device.',
  },
  SYNC,
];

/**
 * What a person does besides the configuration, in its order. Undefined where the change plan says it: the token and the
 * first report of a device that reports to Cisco itself.
 */
export function runbookOf({ dialect }: DeviceConfig, { method, model }: Goal): Section | undefined {
  const steps = stepsOf(method, model);
  if (steps.length === 0) return undefined;
  return { title: l10n.t('By hand'), steps: shownSteps(steps, dialect) };
}

function stepsOf(method: Goal['method'], model: Goal['model']): readonly Step[] {
  switch (method) {
    case 'off':
      return BY_FILE;
    case 'cslu-pull':
      return PULL;
    case 'cslu':
      return PUSH;
    case 'on-prem':
      return model === 'policy' ? ON_PREM : [];
    case 'on-prem-offline':
      return model === 'policy' ? [...ON_PREM, ...FILE_SYNC] : FILE_SYNC;
    default:
      return [];
  }
}
