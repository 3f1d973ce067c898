import type { ScenarioPage } from './page';
import { LOOK, SYNC } from './policy-steps';

/** What the page and the runbook of SL928 say. */
export const reportsNotAcknowledgedPage: ScenarioPage = {
  summary: 'Reports are sent, and none has been acknowledged since, for a week or longer.',
  meaning:
    'CSLU or SSM On-Prem may keep the reports because it does not reach CSSM, or CSSM may have found a fault in them. The deadline still lies ahead.',
  also: 'by the capture’s own clock, a last report of seven days or more ago without an acknowledgement after it',
  steps: [
    LOOK,
    SYNC,
    {
      text: 'Check that CSLU or SSM On-Prem reaches CSSM, and that it has uploaded its reports.',
      via: ['cslu', 'onprem'],
    },
    { text: 'In CSSM, look under Reports, Usage Data Files for errors of this device.' },
  ],
  docs: {
    ignore: 'When reports are uploaded by hand, less often than once a week.',
    references: [{ title: 'Smart Licensing Using Policy, Catalyst 9400 guide' }],
  },
  examples: {
    bad: [
      {
        title: 'IOS XE, status',
        text: 'core-1#show clock\n15:08:49.347 UTC Wed Mar 19 2025\ncore-1#show license status\nSmart Licensing Using Policy:\n  Status: ENABLED\n\nTransport:\n  Type: cslu\n  Cslu address: http://10.1.1.5:8182/cslu/v1/pi\n\nUsage Reporting:\n  Last ACK received: <none>\n  Next ACK deadline: Jun 17 15:04:29 2025 UTC\n  Reporting push interval: 30  days\n  Next ACK push check: <none>\n  Next report push: Mar 20 15:06:29 2025 UTC\n  Last report push: Mar 02 15:04:29 2025 UTC\n  Last report file write: <none>\n\nTrust Code Installed: <none>\n',
      },
    ],
    good: [
      {
        title: 'Acknowledged',
        text: 'core-1#show clock\n15:08:49.347 UTC Wed Mar 19 2025\ncore-1#show license status\nSmart Licensing Using Policy:\n  Status: ENABLED\n\nTransport:\n  Type: cslu\n  Cslu address: http://10.1.1.5:8182/cslu/v1/pi\n\nUsage Reporting:\n  Last ACK received: Mar 03 15:04:29 2025 UTC\n  Next ACK deadline: Jun 17 15:04:29 2025 UTC\n  Reporting push interval: 30  days\n  Next ACK push check: <none>\n  Next report push: Mar 20 15:06:29 2025 UTC\n  Last report push: Mar 02 15:04:29 2025 UTC\n  Last report file write: <none>\n\nTrust Code Installed: <none>\n',
      },
      {
        title: 'Several reports for each acknowledgement',
        text: 'core-1#show clock\n15:08:49.347 UTC Wed Mar 19 2025\ncore-1#show license status\nSmart Licensing Using Policy:\n  Status: ENABLED\n\nTransport:\n  Type: cslu\n  Cslu address: http://10.1.1.5:8182/cslu/v1/pi\n\nUsage Reporting:\n  Last ACK received: Mar 05 15:04:29 2025 UTC\n  Next ACK deadline: Jun 17 15:04:29 2025 UTC\n  Reporting push interval: 1  days\n  Next ACK push check: <none>\n  Next report push: Mar 20 15:06:29 2025 UTC\n  Last report push: Mar 10 15:04:29 2025 UTC\n  Last report file write: <none>\n\nTrust Code Installed: <none>\n',
      },
    ],
  },
};
