import type { ScenarioPage } from './page';
import { BY_FILE, SYNC, THROUGH_ON_PREM } from './policy-steps';

/** What the page and the runbook of SL932 say. */
export const onPremTooOldPage: ScenarioPage = {
  summary: 'SSM On-Prem “is down rev and does not support the enhanced policy and usage reporting mode”.',
  meaning:
    'The server speaks classic Smart Licensing only. Releases before 8-202102 take no reports by policy.',
  steps: [{ text: 'Update SSM On-Prem to release 8-202102 or later.' }, ...THROUGH_ON_PREM, SYNC, ...BY_FILE],
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
