import type { ScenarioPage } from './page';
import { LOOK, SYNC, TOKEN } from './policy-steps';

/** What the page and the runbook of SL920 say. */
export const trustCodeMissingPage: ScenarioPage = {
  summary:
    'A device reports directly to Cisco and has no trust code: “Trust Code Installed: <none>”, “Overall Trust: No ID”.',
  meaning:
    'The trust code binds the device to its account; CSSM takes reports only from devices that have one. Through CSLU, SSM On-Prem or files none is needed. In a stack or pair each device needs its own.',
  also: 'a device that reports by transport `smart` to a server of cisco.com and shows no trust code, or a stack of which one device has none',
  never: 'any other transport; an output that ends before the line of the trust code',
  steps: [LOOK, ...TOKEN, SYNC],
  docs: {
    ignore: 'When the device is not meant to report directly to Cisco.',
    references: [
      { title: 'Smart Licensing Using Policy, Catalyst 9400 guide' },
      { title: 'CISCO-SMART-LIC-MIB: notifications of the agent' },
    ],
  },
  examples: {
    bad: [
      {
        title: 'IOS XE, status',
        text: 'core-1#show clock\n15:08:49.347 UTC Wed Mar 19 2025\ncore-1#show license status\nSmart Licensing Using Policy:\n  Status: ENABLED\n\nTransport:\n  Type: Smart\n  URL: https://smartreceiver.cisco.com/licservice/license\n\nUsage Reporting:\n  Last ACK received: <none>\n  Next ACK deadline: Jun 17 15:04:29 2025 UTC\n  Reporting push interval: 30  days\n  Next ACK push check: <none>\n  Next report push: Mar 20 15:06:29 2025 UTC\n  Last report push: <none>\n  Last report file write: <none>\n\nTrust Code Installed: <none>\n',
      },
    ],
    good: [
      {
        title: 'Through CSLU',
        text: 'core-1#show clock\n15:08:49.347 UTC Wed Mar 19 2025\ncore-1#show license status\nSmart Licensing Using Policy:\n  Status: ENABLED\n\nTransport:\n  Type: cslu\n  Cslu address: http://10.1.1.5:8182/cslu/v1/pi\n\nUsage Reporting:\n  Last ACK received: <none>\n  Next ACK deadline: Jun 17 15:04:29 2025 UTC\n  Reporting push interval: 30  days\n  Next ACK push check: <none>\n  Next report push: Mar 20 15:06:29 2025 UTC\n  Last report push: <none>\n  Last report file write: <none>\n\nTrust Code Installed: <none>\n',
      },
      {
        title: 'Installed',
        text: 'core-1#show clock\n15:08:49.347 UTC Wed Mar 19 2025\ncore-1#show license status\nSmart Licensing Using Policy:\n  Status: ENABLED\n\nTransport:\n  Type: Smart\n  URL: https://smartreceiver.cisco.com/licservice/license\n\nUsage Reporting:\n  Last ACK received: <none>\n  Next ACK deadline: Jun 17 15:04:29 2025 UTC\n  Reporting push interval: 30  days\n  Next ACK push check: <none>\n  Next report push: Mar 20 15:06:29 2025 UTC\n  Last report push: <none>\n  Last report file write: <none>\n\nTrust Code Installed: Mar 18 11:19:35 2025 UTC\n',
      },
      {
        title: 'Default state',
        text: 'core-1#show clock\n15:08:49.347 UTC Wed Mar 19 2025\ncore-1#show license status\nSmart Licensing Using Policy:\n  Status: ENABLED\n\nTransport:\n  Type: cslu\n  Cslu address: <empty>\n\nUsage Reporting:\n  Last ACK received: <none>\n  Next ACK deadline: Jun 17 15:04:29 2025 UTC\n  Reporting push interval: 30  days\n  Next ACK push check: <none>\n  Next report push: Mar 20 15:06:29 2025 UTC\n  Last report push: <none>\n  Last report file write: <none>\n\nTrust Code Installed: <none>\n',
      },
    ],
  },
};
