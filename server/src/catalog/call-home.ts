import type { CommandKind } from '../grammar/commands';
import { DETAIL_ROWS, PROFILE_DETAIL_ROWS } from './call-home-details';
import { type Entry, many, one, onOff, type Row } from './row';

const onIosXe = (rows: readonly Row[]): Entry => ({
  role: 'licensing',
  order: 'call-home',
  iosxe: rows,
  nxos: [],
});

/** Call-home of IOS XE: the service, its block and the profiles in it. */
export const CALL_HOME = {
  'service-call-home': {
    ...onIosXe([
      onOff(
        'global',
        'service call-home',
        'Turns call-home on, which carries the reports of transport callhome. Smart Licensing turns it on by itself.',
        {
          without: 'off; some releases have it by default',
          hidden: [{ line: 'no service call-home' }],
        },
      ),
    ]),
    order: 'service-call-home',
    head: 'serviceCallHome',
  },
  'call-home': {
    role: 'licensing',
    order: 'call-home',
    head: 'callHome',
    opens: 'call-home',
    byName: true,
    iosxe: [
      onOff(
        'global',
        'call-home',
        'The settings of call-home. They matter to licensing only while the transport is callhome.',
      ),
    ],
    nxos: [
      onOff(
        'global',
        'callhome',
        'The settings of callhome. They matter to licensing only while the transport is callhome.',
      ),
    ],
  },
  'call-home-contact': {
    ...onIosXe([
      one(
        'call-home',
        'contact-email-addr <email>',
        'The contact; `sch-smart-licensing@cisco.com` stands for the one of the Smart Account.',
        { no: 'either' },
      ),
    ]),
    nxos: [
      one('call-home', 'email-contact <email>', 'The contact. It has to be set before `enable`.', {
        no: 'either',
        turn: { set: 'makes-room' },
      }),
    ],
  },
  'call-home-source-interface': onIosXe([
    one(
      'call-home',
      'source-interface <interface>',
      'The source of call-home’s e-mail. HTTPS leaves by `ip http client source-interface`.',
      { no: 'either' },
    ),
  ]),
  'call-home-vrf': onIosXe([
    one(
      'call-home',
      'vrf <vrf>',
      'The VRF that call-home uses; it should be that of `ip http client source-interface`.',
      { without: 'the VRF of the HTTP client’s source interface', no: 'either' },
    ),
  ]),
  'call-home-http-proxy': onIosXe([
    one(
      'call-home',
      'http-proxy <proxy-host> port <proxy-port>',
      'The HTTPS proxy of call-home. `license smart proxy` has no effect on it.',
      { without: 'no proxy' },
    ),
  ]),
  'call-home-identity-check': onIosXe([
    onOff(
      'call-home',
      'http secure server-identity-check',
      'Checks that the server’s certificate names the host of the URL.',
      { without: 'on, and not shown', hidden: [{ line: 'http secure server-identity-check' }] },
    ),
  ]),
  'call-home-profile': {
    ...onIosXe([
      many(
        'call-home',
        'profile <profile>',
        'A destination profile. Only one active profile may report Smart Licensing data.',
        { without: 'CiscoTAC-1 is always there' },
      ),
    ]),
    opens: 'call-home-profile',
  },
  'call-home-detail': { ...onIosXe(DETAIL_ROWS), role: 'context', freeText: true },
  'profile-detail': { ...onIosXe(PROFILE_DETAIL_ROWS), role: 'context', freeText: true },
} satisfies Partial<Record<CommandKind, Entry>>;
