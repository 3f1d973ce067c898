import type { CommandKind } from '../grammar/commands';
import { type Entry, many, onOff, type Row } from './row';

const onIosXe = (rows: readonly Row[]): Entry => ({
  role: 'licensing',
  order: 'call-home',
  iosxe: rows,
  nxos: [],
});

const CISCO = 'https://tools.cisco.com/its/service/oddce/services/DDCEService';

/** The lines of a destination profile of IOS XE. CiscoTAC-1 has other defaults than a profile of one’s own. */
export const CALL_HOME_PROFILE = {
  'profile-active': onIosXe([
    onOff('call-home-profile', 'active', 'Lets the profile send.', {
      without: 'CiscoTAC-1 is inactive, a profile of your own active',
      hidden: [
        { line: 'no active', under: 'ciscotac-1' },
        { line: 'active', under: 'own-profile' },
      ],
      turn: { set: 'switches-on', unset: 'makes-room' },
    }),
  ]),
  'profile-reporting': onIosXe([
    onOff(
      'call-home-profile',
      'reporting {smart-licensing-data|smart-call-home-data|all}',
      'What the profile reports. A profile of your own carries licensing only with `smart-licensing-data`.',
      {
        without: 'on for CiscoTAC-1; `smart-licensing-data` off for a profile of your own',
        hidden: [
          { line: 'reporting smart-call-home-data' },
          { line: 'reporting smart-licensing-data', under: 'ciscotac-1' },
          { line: 'no reporting smart-licensing-data', under: 'own-profile' },
        ],
        turn: { unset: 'makes-room' },
      },
    ),
  ]),
  'profile-transport': onIosXe([
    onOff(
      'call-home-profile',
      'destination transport-method {http|email}',
      'How the profile sends. Licensing needs `http`.',
      {
        without: 'e-mail',
        hidden: [
          { line: 'no destination transport-method http' },
          { line: 'destination transport-method email' },
        ],
        turn: { unset: 'takes-method' },
      },
    ),
  ]),
  'profile-address': onIosXe([
    many(
      'call-home-profile',
      'destination address http <call-home-url>',
      'Where the reports go. The path is case-sensitive.',
      {
        without: 'CiscoTAC-1: https://tools.cisco.com/its/service/oddce/services/DDCEService, not shown',
        hidden: [{ line: `destination address http ${CISCO}`, under: 'ciscotac-1' }],
        turn: { unset: 'makes-room' },
      },
    ),
    many(
      'call-home-profile',
      'destination address email <email>',
      'Where call-home’s e-mail goes; licensing never does.',
      { turn: { unset: 'makes-room' } },
    ),
  ]),
} satisfies Partial<Record<CommandKind, Entry>>;
