import type { ScenarioPage, Step } from './page';
import { AT_ON_PREM, BY_FILE, onAnyWay, SYNC, THROUGH_ON_PREM } from './policy-steps';

/** The device may go on with files in the meantime, whatever its transport. */
const SAVE: Step = {
  ...BY_FILE[0],
  text: 'Until then, report by file: write all reports that were never acknowledged to a file.',
};
const UNTIL_THEN: readonly Step[] = [SAVE, ...BY_FILE.slice(1)].map(onAnyWay);

/** What the page and the runbook of SL932 say. */
export const onPremTooOldPage: ScenarioPage = {
  summary: 'SSM On-Prem “is down rev and does not support the enhanced policy and usage reporting mode”.',
  meaning:
    'The server speaks classic Smart Licensing only. Releases before 8-202102 take no reports by policy.',
  steps: [
    { text: 'Update SSM On-Prem to release 8-202102 or later.' },
    ...[AT_ON_PREM, ...THROUGH_ON_PREM, SYNC].map(onAnyWay),
    ...UNTIL_THEN,
  ],
  docs: {
    ignore: 'When SSM On-Prem has been updated since.',
    references: [
      { title: 'Cisco Unified Border Element Configuration Guide: smart licensing' },
      { title: 'CISCO-SMART-LIC-MIB: notifications of the agent' },
    ],
  },
  examples: {
    bad: [
      {
        title: 'IOS XE, log',
        text: 'core-1#show logging\nMar 19 12:10:01.119: %SMART_LIC-4-REPORTING_NOT_SUPPORTED: Smart Agent for Licensing CSSM OnPrem is down rev and does not support the enhanced policy and usage reporting mode\n',
      },
    ],
    good: [
      {
        title: 'Restored later',
        text: 'core-1#show logging\nMar 19 12:10:01.119: %SMART_LIC-4-REPORTING_NOT_SUPPORTED: Smart Agent for Licensing CSSM OnPrem is down rev and does not support the enhanced policy and usage reporting mode\nMar 19 12:11:01.119: %SMART_LIC-5-COMM_RESTORED: Communications with the Cisco Smart License Utility (CSLU) restored\n',
      },
    ],
  },
};
