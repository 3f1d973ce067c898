import type { KnownRow } from '../catalog';
import type { Dialect } from '../grammar/commands';
import type { Message } from '../shared/message';

const check = (syntax: string, meaning: Message): KnownRow => ({
  mode: 'global',
  syntax,
  meaning,
  holds: 'many',
  kept: 'exec',
  // No grammar reads them: they stand beside the exec commands of licensing.
  kind: 'license-exec',
});

/** The checks that both systems have: those of Cisco’s two troubleshooting documents. */
const SHARED: readonly KnownRow[] = [
  check('show license all', 'Everything about licensing: status, transport, licenses in use, the product.'),
  check(
    'show license status',
    'Registration or trust, the transport, when the device last reported and will again.',
  ),
  check('show license summary', 'Registration or trust, and the licenses in use with their counts.'),
  check('show license usage', 'The licenses in use: name, count, status, whether they are enforced.'),
  check('show license udi', 'Product and serial number, as CSSM knows the device.'),
  check('show clock', 'The time: a wrong one makes every certificate invalid.'),
  check('show ntp status', 'Whether the clock follows a time server.'),
  check('show hosts', 'How names are resolved: name servers and static mappings.'),
  check('show ip interface brief', 'Which interfaces are up and have an address.'),
  check('show running-config', 'The configuration that runs.'),
  check('show version', 'The release, the model and, on some of them, the license level.'),
  check('show inventory', 'Product and serial numbers, which CSSM and the license portal ask for.'),
  check('show logging', 'The log: `%SMART_LIC-…`, `%CALL_HOME-…`, `%PKI-…` tell why a report has failed.'),
];

/** Checks, connection tests and debugs of IOS XE. */
const CHECKS_XE: readonly KnownRow[] = [
  ...SHARED,
  check('show license eventlog', 'The event log of licensing: what the server answered, and when.'),
  check('show license tech support', 'What a support case asks for.'),
  check('show tech-support license', 'What a support case asks for.'),
  check('show call-home profile all', 'The profiles: which one is ACTIVE, its addresses, what it reports.'),
  check(
    'show call-home profile <profile>',
    'One profile: whether it is ACTIVE, its addresses, what it reports.',
  ),
  check('show call-home smart-licensing', 'Whether call-home carries the license reports.'),
  check('show clock detail', 'The time, and where it comes from.'),
  check('show crypto pki trustpoints status', 'The trustpoints, and what they hold.'),
  check('show crypto pki trustpool', 'The certificates of authorities that came with the software.'),
  check('show ip route [vrf <vrf>] <address>', 'Which way leads to an address.'),
  check('show ip access-lists', 'The access lists, with what they have matched.'),
  check('ping [vrf <vrf>] <host>', 'Whether the name is resolved and the server answers.'),
  check(
    'telnet <host> <port> [/vrf <vrf>] [/source-interface <interface>]',
    'Whether the server takes a connection on the port: `Open` is right.',
  ),
  check(
    'debug call-home smart-licensing {all|trace|error}',
    'Shows what call-home sends for licensing. `undebug all` ends it.',
  ),
  check(
    'debug ip http client {all|api|cache|error|main|msg|socket}',
    'Shows what the HTTP client does. `undebug all` ends it.',
  ),
  check('undebug all', 'Ends every debug.'),
  check(
    'set platform software trace ios [switch] active R0 {infra-s1|infra-sl} {debug|verbose|notice}',
    'Sets how much the licensing part of IOS XE traces; `switch` on stacks alone, `notice` sets it back. Cisco’s document prints `infra-s1`; `?` tells how your release spells it.',
  ),
  check(
    'show platform software trace message ios [switch] active R0',
    'The trace of IOS XE, licensing among it; `switch` on stacks alone.',
  ),
  check(
    'clock set <hh:mm:ss> <day> <month> <year>',
    'Sets the clock. Without NTP the device trusts it only with `clock calendar-valid`.',
  ),
  check('write memory', 'Saves the configuration, and with it the keys of the registration.'),
  check(
    'copy running-config startup-config',
    'Saves the configuration, and with it the keys of the registration.',
  ),
];

/** Checks and connection tests of NX-OS. */
const CHECKS_NX: readonly KnownRow[] = [
  ...SHARED,
  check('show running-config callhome', 'The callhome block of the configuration.'),
  check(
    'show running-config callhome all',
    'The callhome block with the defaults that are not shown otherwise.',
  ),
  check('show callhome', 'Whether callhome is enabled, its contact and its transport.'),
  check(
    'show callhome destination-profile [profile <profile>]',
    'The profiles: their transport and their addresses.',
  ),
  check('clock set <hh:mm:ss> <day> <month> <year>', 'Sets the clock.'),
  check('show ntp peer-status', 'The time servers; `*` marks the one that is followed.'),
  check('show crypto ca certificates', 'The certificates that the trustpoints hold.'),
  check('show crypto ca trustpoints', 'The trustpoints.'),
  check('show ip route <address> [vrf <vrf>]', 'Which way leads to an address.'),
  check('ping <host> [vrf <vrf>]', 'Whether the name is resolved and the server answers.'),
  check('telnet <host> <port> [vrf <vrf>]', 'Whether the server takes a connection on the port.'),
  check(
    'copy running-config startup-config',
    'Saves the configuration, and with it the keys of the registration.',
  ),
];

/** Checks, connection tests and debugs by system. */
export const CHECKS: Readonly<Record<Dialect, readonly KnownRow[]>> = { iosxe: CHECKS_XE, nxos: CHECKS_NX };

const AUTHENTICATE: Message =
  'Takes the certificate of an authority into the trustpoint: paste it in BASE64, end with a blank line or `quit`, and answer `yes` if the fingerprint is right.';

const action = (syntax: string, meaning: Message): KnownRow => ({
  ...check(syntax, meaning),
  kept: 'action',
});

/** Commands of configuration mode that ask for something and leave no line; explained, and offered within a snippet only. */
export const ACTIONS: Readonly<Record<Dialect, readonly KnownRow[]>> = {
  iosxe: [action('crypto pki authenticate <trustpoint>', AUTHENTICATE)],
  nxos: [action('crypto ca authenticate <trustpoint>', AUTHENTICATE)],
};
