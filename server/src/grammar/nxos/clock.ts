import { defineFamily } from '../family';
import { given, hasPart, optionOf, wordOf } from '../nodes';
import recipes from './clock.ohm';

/** The clock of NX-OS. */
export const nxOsClock = defineFamily('nxos/clock', () => recipes.NxClock, {
  Global_ntp: (no, _ntp, _association, server, options, _end) => ({
    kind: 'ntp-server',
    negated: hasPart(no),
    server: wordOf(server),
    ...given({ vrf: optionOf(options, 'vrf') }),
  }),
  Global_ptp: (no, _ptp, _words, _end) => ({ kind: 'ptp', negated: hasPart(no) }),
});
