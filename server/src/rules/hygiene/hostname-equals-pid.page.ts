import type { RulePage } from '../page';

/** What the page of SL803 says. */
export const hostnameEqualsPidPage: RulePage = {
  docs: {
    why: 'The licensing server tells devices apart by host name and product ID together. Cisco’s router guides demand that the two differ; when they are the same, registration fails.',
    fix: 'IOS XE: enter `hostname NAME` with a name of its own, then register or report again.',
    ignore: 'When the device licenses without registration and reports well.',
    references: [
      { title: 'Cisco Unified Border Element Configuration Guide, Smart Licensing' },
      { title: 'Troubleshoot Smart Licensing on Catalyst Platforms, device registration' },
    ],
  },
  examples: {
    bad: [
      {
        dialect: 'iosxe',
        text: 'version 16.12\nhostname CSR1000V\nlicense udi pid CSR1000V sn 9EXAMPLE000\n',
      },
    ],
    good: [
      {
        dialect: 'iosxe',
        text: 'version 16.12\nhostname edge-1\nlicense udi pid CSR1000V sn 9EXAMPLE000\n',
      },
    ],
  },
};
