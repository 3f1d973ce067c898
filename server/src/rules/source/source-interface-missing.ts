import { defineRule } from '../rule';
import { missingSource } from './missing-source';

/** SL505: the line is missing that brings licensing into the right VRF. */
export const sourceInterfaceMissing = defineRule({
  meta: {
    code: 'SL505',
    name: 'source-interface-missing',
    summary:
      'Nothing brings licensing into the VRF that it needs: no `ip http client source-interface` although licensing goes through a VRF or the only default route is in one; on NX-OS no `transport http use-vrf` although only `management` has an address and a default route.',
    hop: 'source',
    dialects: ['iosxe', 'nxos'],
    needs: 'whole',
    severity: 'information',
    reachability: true,
    fixable: 'ask',
    messages: {
      callHome:
        'call-home sends over HTTPS with the source interface of the HTTP client, which is not set; {line} alone does not reach it. Add ip http client source-interface.',
      onlyRoute:
        'License reports leave in the global table, which has no default route; the only one is in VRF {vrf}. Add ip http client source-interface with an interface of VRF {vrf}.',
      noUseVrf:
        'callhome uses VRF default as long as no transport http use-vrf is set, but the only interface with an address and a default route is in VRF {vrf}. Add transport http use-vrf {vrf}.',
      add: 'Add ip http client source-interface',
      useVrf: 'Send license reports through VRF {vrf}',
      ask: 'Source interface of licensing',
    },
  },
  check(config, { report }) {
    const missing = missingSource(config);
    if (!missing) return;
    const { message, data, range, fix } = missing;
    report({ message, data, range, fixes: [fix] });
  },
});
