import type { RulePage } from '../page';

/** What the page of SL302 says. */
export const proxyIgnoredByCallhomePage: RulePage = {
  docs: {
    why: 'Each transport takes its proxy from another place. `license smart proxy address` and `license smart proxy port` serve Smart transport and CSLU; call-home has `http-proxy` in its own block, callhome of NX-OS `transport http proxy server` with `transport http proxy enable`. With the transport callhome the device ignores the first and connects directly, which ends in “Fail to send out Call Home HTTP message” where only the proxy may leave the network.',
    fix: 'On IOS XE: `call-home`, then `http-proxy HOST port N`, and `no license smart proxy address` and `no license smart proxy port`. On NX-OS: `callhome`, then `transport http proxy server HOST port N` and `transport http proxy enable`. Or, where the release has it, change to Smart transport.',
    ignore: 'While a change of the transport is being prepared.',
    references: [
      {
        title:
          'Cisco IOS XE command reference, Smart Licensing Using Policy: license smart proxy (“only when the transport is smart or cslu”)',
      },
      { title: 'Cisco-IOS-XE-call-home YANG model: http-proxy' },
    ],
  },
  examples: {
    bad: [
      {
        dialect: 'iosxe',
        text: 'license smart proxy address proxy.example.net\nlicense smart proxy port 8080\nlicense smart transport callhome\ncall-home\n contact-email-addr sch-smart-licensing@cisco.com\n profile "CiscoTAC-1"\n  active\n  destination transport-method http\n',
      },
    ],
    good: [
      {
        dialect: 'iosxe',
        text: 'license smart transport callhome\ncall-home\n contact-email-addr sch-smart-licensing@cisco.com\n http-proxy "proxy.example.net" port 8080\n profile "CiscoTAC-1"\n  active\n  destination transport-method http\n',
      },
    ],
  },
};
