import type { CommandKind } from '../grammar/commands';
import { type Entry, many, one, onOff, type Row } from './row';

const onNxOs = (rows: readonly Row[]): Entry => ({
  role: 'licensing',
  order: 'call-home',
  iosxe: [],
  nxos: rows,
});

/** Callhome of NX-OS: one block, each line names its profile. Defaults: the model of 9.3(2), groups `callhome_*`. */
export const CALLHOME = {
  'callhome-enable': onNxOs([
    onOff('call-home', 'enable', 'Turns callhome on.', {
      without: 'off',
      hidden: [{ line: 'no enable' }],
      turn: { set: 'switches-on' },
    }),
  ]),
  'callhome-profile-transport': onNxOs([
    onOff(
      'call-home',
      'destination-profile <profile> transport-method {http|email}',
      'How the profile sends. Licensing needs `http`, and uses profile CiscoTAC-1.',
      {
        without: 'e-mail',
        hidden: [
          { line: 'no destination-profile <profile> transport-method http' },
          { line: 'destination-profile <profile> transport-method email' },
        ],
      },
    ),
  ]),
  'callhome-profile-address': onNxOs([
    many(
      'call-home',
      'destination-profile <profile> [index <index>] http <call-home-url>',
      'Where the reports go. The device numbers the addresses; the path is case-sensitive.',
    ),
    many(
      'call-home',
      'destination-profile <profile> [index <index>] email-addr <email>',
      'Where callhome’s e-mail goes; licensing never does.',
    ),
  ]),
  'callhome-profile': onNxOs([
    many('call-home', 'destination-profile <profile>', 'A profile of your own; licensing uses CiscoTAC-1.'),
  ]),
  'callhome-use-vrf': onNxOs([
    one('call-home', 'transport http use-vrf <vrf>', 'The VRF that callhome uses.', {
      without: 'default, not shown',
    }),
  ]),
  'callhome-proxy-enable': onNxOs([
    onOff('call-home', 'transport http proxy enable', 'Uses the proxy of `transport http proxy server`.', {
      without: 'off: a server alone is not used',
      hidden: [{ line: 'no transport http proxy enable' }],
      turn: { set: 'switches-on' },
    }),
  ]),
  'callhome-proxy-server': onNxOs([
    one(
      'call-home',
      'transport http proxy server <proxy-host> [port <proxy-port>]',
      'The HTTPS proxy of callhome; it is used after `transport http proxy enable`.',
      { without: 'no proxy; port 8080' },
    ),
  ]),
  'callhome-detail': {
    ...onNxOs([
      one('call-home', 'phone-contact <text>…', 'The contact’s telephone number, with +.'),
      one('call-home', 'streetaddress <text>…', 'The address of the site, in callhome’s messages.'),
      one('call-home', 'site-id <text>…', 'The name of the site, in callhome’s messages.'),
      one('call-home', 'customer-id <text>…', 'The number of the customer, in callhome’s messages.'),
      one('call-home', 'contract-id <text>…', 'The number of the contract, in callhome’s messages.'),
      one('call-home', 'switch-priority <priority>', 'How urgent messages of this switch are, 0 to 7.', {
        without: '7',
      }),
      many(
        'call-home',
        'transport email smtp-server <mail-host> port <port>',
        'A server for callhome’s e-mail. License reports never go by mail.',
      ),
      one('call-home', 'transport email from <email>', 'The sender of callhome’s e-mail.'),
      one('call-home', 'transport email reply-to <email>', 'Where answers to callhome’s e-mail go.'),
      one(
        'call-home',
        'periodic-inventory notification interval <days>',
        'Days between two inventories that callhome sends.',
      ),
      onOff('call-home', 'duplicate-message throttle', 'Holds back messages that repeat.', { without: 'on' }),
      many(
        'call-home',
        'destination-profile <profile> message-level <level>',
        'The events that the profile sends, by their urgency; license reports are none of them.',
      ),
      many(
        'call-home',
        'destination-profile <profile> message-size <bytes>',
        'How long the profile’s messages may be.',
      ),
      many(
        'call-home',
        'destination-profile <profile> format <format>',
        'The form of the profile’s messages; licensing does not depend on it.',
      ),
      many(
        'call-home',
        'destination-profile <profile> alert-group <group>',
        'Events that the profile sends; license reports are none of them.',
      ),
    ]),
    role: 'context',
    freeText: true,
  },
} satisfies Partial<Record<CommandKind, Entry>>;
