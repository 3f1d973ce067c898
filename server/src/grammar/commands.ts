/**
 * The commands that the grammars know, as plain data. A command knows nothing of the line it stands on:
 * columns count UTF-16 units from the first character of the command (after indentation and prompt), so
 * that each distinct text is matched once and remembered.
 */

export type { Dialect, Mode } from '../syntax/device-mode';

/** One word or quoted name of a command; `text` is without quotes, the columns are those of the text itself. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Base<K extends string> {
  readonly kind: K;
  /** Written with a leading `no`. `default …` is not read. */
  readonly negated: boolean;
}

/** A command without values. */
type Flag<K extends string> = Base<K>;

/** The commands of both systems; where only one has it, the comment says so. */
export type Command =
  // --- call-home as a service and its block -------------------------------------------------
  | Flag<'service-call-home'> // XE `service call-home`
  | (Base<'call-home'> & { readonly spelling: 'call-home' | 'callhome' | 'call home'; readonly word: Word }) // block header, all spellings on both systems
  | (Base<'call-home-contact'> & { readonly address?: Word }) // XE `contact-email-addr A`, NX `email-contact A`
  | (Base<'call-home-source-interface'> & { readonly interface?: Word }) // XE
  | (Base<'call-home-vrf'> & { readonly vrf?: Word }) // XE `vrf V` in call-home
  | (Base<'call-home-http-proxy'> & { readonly host?: Word; readonly port?: Word }) // XE `http-proxy H port N`
  | Flag<'call-home-identity-check'> // XE `[no] http secure server-identity-check`
  | (Base<'call-home-profile'> & { readonly name: Word }) // XE block header `profile "NAME"`
  | (Base<'call-home-detail'> & { readonly setting: Word }) // another line of the block, by its first word: mail, names, alerts
  // --- XE profile mode ---------------------------------------------------------------------------
  | Flag<'profile-active'>
  | (Base<'profile-reporting'> & { readonly data: 'smart-licensing-data' | 'smart-call-home-data' | 'all' })
  | (Base<'profile-transport'> & { readonly method: Word }) // `destination transport-method http|email`
  | (Base<'profile-address'> & { readonly transport: 'http' | 'email'; readonly address?: Word }) // `destination address http URL`
  | (Base<'profile-detail'> & { readonly setting: Word }) // another line of the profile: alerts, the form of messages
  // --- NX-OS callhome ----------------------------------------------------------------------------
  | Flag<'callhome-enable'>
  | (Base<'callhome-profile'> & { readonly profile: Word }) // `destination-profile P` alone
  | (Base<'callhome-profile-transport'> & { readonly profile: Word; readonly method: Word })
  | (Base<'callhome-profile-address'> & {
      readonly profile: Word;
      readonly index?: Word;
      readonly transport: 'http' | 'email';
      readonly address?: Word;
    })
  | (Base<'callhome-use-vrf'> & { readonly vrf?: Word }) // `transport http use-vrf V`
  | Flag<'callhome-proxy-enable'>
  | (Base<'callhome-proxy-server'> & { readonly host?: Word; readonly port?: Word })
  | (Base<'callhome-detail'> & { readonly setting: Word; readonly profile?: Word }) // another line of the block: mail, names, alerts
  // --- license -----------------------------------------------------------------------------------
  | Flag<'license-smart-enable'> // also NX `feature license smart`
  | (Base<'license-smart-transport'> & { readonly transport?: Word })
  | (Base<'license-smart-url'> & {
      readonly urlKind: 'plain' | 'smart' | 'cslu' | 'utility' | 'default';
      readonly url?: Word;
    })
  | (Base<'license-smart-proxy-address'> & { readonly host?: Word })
  | (Base<'license-smart-proxy-port'> & { readonly port?: Word })
  | (Base<'license-smart-vrf'> & { readonly vrf?: Word })
  | Flag<'license-smart-reservation'> // the bare word
  | Flag<'license-smart-identity-check'>
  | (Base<'license-smart-usage-interval'> & { readonly days?: Word })
  | (Base<'license-smart-customer-tag'> & { readonly tag: Word; readonly value?: Word })
  | (Base<'license-smart-privacy'> & { readonly field?: Word })
  | (Base<'license-smart-custom-id'> & { readonly id?: Word })
  | (Base<'license-smart-utility'> & { readonly field?: Word }) // the bare word, or `customer_info FIELD VALUE`
  | (Base<'license-boot-level'> & { readonly level?: Word; readonly addon?: Word })
  | (Base<'license-air-level'> & { readonly level?: Word; readonly addon?: Word }) // XE wireless controllers
  | (Base<'license-feature'> & { readonly feature: Word }) // XE `license feature hseck9`
  | (Base<'platform-throughput'> & { readonly scope: Word; readonly level?: Word }) // XE `platform hardware throughput level|crypto …`
  | (Base<'license-udi'> & { readonly pid: Word; readonly serial?: Word })
  /** An exec-only command (`license smart register …`, docs/domain.md#exec-commands): `verb` is its first word after `smart`, `token` the secret, if any. */
  | (Base<'license-exec'> & { readonly verb: Word; readonly token?: Word; readonly prefix?: 'do' })
  /** Another configuration command of `license …` that is known and needs no value here (accept, solution, suite, grace-period). */
  | (Base<'license-other'> & { readonly verb: Word })
  // --- HTTP client -------------------------------------------------------------------------------
  | (Base<'http-client-source-interface'> & { readonly interface?: Word; readonly vrf?: Word }) // XE `ip http client source-interface IF`; NX `ip http source-interface IF [vrf V]`
  | (Base<'http-client-trustpoint'> & { readonly trustpoint?: Word }) // XE `ip http client secure-trustpoint T`
  | (Base<'http-client-proxy'> & { readonly host?: Word; readonly port?: Word }) // XE `ip http client proxy-server H proxy-port N`
  | (Base<'http-client-tls-version'> & { readonly version?: Word }) // XE
  | (Base<'http-client-ciphersuite'> & { readonly suites: readonly Word[] }) // XE `ip http client secure-ciphersuite S…`
  | (Base<'http-client-connection'> & { readonly setting: Word; readonly value?: Word }) // XE `ip http client connection timeout|idle|retry N`
  // --- name resolution ----------------------------------------------------------------------------
  | (Base<'domain-lookup'> & {
      readonly spelling: 'domain lookup' | 'domain-lookup';
      readonly vrf?: Word;
      readonly sourceInterface?: Word;
    })
  | (Base<'name-server'> & {
      readonly servers: readonly Word[];
      readonly vrf?: Word;
      readonly sourceInterface?: Word;
    })
  | (Base<'domain-name'> & { readonly name?: Word; readonly vrf?: Word })
  | (Base<'host'> & {
      readonly name: Word;
      readonly vrf?: Word;
      readonly addresses: readonly Word[];
      readonly additional?: true;
    }) // also XE `ipv6 host`; `ip host NAME additional A` adds to the name's line
  // --- PKI ------------------------------------------------------------------------------------------
  | (Base<'trustpoint'> & { readonly name: Word }) // XE `crypto pki trustpoint N`, NX `crypto ca trustpoint N`, block header
  | (Base<'revocation-check'> & { readonly methods: readonly Word[] })
  | (Base<'trustpoint-enrollment'> & { readonly method: Word })
  | (Base<'trustpoint-vrf'> & { readonly vrf?: Word }) // XE `vrf V` in a trustpoint: enrolment and revocation lists
  | (Base<'trustpoint-source-interface'> & { readonly interface?: Word }) // XE `source interface IF` in a trustpoint
  | (Base<'trustpoint-rsakeypair'> & { readonly key?: Word })
  | Flag<'trustpool-policy'> // XE `crypto pki trustpool policy`, block header
  | (Base<'trustpool-import'> & { readonly words: readonly Word[] }) // XE `crypto pki trustpool import …`: done at once, kept nowhere
  | Flag<'certificate-pool'> // XE `crypto pki certificate pool`, block header
  | (Base<'ca-bundle'> & { readonly location?: Word }) // `cabundle nvram:ios_core.p7b`
  // --- VRF, interface --------------------------------------------------------------------------------
  | (Base<'vrf'> & { readonly name: Word }) // block header: `vrf definition V`, `ip vrf V`, NX `vrf context V`
  | (Base<'interface'> & { readonly name: Word }) // block header; `name` spans type and number: `GigabitEthernet 0/0`
  | (Base<'interface-vrf'> & { readonly vrf?: Word }) // `vrf forwarding V`, `ip vrf forwarding V`, NX `vrf member V`
  | (Base<'interface-address'> & {
      readonly form: 'static' | 'dhcp' | 'unnumbered' | 'negotiated' | 'pool';
      readonly address?: Word;
      readonly mask?: Word;
      readonly family: 'ipv4' | 'ipv6';
    })
  | Flag<'interface-shutdown'>
  // --- routes, clock ------------------------------------------------------------------------------------
  | (Base<'route'> & { readonly vrf?: Word; readonly prefix: Word; readonly mask?: Word }) // `ip route [vrf V] P M …`, NX `ip route P/L … [vrf]` (in `vrf context` the vrf is the block's)
  | (Base<'ipv6-route'> & { readonly vrf?: Word; readonly prefix: Word }) // `ipv6 route [vrf V] P/L …`
  | (Base<'default-gateway'> & { readonly address?: Word }) // XE `ip default-gateway A`: while `ip routing` is off
  | (Base<'ntp-server'> & { readonly server: Word; readonly vrf?: Word; readonly sourceInterface?: Word }) // server, peer, pool
  | Flag<'calendar-valid'> // XE `clock calendar-valid`
  | Flag<'ptp'> // any enabling `ptp …` line
  // --- identity of the configuration ------------------------------------------------------------------------
  | (Base<'version'> & { readonly release: Word })
  | (Base<'hostname'> & { readonly name: Word })
  | (Base<'feature'> & { readonly name: Word }) // NX
  | Flag<'end'>
  | (Base<'switch-provision'> & { readonly member: Word; readonly model: Word }); // XE `switch N provision PID`

/** The kinds of command. */
export type CommandKind = Command['kind'];

/** The command of one kind. */
export type CommandOf<K extends CommandKind> = Extract<Command, { readonly kind: K }>;
