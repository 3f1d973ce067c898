import type { ScenarioPage } from './page';
import { LOOK, OWN_SERVER_ANSWERS, SYNC, TOKEN_BY_FORCE } from './policy-steps';

/** What the page and the runbook of SL925 say. */
export const licensingServerRefusedPage: ScenarioPage = {
  summary:
    'The licensing server is reached and refuses the message: an HTTP status of 400 to 499, “INVALID STATUS CODE”, a product instance that is not found.',
  meaning:
    'The way is in order, and what stands at its end says no: the path or the tenant in the URL is wrong, the device was not added to SSM On-Prem, or a proxy denies access.',
  also: 'Usage Reporting, Result Polling or Hello Message that fail although the server answers, for a reason that is no other scenario’s',
  steps: [
    LOOK,
    ...OWN_SERVER_ANSWERS,
    {
      text: 'If a proxy stands in between, look whether it is the one that answers.',
      commands: {
        iosxe: ['show license status | section Proxy'],
        nxos: ['show license status | section Proxy'],
      },
    },
    { ...TOKEN_BY_FORCE, via: ['smart'] },
    SYNC,
  ],
  docs: {
    ignore: 'When communication has been restored since.',
    references: [{ title: 'Smart Licensing Using Policy, Catalyst 9400 guide' }],
  },
  examples: {
    bad: [
      {
        title: 'IOS XE, statistics',
        text: 'core-1#show license tech-support\nSmart Licensing Using Policy:\n  Status: ENABLED\n\nTransport:\n  Type: cslu\n  Cslu address: https://ssm.example.net/cslu/v1/pi/Campus-1\n\nCommunication Statistics:\n=======================\nUsage Reporting:\n  Attempts: Total=4, Success=0, Fail=4  Ongoing Failure: Overall=4 Communication=0\n  Last Response: INVALID STATUS CODE on Mar 19 12:14:01 2025 UTC\n    Failure Reason: HTTP error 404 Not Found\n  Last Success Time: <none>\n  Last Failure Time: Mar 19 12:14:01 2025 UTC\n',
      },
    ],
    good: [
      {
        title: 'Answered later',
        text: 'core-1#show license tech-support\nSmart Licensing Using Policy:\n  Status: ENABLED\n\nTransport:\n  Type: Smart\n  URL: https://smartreceiver.cisco.com/licservice/license\n\nCommunication Statistics:\n=======================\nUsage Reporting:\n  Attempts: Total=4, Success=1, Fail=0  Ongoing Failure: Overall=0 Communication=0\n  Last Response: OK_POLL on Mar 19 13:14:01 2025 UTC\n    Failure Reason: <none>\n  Last Success Time: Mar 19 13:14:01 2025 UTC\n  Last Failure Time: Mar 19 12:14:01 2025 UTC\n',
      },
    ],
  },
};
