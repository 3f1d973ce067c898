import { flag } from '../actions';
import { defineFamily } from '../family';
import { given, hasPart, lastWord, optionOf, part, wordOf } from '../nodes';
import recipes from './clock.ohm';

/** The clock of IOS XE. */
export const iosXeClock = defineFamily('iosxe/clock', () => recipes.XeClock, {
  Global_ntp: (no, _ntp, _association, vrf, _family, server, options, _end) => ({
    kind: 'ntp-server',
    negated: hasPart(no),
    server: wordOf(server),
    ...given({ vrf: lastWord(part(vrf)), sourceInterface: optionOf(options, 'source') }),
  }),
  Global_calendarValid: flag('calendar-valid'),
  Global_ptp: (no, _ptp, _words, _end) => ({ kind: 'ptp', negated: hasPart(no) }),
});
