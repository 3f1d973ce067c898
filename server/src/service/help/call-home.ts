import type { Mode } from '../../grammar/commands';
import type { Message } from '../../shared/message';
import type { CommandHelp } from './command-help';

const help = (
  mode: Mode,
  syntax: string,
  meaning: Message,
  rest: Omit<CommandHelp, 'mode' | 'syntax' | 'meaning'> = {},
): CommandHelp => ({ mode, syntax, meaning, ...rest });

/** Call-home of IOS XE: the service, its block and the profiles in it. */
export const CALL_HOME_XE: readonly CommandHelp[] = [
  help(
    'global',
    'service call-home',
    'Turns call-home on, which carries the reports of transport callhome. Smart Licensing turns it on by itself.',
    { without: 'off; some releases have it by default' },
  ),
  help(
    'global',
    'call-home',
    'The settings of call-home. They matter to licensing only while the transport is callhome.',
  ),
  help(
    'call-home',
    'contact-email-addr <email>',
    'The contact; `sch-smart-licensing@cisco.com` stands for the one of the Smart Account.',
    { bareNo: true },
  ),
  help(
    'call-home',
    'source-interface <interface>',
    'The source of call-home’s e-mail. HTTPS leaves by `ip http client source-interface`.',
    { bareNo: true },
  ),
  help(
    'call-home',
    'vrf <vrf>',
    'The VRF that call-home uses; it should be that of `ip http client source-interface`.',
    { without: 'the VRF of the HTTP client’s source interface', bareNo: true },
  ),
  help(
    'call-home',
    'http-proxy <proxy-host> port <proxy-port>',
    'The HTTPS proxy of call-home. `license smart proxy` has no effect on it.',
    { without: 'no proxy' },
  ),
  help(
    'call-home',
    'http secure server-identity-check',
    'Checks that the server’s certificate names the host of the URL.',
    { without: 'on, and not shown' },
  ),
  help(
    'call-home',
    'http resolve-hostname ipv4-first',
    'Asks for IPv4 addresses first, where IPv6 is looked up but leads nowhere.',
    { without: 'off' },
  ),
  help(
    'call-home',
    'profile <profile>',
    'A destination profile. Only one active profile may report Smart Licensing data.',
    { without: 'CiscoTAC-1 is always there' },
  ),
  help('call-home-profile', 'active', 'Lets the profile send.', {
    without: 'CiscoTAC-1 is inactive, a profile of your own active',
  }),
  help(
    'call-home-profile',
    'reporting {smart-licensing-data|smart-call-home-data|all}',
    'What the profile reports. A profile of your own carries licensing only with `smart-licensing-data`.',
    { without: 'on for CiscoTAC-1; `smart-licensing-data` off for a profile of your own' },
  ),
  help(
    'call-home-profile',
    'destination transport-method {http|email}',
    'How the profile sends. Licensing needs `http`.',
    { without: 'e-mail' },
  ),
  help(
    'call-home-profile',
    'destination address http <call-home-url>',
    'Where the reports go. The path is case-sensitive.',
    { without: 'CiscoTAC-1: https://tools.cisco.com/its/service/oddce/services/DDCEService, not shown' },
  ),
  help(
    'call-home-profile',
    'destination address email <email>',
    'Where call-home’s e-mail goes; licensing never does.',
  ),
];

/** Callhome of NX-OS: one block, each line names its profile. */
export const CALL_HOME_NX: readonly CommandHelp[] = [
  help(
    'global',
    'callhome',
    'The settings of callhome. They matter to licensing only while the transport is callhome.',
  ),
  help('call-home', 'email-contact <email>', 'The contact. It has to be set before `enable`.', {
    bareNo: true,
  }),
  help('call-home', 'enable', 'Turns callhome on.', { without: 'off' }),
  help(
    'call-home',
    'destination-profile <profile> transport-method {http|email}',
    'How the profile sends. Licensing needs `http`, and uses profile CiscoTAC-1.',
    { without: 'e-mail' },
  ),
  help(
    'call-home',
    'destination-profile <profile> [index <index>] http <call-home-url>',
    'Where the reports go. The device numbers the addresses; the path is case-sensitive.',
  ),
  help('call-home', 'transport http use-vrf <vrf>', 'The VRF that callhome uses.', {
    without: 'default, not shown',
  }),
  help('call-home', 'transport http proxy enable', 'Uses the proxy of `transport http proxy server`.', {
    without: 'off: a server alone is not used',
  }),
  help(
    'call-home',
    'transport http proxy server <proxy-host> [port <proxy-port>]',
    'The HTTPS proxy of callhome; it is used after `transport http proxy enable`.',
    { without: 'no proxy; port 8080' },
  ),
];
