import type { ScenarioPage } from './page';
import { LOOK } from './policy-steps';

/** What the page and the runbook of SL926 say. */
export const licensingServerBusyPage: ScenarioPage = {
  summary:
    'The licensing server has a trouble of its own: “Server error occurred: LS_LICENGINE_FAIL_TO_CONNECT”, “OK_TRY_AGAIN”, an HTTP status of 500 to 599.',
  meaning: 'The message arrived and the server could not handle it. The device repeats it by itself.',
  steps: [
    {
      text: 'Wait a day, then send the reports once more.',
      commands: { iosxe: ['license smart sync all'], nxos: ['license smart sync'] },
    },
    { text: 'In SSM On-Prem, check its services and its own synchronisation with CSSM.', via: ['onprem'] },
    { text: 'If it lasts for two days, open a licensing case at Cisco.' },
    LOOK,
  ],
  docs: {
    ignore: 'When the server has answered since.',
    references: [{ title: 'Smart Licensing Using Policy, Catalyst 9400 guide' }],
  },
  examples: {
    bad: [
      {
        title: 'IOS XE, statistics',
        text: 'core-1#show license tech-support\nSmart Licensing Using Policy:\n  Status: ENABLED\n\nTransport:\n  Type: Smart\n  URL: https://smartreceiver.cisco.com/licservice/license\n\nCommunication Statistics:\n=======================\nUsage Reporting:\n  Attempts: Total=4, Success=0, Fail=4  Ongoing Failure: Overall=4 Communication=0\n  Last Response: OK_TRY_AGAIN on Mar 19 12:14:01 2025 UTC\n    Failure Reason: Server error occurred: LS_LICENGINE_FAIL_TO_CONNECT\n  Last Success Time: <none>\n  Last Failure Time: Mar 19 12:14:01 2025 UTC\n',
      },
    ],
    good: [
      {
        title: 'Answered later',
        text: 'core-1#show license tech-support\nSmart Licensing Using Policy:\n  Status: ENABLED\n\nTransport:\n  Type: Smart\n  URL: https://smartreceiver.cisco.com/licservice/license\n\nCommunication Statistics:\n=======================\nUsage Reporting:\n  Attempts: Total=4, Success=1, Fail=0  Ongoing Failure: Overall=0 Communication=0\n  Last Response: OK on Mar 19 13:14:01 2025 UTC\n    Failure Reason: <none>\n  Last Success Time: Mar 19 13:14:01 2025 UTC\n  Last Failure Time: Mar 19 12:14:01 2025 UTC\n',
      },
    ],
  },
};
