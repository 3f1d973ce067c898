import type { RulePage } from '../page';

/** What the page of SL801 says. */
export const execCommandInConfigPage: RulePage = {
  docs: {
    why: '`license smart register`, `deregister`, `renew`, `trust`, `sync`, `save`, `import` and their like do something once; they are not stored. IOS XE refuses them in configuration mode, so a configuration that is loaded with such a line stops there or skips it, and the device stays unregistered. The line often carries a registration token too (SL802).',
    fix: 'Remove the line and enter the command at the exec prompt. In a change script put it behind `end`, or write `do license smart …` on IOS XE.',
    ignore:
      'In a template that a tool takes apart into configuration and exec commands. Lines behind an exec prompt, before `configure terminal`, behind `end`, and between `#MODE_ENABLE` and `#MODE_END_ENABLE` are not reported.',
    references: [
      { title: 'Troubleshoot Smart Licensing on Catalyst Platforms, device registration' },
      { title: 'Configure and Troubleshoot Smart Licensing on Nexus Platforms, method 1' },
      { title: 'Smart Licensing Using Policy, command reference' },
    ],
  },
  examples: {
    bad: [
      {
        dialect: 'iosxe',
        text: 'version 17.12\nhostname edge-1\nlicense smart transport cslu\nlicense smart url cslu http://cslu.example.com:8182/cslu/v1/pi\nlicense smart trust idtoken <TOKEN> local\n',
      },
    ],
    good: [
      {
        dialect: 'iosxe',
        text: 'configure terminal\nlicense smart transport cslu\nlicense smart url cslu http://cslu.example.com:8182/cslu/v1/pi\nend\nlicense smart trust idtoken <TOKEN> local\n',
      },
    ],
  },
};
