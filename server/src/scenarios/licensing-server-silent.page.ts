import type { ScenarioPage } from './page';
import { BY_CONTROLLER, DIRECT, LOOK, OWN_SERVER, SYNC } from './policy-steps';

/** What the page and the runbook of SL923 say. */
export const licensingServerSilentPage: ScenarioPage = {
  summary:
    'Reports are sent and nothing comes back: “NO REPLY”, “Communications failure”, “Connection timed out”.',
  meaning:
    'Somewhere between the device and the licensing server the way is broken, or the server is down. Licenses go on working; when the acknowledgement is overdue, the device says so in its log.',
  never: 'a CSLU that nobody has set up (SL916); call-home (SL905)',
  steps: [LOOK, ...DIRECT, ...OWN_SERVER, BY_CONTROLLER, SYNC],
  docs: {
    ignore: 'When communication has been restored since.',
    references: [
      { title: 'Smart Licensing Using Policy, Catalyst 9400 guide' },
      { title: 'Troubleshoot Smart Licensing Using Policy on Nexus 9000' },
    ],
  },
  examples: {
    bad: [
      {
        title: 'IOS XE, statistics',
        text: 'core-1#show license tech-support\nSmart Licensing Using Policy:\n  Status: ENABLED\n\nTransport:\n  Type: Smart\n  URL: https://smartreceiver.cisco.com/licservice/license\n\nCommunication Statistics:\n=======================\nUsage Reporting:\n  Attempts: Total=4, Success=0, Fail=4  Ongoing Failure: Overall=4 Communication=4\n  Last Response: NO REPLY on Mar 19 12:14:01 2025 UTC\n    Failure Reason: <none>\n  Last Success Time: <none>\n  Last Failure Time: Mar 19 12:14:01 2025 UTC\n',
      },
    ],
    good: [
      {
        title: 'Answered later',
        text: 'core-1#show license tech-support\nSmart Licensing Using Policy:\n  Status: ENABLED\n\nTransport:\n  Type: Smart\n  URL: https://smartreceiver.cisco.com/licservice/license\n\nCommunication Statistics:\n=======================\nUsage Reporting:\n  Attempts: Total=4, Success=1, Fail=0  Ongoing Failure: Overall=0 Communication=0\n  Last Response: OK on Mar 19 13:14:01 2025 UTC\n    Failure Reason: <none>\n  Last Success Time: Mar 19 13:14:01 2025 UTC\n  Last Failure Time: Mar 19 12:14:01 2025 UTC\n',
      },
      {
        title: 'Switched off',
        text: 'core-1#show license tech-support\nSmart Licensing Using Policy:\n  Status: ENABLED\n\nTransport:\n  Type: Transport Off\n  Proxy:\n    Not Configured\n\nCommunication Statistics:\n=======================\nUsage Reporting:\n  Attempts: Total=4, Success=0, Fail=4  Ongoing Failure: Overall=4 Communication=4\n  Last Response: NO REPLY on Mar 19 12:14:01 2025 UTC\n    Failure Reason: <none>\n  Last Success Time: <none>\n  Last Failure Time: Mar 19 12:14:01 2025 UTC\n',
      },
    ],
  },
};
