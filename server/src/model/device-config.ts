import type { Dialect } from '../grammar/commands';
import type { Part } from '../syntax/parts';
import type { CommandLine } from '../syntax/structure';
import type { CallHome } from './call-home';
import type { CallhomeNx } from './callhome-nxos';
import type { Clock } from './clock';
import type { Destination } from './destination';
import type { Interface } from './interfaces';
import type { NameResolution } from './name-resolution';
import type { Platform } from './platform';
import type { LicensingModel, Release } from './release';
import type { Route } from './routes';
import type { Transport } from './transport';
import type { Trustpoint } from './trust';
import type { Statement, Value } from './value';
import type { Vrf, VrfContext } from './vrfs';

/** The HTTP client whose settings all HTTPS connections of the device share (docs/domain.md#http-client-and-names-on-ios-xe). */
export interface HttpClient {
  readonly sourceInterface: Value | undefined;
  /** NX-OS: `ip http source-interface IF vrf V`. */
  readonly sourceVrf: Value | undefined;
  readonly sourceStatement: Statement<'http-client-source-interface'> | undefined;
  readonly trustpoint: Value | undefined;
  readonly proxy: { readonly host: Value; readonly statement: Statement<'http-client-proxy'> } | undefined;
}

/**
 * One configuration as licensing sees it, for either system: hidden defaults applied, every value with its place.
 * Whatever could be large is a function, evaluated when a rule asks and then remembered.
 */
export interface DeviceConfig {
  readonly dialect: Dialect;
  readonly part: Part;
  /** A version line, a host name, at least one interface, and on IOS XE `end`. */
  readonly whole: boolean;
  /** Whole, or NX-OS output under `!Command: show running-config callhome`: the callhome block is complete. */
  readonly blockComplete: boolean;
  readonly release: Release | undefined;
  readonly hostname: Value | undefined;
  readonly pid: Value | undefined;
  readonly platform: () => Platform;
  /** `off` is concluded from a whole configuration only. */
  readonly licensing: 'on' | 'off';
  /** Registration (classic) or reporting (policy), by the release, the product, and lines that only one of them has. */
  readonly model: LicensingModel;
  /** An MDS 9000, whose releases have a table of their own. */
  readonly storageSwitch: () => boolean;
  /** `license smart reservation`, on classic releases `no license smart enable`, or `transport off`: nothing is sent. */
  readonly silenced: boolean;
  readonly transport: Transport;
  readonly callHome: CallHome;
  readonly callhomeNx: CallhomeNx;
  readonly destinations: readonly Destination[];
  readonly httpClient: HttpClient;
  /** `license smart vrf V`. */
  readonly licenseVrf: Value | undefined;
  readonly licenseProxy: {
    readonly address: Statement<'license-smart-proxy-address'> | undefined;
    readonly port: Statement<'license-smart-proxy-port'> | undefined;
  };
  readonly names: NameResolution;
  readonly clock: Clock;
  readonly contexts: readonly VrfContext[];
  /** All global statements of the licensing families, in order. */
  readonly globals: readonly Statement[];
  /** Lines of a licensing family that no grammar reads. */
  readonly unread: readonly CommandLine[];
  readonly vrf: (name: string) => Vrf | undefined;
  readonly vrfKnown: (name: string) => boolean;
  readonly vrfNames: () => readonly string[];
  readonly interface: (name: string) => Interface | undefined;
  readonly interfaceNames: () => readonly Value[];
  /** The interfaces that have an address, in order; those of one VRF ('' is the global table) if it is given. */
  readonly addressedInterfaces: (vrf?: string) => Iterable<Interface>;
  readonly trustpoint: (name: string) => Trustpoint | undefined;
  readonly trustpointNames: () => readonly string[];
  readonly caBundle: () => boolean;
  /** An archive with a path is configured, so that IOS XE can go back to it by itself. */
  readonly archives: () => boolean;
  /** An interface gets its address by DHCP; name servers and NTP may come with it. */
  readonly dhcpClient: () => boolean;
  readonly routes: (vrf: string) => readonly Route[];
  /** Routes of the VRF ('' is the global table) may come from a routing process or from other VRFs. */
  readonly routedIn: (vrf: string) => boolean;
  readonly defaultRouteVrfs: () => ReadonlySet<string>;
  /** A static IPv6 route stands in the VRF ('' is the global table). */
  readonly ipv6RoutedIn: (vrf: string) => boolean;
  /** Whether a command line holds these words, spelt exactly so. */
  readonly mentions: (words: string) => boolean;
  /** The model that `show version` or `show inventory` of the same text names as this device's chassis. */
  readonly chassis: () => string | undefined;
  /** Whether a command starts with these words, in any letter case; `add*` stands for `add`, `addr` … `address`. */
  readonly hasCommand: (words: string) => boolean;
  /** Whether an exec command on this line is one that the device takes (a prompt, a script before `configure terminal`). */
  readonly takesExecCommand: (at: CommandLine) => boolean;
  /** Exec commands and no statement of a configuration: a note rather than a configuration. */
  readonly execNote: () => boolean;
}
