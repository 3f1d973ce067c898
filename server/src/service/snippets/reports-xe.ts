import type { SnippetEntry } from './snippet-entry';

/** What the reports of IOS XE say, how often and through which VRF they go. */
export const REPORTS_XE: readonly SnippetEntry[] = [
  {
    prefix: 'sl-license-vrf',
    title: 'VRF of Smart transport and CSLU',
    meaning:
      'Send license reports by Smart transport or CSLU through a VRF, from an interface that is in it.',
    needs: 'policy',
    body: ['license smart vrf <VRF>', 'ip http client source-interface <INTERFACE>'],
  },
  {
    prefix: 'sl-usage-interval',
    title: 'Days between two reports',
    meaning:
      'How often the usage is reported (17.3.2 and later); a policy of the account may ask for more. 0 sends nothing.',
    needs: 'policy',
    body: ['license smart usage interval <DAYS>'],
  },
  {
    prefix: 'sl-privacy',
    title: 'Leave a value out of the reports',
    meaning: 'Leaves the host name, the software version or both out of the reports.',
    body: ['license smart privacy {hostname|version|all}'],
  },
  {
    prefix: 'sl-customer-tag',
    title: 'A tag of your own in the reports',
    meaning: 'Up to four tags by which you find the device again in the account (17.3.2 and later).',
    needs: 'policy',
    body: ['license smart usage customer-tags {tag1|tag2|tag3|tag4} <TAG>'],
  },
];
