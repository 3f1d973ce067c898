import type { Message } from '../../shared/message';
import type { CommandHelp } from './command-help';

const POLICY_XE: Message = 'IOS XE 17.3.2 and later.';

const global = (
  syntax: string,
  meaning: Message,
  rest: Omit<CommandHelp, 'mode' | 'syntax' | 'meaning'> = {},
): CommandHelp => ({
  mode: 'global',
  syntax,
  meaning,
  ...rest,
});

const exec = (syntax: string, meaning: Message, rest: Pick<CommandHelp, 'releases'> = {}): CommandHelp =>
  global(syntax, meaning, { kind: 'exec', ...rest });

const TRANSPORT: Message =
  'How licence reports leave the device: `cslu` to CSLU or SSM On-Prem, `smart` straight to Cisco, `callhome` by the call-home service, `off` not at all.';

/** `license …` of both systems. */
const SHARED: readonly CommandHelp[] = [
  global(
    'license smart url <smart-url>',
    'The server of the Smart transport; devices print it a second time as `license smart url smart`.',
  ),
  global(
    'license smart url smart <smart-url>',
    'The server of the Smart transport: Cisco itself, or SSM On-Prem.',
    {
      without: 'https://smartreceiver.cisco.com/licservice/license',
      needs: 'policy',
      bareNo: true,
    },
  ),
  global(
    'license smart url cslu <cslu-url>',
    'Where CSLU or SSM On-Prem takes the reports. CSLU listens on plain HTTP, port 8182; SSM On-Prem has the name of a tenant behind the path.',
    {
      without: 'http://cslu-local:8182/cslu/v1/pi, found by the name `cslu-local`',
      needs: 'policy',
      bareNo: true,
    },
  ),
  global(
    'license smart proxy address <proxy-host>',
    'The HTTPS proxy of the transports smart and cslu; the port is a line of its own. Call-home has a proxy of its own.',
    { bareNo: true },
  ),
  global(
    'license smart proxy port <proxy-port>',
    'The port of the HTTPS proxy of the transports smart and cslu.',
    { bareNo: true },
  ),
  global('license smart vrf <vrf>', 'The VRF that the transports smart and cslu use.', {
    without: 'the VRF of the HTTP client’s source interface',
    releases: 'Later releases of Smart Licensing Using Policy only.',
    needs: 'policy',
    bareNo: true,
  }),
  global(
    'license smart reservation',
    'Specific licence reservation: the device reports to nobody, so nothing about the reporting path matters.',
    { needs: 'classic' },
  ),
  global(
    'license smart privacy {all|hostname|version}',
    'Leaves the host name or the version out of the reports.',
    { without: 'nothing is left out' },
  ),
  exec(
    'license smart register idtoken <token> [force]',
    'Registers the device with a token from the Smart Account. `force` where the product is registered already.',
    { releases: 'Releases with classic Smart Licensing; later ones use `license smart trust idtoken`.' },
  ),
  exec('license smart deregister', 'Takes the device out of the Smart Account.', {
    releases: 'Releases with classic Smart Licensing.',
  }),
  exec('license smart renew {auth|id}', 'Renews the authorization or the registration at once.', {
    releases: 'Releases with classic Smart Licensing.',
  }),
  exec(
    'license smart trust idtoken <token> {local|all} [force]',
    'Establishes trust with Cisco by a token from the Smart Account.',
    { releases: POLICY_XE },
  ),
  exec('license smart sync {all|local}', 'Sends a report at once.', { releases: POLICY_XE }),
  exec(
    'license smart save {usage|trust-request} <file>',
    'Saves a report to a file, for a device without a way to the server.',
    { releases: POLICY_XE },
  ),
  exec('license smart import <file>', 'Takes in an acknowledgement or a policy from a file.', {
    releases: POLICY_XE,
  }),
  exec('license smart factory reset', 'Removes all licensing data; the device has to be reloaded.', {
    releases: POLICY_XE,
  }),
  exec(
    'license smart authorization {request|return} <scope>',
    'Asks for, or gives back, an authorization code.',
    { releases: POLICY_XE },
  ),
  exec('license smart conversion {start|stop}', 'Turns classic licences into Smart ones.'),
  exec('license smart clear eventlog', 'Empties the event log of licensing.'),
];

/** `license …` of IOS XE. */
export const LICENSE_XE: readonly CommandHelp[] = [
  ...SHARED,
  global('license smart transport {automatic|callhome|cslu|off|smart}', TRANSPORT, {
    without: 'callhome up to 17.3.1, cslu from 17.3.2 on; neither is shown',
    releases: 'Before 17.3.2 the device knows only `callhome` and `smart`.',
    bareNo: true,
  }),
  global('license smart url default', 'Sets the URL that belongs to the transport.', { needs: 'policy' }),
  global('license smart url utility <url>', 'The server of the utility (pay-as-you-go) reports.', {
    bareNo: true,
  }),
  global(
    'license smart enable',
    'Turns Smart Licensing on where it is a choice. From 17.3.2 on it is always on and the line has no effect.',
    { without: 'off on routers before 16.10, on elsewhere' },
  ),
  global(
    'license smart server-identity-check',
    'Checks that the server’s certificate names the host of the URL.',
    { releases: 'Newer releases of Smart Licensing Using Policy only.', needs: 'policy' },
  ),
  global('license smart usage interval <days>', 'Days between two reports; 0 sends none.', {
    without: '30',
    releases: POLICY_XE,
    needs: 'policy',
    bareNo: true,
  }),
  global(
    'license smart usage customer-tags {tag1|tag2|tag3|tag4} <text>',
    'A tag of your own in the reports.',
    { releases: POLICY_XE, needs: 'policy' },
  ),
  global('license smart custom_id <text>', 'An identifier of your own; visible, without effect.', {
    needs: 'policy',
  }),
  global(
    'license boot level {network-advantage|network-essentials} [addon {dna-advantage|dna-essentials}]',
    'The feature set of the next boot, and with it the licences that the device consumes. Essentials takes only `dna-essentials`.',
  ),
  global(
    'license udi pid <pid> sn <serial>',
    'Product and serial number of the device, as the reports name it.',
    { kind: 'printed' },
  ),
];

/** `license …` of NX-OS. */
export const LICENSE_NX: readonly CommandHelp[] = [
  ...SHARED,
  global('license smart transport {callhome|cslu|off|smart}', TRANSPORT, {
    without: 'callhome before 10.2(1), cslu from 10.2(1) on; neither is shown',
    releases: 'NX-OS 10.2(1) and later; before that callhome is the only one.',
    needs: 'policy',
    bareNo: true,
  }),
  global('license smart enable', 'Turns Smart Licensing on. From 10.2(1) on it is always on.', {
    without: 'off before 10.2(1)',
  }),
  global('feature license smart', 'Turns Smart Licensing on.', {
    without: 'off before 10.2(1)',
    needs: 'classic',
  }),
  global('license grace-period', 'Lets features run without a licence for a time (traditional licensing).', {
    needs: 'classic',
  }),
];
