import type { ScenarioPage } from './page';
import { LOOK, SYNC, TOKEN_BY_FORCE } from './policy-steps';

/** What the page and the runbook of SL922 say. */
export const identityNotValidPage: ScenarioPage = {
  summary:
    'The server answers: “The identity for the instance … is not valid. Please re-register the instance.”',
  meaning:
    'CSSM does not know this product instance any more. Somebody removed it from the account, or a device with the same serial number, a replacement or a cloned virtual router, has taken its place.',
  steps: [
    LOOK,
    {
      text: 'In CSSM, look for the serial number of the device: was it removed, is it in another Virtual Account, has another device its identity?',
    },
    TOKEN_BY_FORCE,
    { text: 'In SSM On-Prem, delete the device and add it again.', via: ['onprem'] },
    SYNC,
  ],
  docs: {
    ignore: 'When a trust code was installed later.',
    references: [{ title: 'Smart Licensing Using Policy, Catalyst 9400 guide' }],
  },
  examples: {
    bad: [
      {
        title: 'IOS XE, statistics',
        text: 'core-1#show license tech-support\nSmart Licensing Using Policy:\n  Status: ENABLED\n\nTransport:\n  Type: Smart\n  URL: https://smartreceiver.cisco.com/licservice/license\n\nCommunication Statistics:\n=======================\nUsage Reporting:\n  Attempts: Total=4, Success=0, Fail=4  Ongoing Failure: Overall=4 Communication=0\n  Last Response: INVALID STATUS CODE on Mar 19 12:14:01 2025 UTC\n    Failure Reason: {"product_instance_identifier":["The identity for the instance f654477d-627f-4049-bada-b44f18612bcc is not valid.Please re-register the instance."]}\n  Last Success Time: <none>\n  Last Failure Time: Mar 19 12:14:01 2025 UTC\n',
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
