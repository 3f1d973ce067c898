import type { Mode } from '../../grammar/commands';
import type { Message } from '../../shared/message';
import type { CommandHelp } from './command-help';

const help = (
  mode: Mode,
  syntax: string,
  meaning: Message,
  rest: Omit<CommandHelp, 'mode' | 'syntax' | 'meaning'> = {},
): CommandHelp => ({ mode, syntax, meaning, ...rest });

const HOST: Message = 'Maps a name to addresses, which come before any name server’s answer.';
const HOST_NX: Message =
  'Maps a name to addresses, which come before any name server’s answer. NX-OS has one table of them for every VRF.';
const SERVER: Message = 'Name servers, asked in this order.';
const LOOKUP: Message = 'Lets the device look names up.';
const REVOCATION: Message =
  'How revocation of certificates is checked, in this order. Without `none` at the end a list that cannot be fetched makes the check fail.';
const TRUSTPOINT: Message = 'A trustpoint: certificates that the device trusts, and how it checks them.';
const NTP: Message = 'Where the time comes from. A server’s certificate is refused when the clock is wrong.';
const VRF: Message = 'A routing table of its own.';
const ADDRESS: Message = 'The address of the interface, which packets from it carry.';

/** What licensing passes through on IOS XE: HTTP client, names, routes, certificates, clock. */
export const SURROUNDINGS_XE: readonly CommandHelp[] = [
  help(
    'global',
    'ip http client source-interface <interface>',
    'The source of every HTTP and HTTPS connection of the device; its VRF is the one that is used.',
    { without: 'the interface that the route points to', bareNo: true },
  ),
  help('global', 'ip http client secure-trustpoint <trustpoint>', 'The trustpoint of the HTTPS client.', {
    without: 'licensing uses SLA-TrustPoint',
    bareNo: true,
  }),
  help(
    'global',
    'ip http client proxy-server <proxy-host> proxy-port <proxy-port>',
    'A proxy for all HTTP clients of the device.',
    { without: 'no proxy', bareNo: true },
  ),
  help('global', 'ip domain lookup [vrf <vrf>] [source-interface <interface>]', LOOKUP, {
    without: 'on, and not shown',
  }),
  help('global', 'ip domain name [vrf <vrf>] <domain>', 'The domain that is put behind names without one.'),
  help(
    'global',
    'ip name-server [vrf <vrf>] <address>…',
    'Name servers, asked in this order. With `vrf` they are asked in that VRF.',
    { without: 'none; they may come by DHCP' },
  ),
  help('global', 'ip host [vrf <vrf>] <name> <address>…', HOST),
  help('global', 'crypto pki trustpoint <trustpoint>', TRUSTPOINT, {
    without: 'SLA-TrustPoint is there for licensing',
  }),
  help(
    'global',
    'crypto pki certificate pool',
    'The pool of CA certificates that came with the software, and bundles added to it.',
  ),
  help('certificate-pool', 'cabundle <location>', 'A bundle of CA certificates.'),
  help('trustpoint', 'enrollment {pkcs12|terminal|selfsigned|url}', 'How the certificate is obtained.'),
  help('trustpoint', 'revocation-check {crl|none|ocsp}…', REVOCATION, { without: 'crl' }),
  help(
    'trustpoint',
    'vrf <vrf>',
    'The VRF in which certificates are asked for and revocation lists fetched.',
    {
      without: 'the global table',
      bareNo: true,
    },
  ),
  help(
    'trustpoint',
    'source interface <interface>',
    'The source of every connection of the trustpoint: enrolment and revocation lists.',
    { without: 'the interface that the route points to', bareNo: true },
  ),
  help('global', 'vrf definition <vrf>', VRF),
  help('global', 'ip vrf <vrf>', 'A routing table of its own. Older spelling, for IPv4 alone.'),
  help('global', 'interface <interface>', 'An interface and its settings.'),
  help('interface', 'vrf forwarding <vrf>', 'Puts the interface into a VRF and takes its addresses away.', {
    without: 'the global table',
  }),
  help('interface', 'ip vrf forwarding <vrf>', 'Puts the interface into a VRF. Older spelling.', {
    without: 'the global table',
  }),
  help(
    'interface',
    'ip address dhcp',
    'Takes the address by DHCP; name servers and time servers may come with it.',
  ),
  help('interface', 'ip address <address> <mask>', ADDRESS, { bareNo: true }),
  help('interface', 'shutdown', 'Turns the interface off; nothing can leave by it.', {
    without: 'depends on the interface',
  }),
  help('global', 'ip route [vrf <vrf>] <prefix> <mask> <next-hop>', 'A static route.'),
  help('global', 'ntp server [vrf <vrf>] <host> [source <interface>] [prefer]', NTP),
  help('global', 'ntp peer [vrf <vrf>] <host>', NTP),
  help('global', 'clock calendar-valid', 'Trusts the calendar’s time without NTP.', {
    without: 'the clock is not trusted until it is set',
  }),
  help(
    'global',
    'hostname <name>',
    'The name of the device. On routers it must differ from the product number.',
  ),
  help(
    'global',
    'version <release>',
    'The release, without its maintenance number: 17.3 may be 17.3.1 (registration) or 17.3.2 (reporting).',
    { kind: 'printed' },
  ),
  help(
    'global',
    'switch <member> provision <model>',
    'A member of the stack; each consumes licences of its own.',
    { kind: 'printed' },
  ),
];

/** What licensing passes through on NX-OS. */
export const SURROUNDINGS_NX: readonly CommandHelp[] = [
  help(
    'global',
    'ip http source-interface <interface> [vrf <vrf>]',
    'The source of the HTTP client; it has to be in the VRF that callhome uses.',
    { without: 'the interface that the route points to', bareNo: true },
  ),
  help('global', 'ip domain-lookup', LOOKUP, { without: 'on' }),
  help('global', 'ip domain-name <domain>', 'The domain that is put behind names without one.'),
  help('global', 'ip name-server <address>… [use-vrf <vrf>] [source-interface <interface>]', SERVER, {
    without: 'none',
  }),
  help('global', 'ip host <name> <address>…', HOST_NX),
  help(
    'vrf',
    'ip name-server <address>…',
    'Name servers, asked in this order. Here they are asked in this VRF.',
  ),
  help('vrf', 'ip route <prefix> <next-hop>', 'A static route of this VRF.'),
  help(
    'global',
    'vrf context <vrf>',
    'A routing table of its own. `default` and `management` are always there.',
  ),
  help('global', 'interface <interface>', 'An interface and its settings.'),
  help('interface', 'vrf member <vrf>', 'Puts the interface into a VRF and takes its addresses away.', {
    without: 'default; mgmt0 is in management',
  }),
  help('interface', 'ip address <address/length>', ADDRESS, { bareNo: true }),
  help('interface', 'ip address dhcp', 'Takes the address by DHCP.'),
  help('interface', 'shutdown', 'Turns the interface off; nothing can leave by it.', {
    without: 'depends on the interface',
  }),
  help('global', 'ip route <prefix> <next-hop>', 'A static route.'),
  help('global', 'ntp server <host> [prefer] [use-vrf <vrf>]', NTP),
  help('global', 'ntp peer <host> [use-vrf <vrf>]', NTP),
  help('global', 'crypto ca trustpoint <trustpoint>', TRUSTPOINT),
  help('trustpoint', 'revocation-check {crl|none}…', REVOCATION, { without: 'crl' }),
  help('global', 'hostname <name>', 'The name of the device.'),
  help(
    'global',
    'version <release>',
    'The release: before 10.2(1) the device registers, from then on it reports.',
    { kind: 'printed' },
  ),
];
