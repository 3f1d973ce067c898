import type { RulePage } from '../page';

/** What the page of SL001 says. */
export const unusedSuppressionPage: RulePage = {
  docs: {
    why: 'The finding it was written for is gone. Left in place, the comment would silently hide the next finding of that rule on the line.',
    fix: 'Remove the comment, or the code that is not needed.',
    ignore: 'When the same file is checked with other settings that do need the comment.',
    references: [{ title: 'docs/settings.md, suppression comments' }],
  },
  examples: {
    bad: [
      {
        dialect: 'iosxe',
        text: '! smart-licensing-disable-next-line SL201 -- lab\nlicense smart transport cslu\n',
      },
    ],
    good: [
      {
        dialect: 'iosxe',
        text: 'license smart transport smart\n! smart-licensing-disable-next-line SL201 -- lab\nlicense smart url smart http://smartreceiver.cisco.com/licservice/license\n',
      },
    ],
  },
};
