import type { ScenarioPage } from './page';
import { onAnyWay, SYNC, THROUGH_ON_PREM } from './policy-steps';

/** What the page and the runbook of SL933 say. */
export const classicUrlUnderPolicyPage: ScenarioPage = {
  summary:
    'A device that reports by policy is told to send to a URL of classic Smart Licensing, `/SmartTransport` or `/Transportgateway/services/DeviceRequestHandler`.',
  meaning:
    'These paths of SSM On-Prem take registrations. Reports by policy go to its CSLU URL, which ends in `/cslu/v1/pi/` and the tenant; elsewhere the server answers with nothing.',
  steps: [...THROUGH_ON_PREM, SYNC].map(onAnyWay),
  docs: {
    ignore: 'When reports are acknowledged all the same.',
    references: [{ title: 'Smart Licensing Using Policy: connecting to SSM On-Prem' }],
  },
  examples: {
    bad: [
      {
        title: 'IOS XE, status',
        text: 'core-1#show clock\n15:08:49.347 UTC Wed Mar 19 2025\ncore-1#show license status\nSmart Licensing Using Policy:\n  Status: ENABLED\n\nTransport:\n  Type: Smart\n  URL: https://ssm.example.net/SmartTransport\n\nUsage Reporting:\n  Last ACK received: <none>\n  Next ACK deadline: Jun 17 15:04:29 2025 UTC\n  Reporting push interval: 30  days\n  Next ACK push check: <none>\n  Next report push: Mar 20 15:06:29 2025 UTC\n  Last report push: <none>\n  Last report file write: <none>\n\nTrust Code Installed: <none>\n',
      },
    ],
    good: [
      {
        title: 'Acknowledged',
        text: 'core-1#show clock\n15:08:49.347 UTC Wed Mar 19 2025\ncore-1#show license status\nSmart Licensing Using Policy:\n  Status: ENABLED\n\nTransport:\n  Type: Smart\n  URL: https://ssm.example.net/SmartTransport\n\nUsage Reporting:\n  Last ACK received: Mar 02 15:08:29 2025 UTC\n  Next ACK deadline: Jun 17 15:04:29 2025 UTC\n  Reporting push interval: 30  days\n  Next ACK push check: <none>\n  Next report push: Mar 20 15:06:29 2025 UTC\n  Last report push: Mar 02 15:04:29 2025 UTC\n  Last report file write: <none>\n\nTrust Code Installed: <none>\n',
      },
    ],
  },
};
