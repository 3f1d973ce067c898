import type { Dialect } from '../grammar/commands';
import { lazy } from '../shared/lazy';
import { releaseLine } from '../syntax/dialect';
import { Head } from '../syntax/heads';
import type { PartOrigin } from '../syntax/openings';
import type { Part } from '../syntax/parts';
import type { Structure } from '../syntax/structure';
import { atOnce } from '../text/at-once';
import { callHomeSteps, wordOf } from './call-home';
import { callhomeNxSteps } from './callhome-nxos';
import { chassisIn } from './chassis';
import { readClock } from './clock';
import { callHomeDestinations, callhomeNxDestinations, type Destination } from './destination';
import type { DeviceConfig, HttpClient } from './device-config';
import { execModeOf, isExecNote } from './exec-context';
import { addressedInterfaces, findInterface, hasInterface, interfaceNames } from './interfaces';
import { licenseDestinations } from './license-destinations';
import { isStorageSwitch, licensingModel } from './licensing-model';
import { isLicensingOn } from './licensing-state';
import { nameResolutionSteps } from './name-resolution';
import { platformOf } from './platform';
import { type LicensingModel, type Release, releaseOf } from './release';
import { hasIpv6Route, isRoutedIn, routesIn, vrfsWithDefaultRoute } from './routes';
import { ConfigSource } from './source';
import { effectiveTransport, type Transport } from './transport';
import { findTrustpoint, hasCaBundle, trustpointNames } from './trust';
import { lastOf, placed, placedIf, type Statement } from './value';
import { findVrf, isVrfKnown, vrfContextSteps, vrfNames } from './vrfs';
import { acrossLines } from './wrapped-url';

/** More names than these are not searched for one by one. */
const FEW = 32;

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
  const contexts = dialect === 'nxos' ? yield* vrfContextSteps(source) : [];
  const globals = yield* source.globals();
  const line = releaseLine(structure, part);
  const release = line && releaseOf(line);
  const callHome = yield* callHomeSteps(source, globals);
  const callhomeNx = yield* callhomeNxSteps(source, globals);
  const hostname = lastOf(globals, 'hostname');
  const udi = lastOf(globals, 'license-udi');
  const model = licensingModel({ source, globals, dialect, release });
  const transport = effectiveTransport(globals, model, dialect);
  const destinations: Destination[] = [];
  for (const some of [
    dialect === 'iosxe' ? callHomeDestinations(callHome) : callhomeNxDestinations(callhomeNx),
    // No output of a classic release, or of NX-OS, shows where Smart transport sends without a URL.
    licenseDestinations(globals, transport, dialect === 'iosxe' && model === 'policy'),
  ]) {
    for (const one of some) {
      yield;
      destinations.push(acrossLines(structure, one));
    }
  }
  const names = yield* nameResolutionSteps(source, globals, contexts);
  if (destinations.length > FEW) yield* source.indexSteps(Head.host);
  if (names.lookupSources.length > FEW) yield* source.indexSteps(Head.interface);
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
    names,
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
