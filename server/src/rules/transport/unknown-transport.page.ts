import type { RulePage } from '../page';

/** What the page of SL105 says. */
export const unknownTransportPage: RulePage = {
  docs: {
    why: 'IOS XE takes `automatic`, `callhome`, `cslu`, `off` and `smart`, NX-OS the same without `automatic`. The device refuses any other word and keeps the transport it had, so the reports leave by another way than the configuration seems to say, or not at all.',
    fix: 'Both systems: write one of the known words. `callhome` is one word here; `smart` goes with `license smart url smart …`, `cslu` with `license smart url cslu …`.',
    ignore: 'When a newer release has learnt a word that this list lacks.',
    references: [
      { title: 'Smart Licensing Using Policy, command reference: license smart transport' },
      { title: 'YANG model Cisco-IOS-XE-license, transport-type' },
    ],
  },
  examples: {
    bad: [
      {
        dialect: 'iosxe',
        text: 'license smart transport clsu\nlicense smart url cslu http://cslu.example.com:8182/cslu/v1/pi\n',
      },
    ],
    good: [
      {
        dialect: 'iosxe',
        text: 'license smart transport cslu\nlicense smart url cslu http://cslu.example.com:8182/cslu/v1/pi\n',
      },
    ],
  },
};
