import type { Dialect } from '../grammar/commands';
import { lazy } from '../shared/lazy';
import { releaseLine } from '../syntax/dialect';
import type { Part, PartOrigin } from '../syntax/parts';
import type { CommandLine, Structure } from '../syntax/structure';
import { atOnce } from '../text/at-once';
import { type CallHome, readCallHome, wordOf } from './call-home';
import { type CallhomeNx, readCallhomeNx } from './callhome-nxos';
import { chassisIn } from './chassis';
import { type Clock, readClock } from './clock';
import { callHomeDestinations, callhomeNxDestinations, type Destination } from './destination';
import { execModeOf, isExecNote } from './exec-context';
import {
  addressedInterfaces,
  findInterface,
  hasInterface,
  type Interface,
  interfaceNames,
} from './interfaces';
import { licenseDestinations } from './license-destinations';
import { isStorageSwitch, licensingModel } from './licensing-model';
import { isLicensingOn } from './licensing-state';
import { type NameResolution, readNameResolution } from './name-resolution';
import { type Platform, platformOf } from './platform';
import { type LicensingModel, type Release, releaseOf } from './release';
import { hasIpv6Route, isRoutedIn, type Route, routesIn, vrfsWithDefaultRoute } from './routes';
import { ConfigSource } from './source';
import { effectiveTransport, type Transport } from './transport';
import { findTrustpoint, hasCaBundle, type Trustpoint, trustpointNames } from './trust';
import { lastOf, placed, placedIf, type Statement, type Value } from './value';
import { findVrf, isVrfKnown, readVrfContexts, type Vrf, type VrfContext, vrfNames } from './vrfs';

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

/** An archive block is no longer than this. */
const ARCHIVE_LINES = 16;

/** Reads one part of a text as a configuration of the given system. Never throws. */
export function readDeviceConfig(structure: Structure, part: Part, dialect: Dialect): DeviceConfig {
  return atOnce(deviceConfigSteps(structure, part, dialect));
}

/** The same in steps of a few lines, for a caller that must yield now and then. */
export function* deviceConfigSteps(
  structure: Structure,
  part: Part,
  dialect: Dialect,
): Generator<void, DeviceConfig> {
  const source = new ConfigSource(structure, part, dialect);
  const contexts = dialect === 'nxos' ? readVrfContexts(source) : [];
  const globals = yield* source.globals();
  const line = releaseLine(structure, part);
  const release = line && releaseOf(line);
  const callHome = readCallHome(source, globals);
  const callhomeNx = readCallhomeNx(source, globals);
  const hostname = lastOf(globals, 'hostname');
  const udi = lastOf(globals, 'license-udi');
  const model = licensingModel({ source, globals, dialect, release });
  const transport = effectiveTransport(globals, model, dialect);
  const destinations = [
    ...(dialect === 'iosxe' ? callHomeDestinations(callHome) : callhomeNxDestinations(callhomeNx)),
    // No output of a classic release, or of NX-OS, shows where Smart transport sends without a URL.
    ...licenseDestinations(globals, transport, dialect === 'iosxe' && model === 'policy'),
  ];
  const whole = isWhole(source, globals, release);
  const platform = lazy(() => platformOf(source, globals));
  const vrf = once((name) => findVrf(source, name));
  const execMode = lazy(() => execModeOf(source, globals));
  return {
    dialect,
    part,
    whole,
    blockComplete: whole || (dialect === 'nxos' && isCallhomeOutput(part)),
    release,
    hostname: hostname && placed(hostname.at, hostname.command.name),
    pid: udi && placed(udi.at, udi.command.pid),
    platform,
    licensing: isLicensingOn({ dialect, release, model, whole, platform, globals }) ? 'on' : 'off',
    model,
    silenced: isSilenced(globals, transport, model),
    transport,
    callHome,
    callhomeNx,
    destinations,
    httpClient: readHttpClient(globals),
    licenseVrf: wordOf(lastOf(globals, 'license-smart-vrf'), (command) => command.vrf),
    licenseProxy: {
      address: positive(lastOf(globals, 'license-smart-proxy-address')),
      port: positive(lastOf(globals, 'license-smart-proxy-port')),
    },
    names: readNameResolution(source, globals, contexts),
    clock: readClock(globals),
    contexts,
    globals,
    unread: source.unread,
    vrf,
    vrfKnown: (name) => isVrfKnown(source, name),
    vrfNames: lazy(() => vrfNames(source)),
    interface: once((name) => findInterface(source, name)),
    interfaceNames: lazy(() => interfaceNames(source)),
    addressedInterfaces: (vrf) => addressedInterfaces(source, vrf),
    trustpoint: once((name) => findTrustpoint(source, name)),
    trustpointNames: lazy(() => trustpointNames(source)),
    caBundle: lazy(() => hasCaBundle(source)),
    archives: lazy(() => hasArchive(source)),
    dhcpClient: lazy(() => source.hasCommandLike('ip add* dh*') || source.hasCommandLike('ip add* neg*')),
    routes: once((name) => routesIn(source, contexts, name)),
    routedIn: once((name) => isRoutedIn(source, contexts, name)),
    defaultRouteVrfs: lazy(() => vrfsWithDefaultRoute(source, contexts)),
    ipv6RoutedIn: once((name) => hasIpv6Route(source, contexts, name)),
    mentions: once((words) => source.hasCommandWith(words)),
    chassis: lazy(() => chassisIn(structure)),
    hasCommand: once((words) => source.hasCommandLike(words)),
    takesExecCommand: (at) => execMode()(at),
    storageSwitch: lazy(() => dialect === 'nxos' && isStorageSwitch(source)),
    execNote: lazy(() => isExecNote(source, globals)),
  };
}

const FRAGMENTS: ReadonlySet<PartOrigin> = new Set(['partial-config', 'module', 'session']);

function isWhole(source: ConfigSource, globals: readonly Statement[], release: Release | undefined): boolean {
  if (FRAGMENTS.has(source.part.origin)) return false;
  if (!release || !lastOf(globals, 'hostname') || !hasInterface(source)) return false;
  return source.dialect === 'nxos' || lastOf(globals, 'end') !== undefined;
}

function hasArchive(source: ConfigSource): boolean {
  const headers = [...source.commandsWith('archive')].filter(({ text }) => text === 'archive');
  if (headers.length === 0) return false;
  const paths = [...source.commandsWith('path ')].filter(
    ({ text, indent }) => indent > 0 && /^path \S/.test(text),
  );
  return headers.some(({ line }) =>
    paths.some((path) => path.line > line && path.line - line < ARCHIVE_LINES),
  );
}

function isCallhomeOutput(part: Part): boolean {
  return /^show\s+run\S*\s+callhome\b(?!.*\|)/i.test(part.command);
}

function isSilenced(globals: readonly Statement[], transport: Transport, model: LicensingModel): boolean {
  if (transport.effective === 'off') return true;
  const reservation = lastOf(globals, 'license-smart-reservation');
  if (reservation !== undefined && !reservation.command.negated) return true;
  // Policy releases take the line and do nothing about it: licensing cannot be switched off there.
  return model !== 'policy' && lastOf(globals, 'license-smart-enable')?.command.negated === true;
}

function readHttpClient(globals: readonly Statement[]): HttpClient {
  const statement = lastOf(globals, 'http-client-source-interface');
  const source = positive(statement);
  const proxy = positive(lastOf(globals, 'http-client-proxy'));
  return {
    sourceInterface: source && placedIf(source.at, source.command.interface),
    sourceVrf: source && placedIf(source.at, source.command.vrf),
    sourceStatement: source,
    trustpoint: wordOf(lastOf(globals, 'http-client-trustpoint'), (command) => command.trustpoint),
    proxy: proxy?.command.host ? { host: placed(proxy.at, proxy.command.host), statement: proxy } : undefined,
  };
}

function positive<S extends Statement>(statement: S | undefined): S | undefined {
  return statement?.command.negated ? undefined : statement;
}

function once<T>(make: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    if (known.has(key)) return known.get(key) as T;
    const value = make(key);
    known.set(key, value);
    return value;
  };
}
