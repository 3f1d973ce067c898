import type { ScenarioPage } from './page';
import { BY_FILE, CLOCK, onAnyWay } from './policy-steps';

/** What the page and the runbook of SL929 say. */
export const offlineReportUnfinishedPage: ScenarioPage = {
  summary:
    'With the transport off, a report was written to a file, and no acknowledgement was imported in two weeks.',
  meaning:
    'Reporting by file is a round trip: the file goes to CSSM, and its acknowledgement comes back to the device. Here the second half is missing.',
  also: 'by the capture’s own clock, a file of fourteen days or more ago without an acknowledgement after it; an import that failed',
  steps: [
    { ...CLOCK, said: ['failed'] },
    // The file is written already.
    ...BY_FILE.slice(1).map(onAnyWay),
  ],
  docs: {
    ignore: 'When the file was written for another purpose.',
    references: [{ title: 'Smart Licensing Using Policy, Catalyst 9400 guide' }],
  },
  examples: {
    bad: [
      {
        title: 'IOS XE, status',
        text: 'core-1#show clock\n15:08:49.347 UTC Wed Mar 19 2025\ncore-1#show license status\nSmart Licensing Using Policy:\n  Status: ENABLED\n\nTransport:\n  Type: Transport Off\n  Proxy:\n    Not Configured\n\nUsage Reporting:\n  Last ACK received: <none>\n  Next ACK deadline: Jun 17 15:04:29 2025 UTC\n  Reporting push interval: 30  days\n  Next ACK push check: <none>\n  Next report push: Mar 20 15:06:29 2025 UTC\n  Last report push: <none>\n  Last report file write: Feb 20 15:04:29 2025 UTC\n\nTrust Code Installed: <none>\n',
      },
    ],
    good: [
      {
        title: 'Acknowledged',
        text: 'core-1#show clock\n15:08:49.347 UTC Wed Mar 19 2025\ncore-1#show license status\nSmart Licensing Using Policy:\n  Status: ENABLED\n\nTransport:\n  Type: Transport Off\n  Proxy:\n    Not Configured\n\nUsage Reporting:\n  Last ACK received: Feb 22 15:04:29 2025 UTC\n  Next ACK deadline: Jun 17 15:04:29 2025 UTC\n  Reporting push interval: 30  days\n  Next ACK push check: <none>\n  Next report push: Mar 20 15:06:29 2025 UTC\n  Last report push: <none>\n  Last report file write: Feb 20 15:04:29 2025 UTC\n\nTrust Code Installed: <none>\n',
      },
    ],
  },
};
