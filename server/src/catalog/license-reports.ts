import type { CommandKind } from '../grammar/commands';
import type { Message } from '../shared/message';
import { type Entry, many, one, oneEach, onOff, type Row } from './row';

const POLICY_XE: Message = 'IOS XE 17.3.2 and later.';

const onIosXe = (rows: readonly Row[]): Entry => ({
  role: 'licensing',
  order: 'license',
  head: 'license',
  iosxe: rows,
  nxos: [],
});

const exec = (syntax: string, meaning: Message, rest: Pick<Row, 'releases' | 'needs'> = {}): Row =>
  many('global', syntax, meaning, { kept: 'exec', ...rest });

/** Files for a device without a way to the server. */
const SAVES: readonly (readonly [string, Message])[] = [
  [
    'license smart save usage {all|unreported} file <file>',
    'Saves all reports, or those that were never acknowledged, to a file for CSSM.',
  ],
  [
    'license smart save usage days <days> file <file>',
    'Saves the reports of the last days to a file for CSSM.',
  ],
  [
    'license smart save trust-request <file>',
    'Saves a request for a trust code to a file, for a device without a way to the server.',
  ],
];

const EXEC: readonly Row[] = [
  exec(
    'license smart register idtoken <token> [force]',
    'Registers the device with a token from the Smart Account. `force` where the product is registered already.',
    {
      releases: 'Releases with classic Smart Licensing; later ones use `license smart trust idtoken`.',
      needs: 'classic',
    },
  ),
  exec('license smart deregister', 'Takes the device out of the Smart Account.', {
    releases: 'Releases with classic Smart Licensing.',
    needs: 'classic',
  }),
  exec('license smart renew {auth|id}', 'Renews the authorization or the registration at once.', {
    releases: 'Releases with classic Smart Licensing.',
    needs: 'classic',
  }),
  exec(
    'license smart trust idtoken <token> {local|all} [force]',
    'Establishes trust with Cisco by a token from the Smart Account.',
    { releases: POLICY_XE, needs: 'policy' },
  ),
  exec('license smart sync {all|local}', 'Sends a report at once.', { releases: POLICY_XE, needs: 'policy' }),
  ...SAVES.map(([syntax, meaning]) => exec(syntax, meaning, { releases: POLICY_XE, needs: 'policy' })),
  exec('license smart import <file>', 'Takes in an acknowledgement or a policy from a file.', {
    releases: POLICY_XE,
    needs: 'policy',
  }),
  exec('license smart factory reset', 'Removes all licensing data; the device has to be reloaded.', {
    releases: POLICY_XE,
    needs: 'policy',
  }),
  exec(
    'license smart authorization request {add|replace} <feature> {all|local}',
    'Asks CSSM for an authorization code, of hseck9 for example; by file, `license smart authorization request save` follows.',
    { releases: POLICY_XE, needs: 'policy' },
  ),
  exec(
    'license smart authorization request save <file>',
    'Saves the request for an authorization code to a file, for CSSM.',
    { releases: POLICY_XE, needs: 'policy' },
  ),
  exec(
    'license smart authorization return {all|local} {offline|online}',
    'Gives an authorization code back.',
    { releases: POLICY_XE, needs: 'policy' },
  ),
  exec(
    'license smart conversion {start|stop}',
    'Turns traditional licenses of the device into Smart ones, once, after it has registered. Status: `show license status`, Smart License Conversion.',
    {
      releases: 'Catalyst 3650 and 3850, and some routers; releases with classic Smart Licensing.',
      needs: 'classic',
    },
  ),
  exec('license smart clear eventlog', 'Empties the event log of licensing.'),
];

const POLICY_NX: Message = 'NX-OS 10.2(1) and later.';
const CLASSIC_NX: Message = 'Releases before 10.2(1).';

/** NX-OS knows neither `local` nor `all`, and no authorization codes. */
const EXEC_NX: readonly Row[] = [
  exec(
    'license smart register idtoken <token> [force]',
    'Registers the device with a token from the Smart Account. `force` where the product is registered already.',
    { releases: CLASSIC_NX, needs: 'classic' },
  ),
  exec('license smart deregister', 'Takes the device out of the Smart Account.', {
    releases: CLASSIC_NX,
    needs: 'classic',
  }),
  exec('license smart renew {auth|id}', 'Renews the authorization or the registration at once.', {
    releases: CLASSIC_NX,
    needs: 'classic',
  }),
  exec(
    'license smart trust idtoken <token> [force]',
    'Establishes trust with Cisco by a token from the Smart Account.',
    { releases: POLICY_NX, needs: 'policy' },
  ),
  exec('license smart sync', 'Sends a report at once.', { releases: POLICY_NX, needs: 'policy' }),
  ...SAVES.map(([syntax, meaning]) => exec(syntax, meaning, { releases: POLICY_NX, needs: 'policy' })),
  exec('license smart import <file>', 'Takes in an acknowledgement or a policy from a file.', {
    releases: POLICY_NX,
    needs: 'policy',
  }),
];

/** What the reports say and how often they go, and the commands of exec mode. */
export const LICENSE_REPORTS = {
  'license-smart-usage-interval': onIosXe([
    one('global', 'license smart usage interval <days>', 'Days between two reports; 0 sends none.', {
      without: '30',
      releases: POLICY_XE,
      needs: 'policy',
      no: 'bare',
    }),
  ]),
  'license-smart-customer-tag': {
    ...onIosXe([
      oneEach(
        'global',
        'license smart usage customer-tags {tag1|tag2|tag3|tag4} <text>…',
        'A tag of your own in the reports.',
        { releases: POLICY_XE, needs: 'policy' },
      ),
    ]),
    freeText: true,
  },
  'license-smart-custom-id': {
    ...onIosXe([
      one(
        'global',
        'license smart custom_id <text>…',
        'An identifier of your own; visible, without effect.',
        { needs: 'policy', no: 'either' },
      ),
    ]),
    freeText: true,
  },
  'license-smart-utility': {
    ...onIosXe([
      onOff(
        'global',
        'license smart utility',
        'Reports usage to the server of a provider who bills by use.',
        { needs: 'policy' },
      ),
      oneEach(
        'global',
        'license smart utility customer_info {city|country|id|name|postalcode|state|street} <text>…',
        'What the utility reports say about the customer.',
        { needs: 'policy' },
      ),
    ]),
    freeText: true,
  },
  'license-exec': { role: 'context', order: 'license', head: 'license', iosxe: EXEC, nxos: EXEC_NX },
} satisfies Partial<Record<CommandKind, Entry>>;
