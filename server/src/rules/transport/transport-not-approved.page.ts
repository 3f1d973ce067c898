import type { RulePage } from '../page';

/** What the page of SL114 says. */
export const transportNotApprovedPage: RulePage = {
  docs: {
    why: 'A team may decide how license reports leave its network. A security guide may forbid call-home altogether: the STIG rule V-216978 wants the call-home service off. With a list of approved transports every other one is a finding, also one that only the release implies, and no fix, set-up or completion writes it.',
    fix: 'Choose an approved transport. Give it its URL where the default does not serve: `license smart url smart URL` or `license smart url cslu URL`. If the transport is right, add it to `"transports"` in `.smart-licensing.json`.',
    ignore: 'On a device that has an exception of its own.',
    references: [
      { title: 'Cisco IOS XE command reference, Smart Licensing Using Policy: license smart transport' },
      { title: 'DISA STIG for Cisco IOS XE routers and switches, V-216978: call-home service' },
    ],
  },
  examples: {
    bad: [
      {
        dialect: 'iosxe',
        text: 'version 17.9\nhostname access-1\nlicense smart transport callhome\n',
        settings: { transports: ['smart', 'cslu'] },
      },
    ],
    good: [
      {
        dialect: 'iosxe',
        text: 'version 17.9\nhostname access-1\nlicense smart transport smart\n',
        settings: { transports: ['smart', 'cslu'] },
      },
    ],
  },
};
