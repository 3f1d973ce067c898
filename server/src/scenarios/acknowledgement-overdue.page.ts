import type { ScenarioPage } from './page';
import { BY_CONTROLLER, BY_FILE, LOOK, OWN_SERVER_ANSWERS, SYNC, THROUGH_CSLU } from './policy-steps';

/** What the page and the runbook of SL927 say. */
export const acknowledgementOverduePage: ScenarioPage = {
  summary:
    'A report should have been acknowledged by now: “Next ACK deadline” lies before the time of the capture, or the device says that no acknowledgement was received.',
  meaning:
    'The policy says until when CSSM must have acknowledged a report. After that the device says so in its log; no function stops. Only CUBE of 17.3.2, 17.3.3, 17.3.4a, 17.4, 17.5 and 17.6.1a stops its SIP service.',
  also: 'a deadline that was over by the capture’s own clock, or by something that has happened after it',
  never:
    'a deadline in a text that does not tell the time; a policy that asks for no acknowledgement; a license reservation; a controller that reports for the device',
  steps: [
    LOOK,
    {
      text: 'Directly to Cisco: first fix what keeps the reports from arriving; the other findings say what that is, a missing trust code or a server that is not reached.',
      via: ['smart'],
    },
    ...OWN_SERVER_ANSWERS,
    ...THROUGH_CSLU.slice(1),
    SYNC,
    {
      text: 'If CSLU has no internet, export its reports there, upload them in CSSM, and import the acknowledgement into CSLU.',
      via: ['cslu'],
    },
    ...BY_FILE,
    BY_CONTROLLER,
  ],
  docs: {
    ignore: 'When the device is used without reports, as in a lab.',
    references: [
      { title: 'Smart Licensing Using Policy, Catalyst 9400 guide' },
      { title: 'Cisco Unified Border Element Configuration Guide: smart licensing' },
    ],
  },
  examples: {
    bad: [
      {
        title: 'IOS XE, status',
        text: 'core-1#show clock\n15:08:49.347 UTC Wed Mar 19 2025\ncore-1#show license status\nSmart Licensing Using Policy:\n  Status: ENABLED\n\nTransport:\n  Type: cslu\n  Cslu address: http://10.1.1.5:8182/cslu/v1/pi\n\nUsage Reporting:\n  Last ACK received: <none>\n  Next ACK deadline: Feb 17 15:04:29 2025 UTC\n  Reporting push interval: 30  days\n  Next ACK push check: <none>\n  Next report push: Mar 20 15:06:29 2025 UTC\n  Last report push: Mar 18 15:04:29 2025 UTC\n  Last report file write: <none>\n\nTrust Code Installed: <none>\n',
      },
    ],
    good: [
      {
        title: 'Still ahead',
        text: 'core-1#show clock\n15:08:49.347 UTC Wed Mar 19 2025\ncore-1#show license status\nSmart Licensing Using Policy:\n  Status: ENABLED\n\nTransport:\n  Type: cslu\n  Cslu address: http://10.1.1.5:8182/cslu/v1/pi\n\nUsage Reporting:\n  Last ACK received: <none>\n  Next ACK deadline: Jun 17 15:04:29 2025 UTC\n  Reporting push interval: 30  days\n  Next ACK push check: <none>\n  Next report push: Mar 20 15:06:29 2025 UTC\n  Last report push: Mar 18 15:04:29 2025 UTC\n  Last report file write: <none>\n\nTrust Code Installed: <none>\n',
      },
      {
        title: 'No clock',
        text: 'core-1#show license status\nSmart Licensing Using Policy:\n  Status: ENABLED\n\nTransport:\n  Type: cslu\n  Cslu address: http://10.1.1.5:8182/cslu/v1/pi\n\nUsage Reporting:\n  Last ACK received: <none>\n  Next ACK deadline: Feb 17 15:04:29 2025 UTC\n  Reporting push interval: 30  days\n  Next ACK push check: <none>\n  Next report push: Mar 20 15:06:29 2025 UTC\n  Last report push: <none>\n  Last report file write: <none>\n\nTrust Code Installed: <none>\n',
      },
    ],
  },
};
