import type { RulePage } from '../page';

/** What the page of SL210 says. */
export const smartQuotesPage: RulePage = {
  docs: {
    why: 'The command line knows the straight quote only. Curly ones are taken for part of the value: `profile “CiscoTAC-1”` makes or enters another profile than `CiscoTAC-1`, a user profile that does not report licensing data, and a URL that begins with a quote has no scheme. On some terminals they arrive as several unreadable characters.',
    fix: 'IOS XE: straight quotes around the name of a call-home profile and of its proxy, as the device prints them; no quotes elsewhere. NX-OS: no quotes.',
    ignore: 'Never in a configuration that a device is to read.',
    references: [
      {
        title: 'Troubleshoot Smart Licensing on Catalyst Platforms, considerations (profile "CiscoTAC-1")',
      },
      { title: 'Cisco-IOS-XE-call-home YANG model: profile names' },
    ],
  },
  examples: {
    bad: [
      {
        dialect: 'iosxe',
        text: 'license smart transport callhome\ncall-home\n profile “CiscoTAC-1”\n  active\n  destination transport-method http\n',
      },
    ],
    good: [
      {
        dialect: 'iosxe',
        text: 'license smart transport callhome\ncall-home\n profile "CiscoTAC-1"\n  active\n  destination transport-method http\n',
      },
    ],
  },
};
