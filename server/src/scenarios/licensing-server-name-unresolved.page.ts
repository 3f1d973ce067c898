import type { ScenarioPage } from './page';
import { LOOK, RESOLVE, RESOLVED, SYNC } from './policy-steps';

/** What the page and the runbook of SL924 say. */
export const licensingServerNameUnresolvedPage: ScenarioPage = {
  summary: '“Unable to resolve server hostname/domain name” of a server that the device is told to use.',
  meaning:
    'The device asks a name server for the licensing server and gets no address: none is configured, none is reached in the VRF in use, or the name is wrong.',
  never: '`cslu-local`, the default that nobody has set up (SL916); call-home on NX-OS (SL912)',
  steps: [LOOK, ...RESOLVE, RESOLVED, SYNC],
  docs: {
    ignore: 'When communication has been restored since.',
    references: [{ title: 'Smart Licensing Using Policy, Catalyst 9400 guide' }],
  },
  examples: {
    bad: [
      {
        title: 'IOS XE, statistics',
        text: 'core-1#show license tech-support\nSmart Licensing Using Policy:\n  Status: ENABLED\n\nTransport:\n  Type: Smart\n  URL: https://smartreceiver.cisco.com/licservice/license\n\nCommunication Statistics:\n=======================\nUsage Reporting:\n  Attempts: Total=4, Success=0, Fail=4  Ongoing Failure: Overall=4 Communication=4\n  Last Response: NO REPLY on Mar 19 12:14:01 2025 UTC\n    Failure Reason: Unable to resolve server hostname/domain name\n  Last Success Time: <none>\n  Last Failure Time: Mar 19 12:14:01 2025 UTC\n',
      },
    ],
    good: [
      {
        title: 'Restored later',
        text: 'core-1#show license tech-support\nSmart Licensing Using Policy:\n  Status: ENABLED\n\nTransport:\n  Type: Smart\n  URL: https://smartreceiver.cisco.com/licservice/license\n\nCommunication Statistics:\n=======================\nUsage Reporting:\n  Attempts: Total=4, Success=1, Fail=0  Ongoing Failure: Overall=0 Communication=0\n  Last Response: OK on Mar 19 13:14:01 2025 UTC\n    Failure Reason: <none>\n  Last Success Time: Mar 19 13:14:01 2025 UTC\n  Last Failure Time: Mar 19 12:14:01 2025 UTC\n',
      },
    ],
  },
};
