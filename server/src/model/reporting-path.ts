import type { HopState, PathHop } from '../shared/hops';
import type { Message } from '../shared/message';
import type { Range } from '../text/range';
import type { Destination } from './destination';
import type { DeviceConfig } from './device-config';
import { destinationsOnTheWay } from './effect';
import { tableOf } from './interfaces';
import { sourceOf, vrfInUse } from './source-vrf';
import { LICENSING_TRUSTPOINT } from './trust';
import { isAddress } from './url';

/** One hop as the configuration sets it, before any rule has judged it. Templates are filled by the service. */
export interface HopValue {
  readonly hop: PathHop;
  readonly state: Exclude<HopState, 'broken'>;
  /** Message template with `{placeholders}`. */
  readonly summary: Message;
  readonly data: Readonly<Record<string, string>>;
  readonly range: Range | undefined;
}

/** The way of the reports to one destination. */
export interface ReportingPath {
  readonly destination: Destination;
  readonly hops: readonly HopValue[];
}

/** The reporting path of each destination that is in effect, or was meant to be. */
export function reportingPaths(config: DeviceConfig): ReportingPath[] {
  return destinationsOnTheWay(config).map((destination) => ({
    destination,
    hops: [
      transportHop(config),
      destinationHop(destination),
      proxyHop(config, destination),
      resolutionHop(config, destination),
      sourceHop(config, destination),
      trustHop(config, destination),
      clockHop(config),
    ],
  }));
}

function hop(
  name: PathHop,
  state: HopValue['state'],
  summary: Message,
  data: HopValue['data'] = {},
  range?: Range,
): HopValue {
  return { hop: name, state, summary, data, range };
}

function transportHop(config: DeviceConfig): HopValue {
  const { effective, basis, word } = config.transport;
  const release = config.release?.text ?? '';
  if (basis === 'explicit')
    return hop('transport', 'ok', 'Transport {name}, as configured.', { name: effective }, word?.range);
  if (basis === 'inferred') {
    return hop(
      'transport',
      'ok',
      'Transport {name}, the default of release {release}.',
      { name: effective, release },
      config.release?.range,
    );
  }
  if (word)
    return hop(
      'transport',
      'unknown',
      'Transport {name} is none that the device knows.',
      { name: word.value },
      word.range,
    );
  if (release) {
    return hop(
      'transport',
      'unknown',
      'Release {release} may use call-home (17.3.1) or CSLU (17.3.2 and later).',
      { release },
      config.release?.range,
    );
  }
  return hop('transport', 'unknown', 'The transport depends on the release, which the text does not show.');
}

function destinationHop(destination: Destination): HopValue {
  const { url, explicit, profileName } = destination;
  const data = { url: url.value, profile: profileName ?? '' };
  if (!explicit)
    return hop('destination', 'ok', 'The hidden default of profile {profile}: {url}.', data, url.range);
  if (destination.parts.placeholder)
    return hop('destination', 'unknown', '{url} holds a placeholder.', data, url.range);
  return hop('destination', 'ok', profileName ? '{url}, in profile {profile}.' : '{url}.', data, url.range);
}

function proxyHop(config: DeviceConfig, destination: Destination): HopValue {
  const proxy = proxyOf(config, destination);
  if (!proxy) return hop('proxy', 'not-used', 'No proxy is configured.');
  return hop('proxy', 'ok', 'Through proxy {host}.', { host: proxy.value }, proxy.range);
}

/** The proxy that the transport uses: call-home has its own, smart and cslu use `license smart proxy` (§2.1). */
export function proxyOf(
  config: DeviceConfig,
  destination: Destination,
): { readonly value: string; readonly range: Range } | undefined {
  if (config.dialect === 'nxos') {
    if (destination.transport === 'callhome') return config.callhomeNx.proxy?.host;
  } else if (destination.transport === 'callhome') {
    return config.callHome.proxy?.host ?? config.httpClient.proxy?.host;
  }
  const { address } = config.licenseProxy;
  const word = address?.command.host;
  if (!address || !word) return config.httpClient.proxy?.host;
  const { line, start } = address.at;
  return {
    value: word.text,
    range: { start: { line, character: start + word.start }, end: { line, character: start + word.end } },
  };
}

/** The name that must be resolved: the proxy's host when there is one, otherwise the destination's; undefined for an address. */
export function nameToResolve(config: DeviceConfig, destination: Destination): string | undefined {
  const host = proxyOf(config, destination)?.value ?? destination.parts.host;
  return host === '' || isAddress(host) ? undefined : host;
}

function resolutionHop(config: DeviceConfig, destination: Destination): HopValue {
  const name = nameToResolve(config, destination);
  if (!name) return hop('name-resolution', 'not-used', 'An address needs no name resolution.');
  const entry = config.names.hosts(name)[0];
  if (entry)
    return hop(
      'name-resolution',
      'ok',
      '{name} is mapped by ip host.',
      { name },
      entry.statement && entry.name.range,
    );
  if (!config.names.lookup.on) {
    return hop(
      'name-resolution',
      'unknown',
      '{name} cannot be looked up: lookup is off and no ip host maps it.',
      { name },
      lineRange(config.names.lookup.statement),
    );
  }
  const server = config.names.servers[0];
  if (server)
    return hop(
      'name-resolution',
      'ok',
      '{name} is looked up at {server}.',
      { name, server: server.address.value },
      server.address.range,
    );
  return hop('name-resolution', 'unknown', 'No name server is configured for {name}; it may come by DHCP.', {
    name,
  });
}

function sourceHop(config: DeviceConfig, destination: Destination): HopValue {
  const source = sourceOf(config);
  const vrf = vrfInUse(config, destination.transport);
  const isGlobal = vrf.name === '';
  const data = { interface: source?.value ?? '', vrf: vrf.name };
  if (!source)
    return isGlobal
      ? hop(
          'source',
          'not-used',
          'No source interface; the device routes in the global table.',
          {},
          vrf.range,
        )
      : hop('source', 'ok', 'No source interface; the device routes in VRF {vrf}.', data, vrf.range);
  // Two tables that should be one: each is named, and a finding says which of them is to change.
  const shown = config.interface(source.value);
  const own = shown && tableOf(config.dialect, shown);
  if (own !== undefined && own !== vrf.name) {
    const tables =
      config.dialect === 'nxos' ? { own: own || 'default', vrf: vrf.name || 'default' } : { own };
    return own === '' && config.dialect === 'iosxe'
      ? hop(
          'source',
          'ok',
          '{interface} is in the global table; the reports go through VRF {vrf}.',
          data,
          source.range,
        )
      : hop(
          'source',
          'ok',
          '{interface} is in VRF {own}; the reports go through VRF {vrf}.',
          { ...data, ...tables },
          source.range,
        );
  }
  return isGlobal
    ? hop('source', 'ok', 'From {interface}, in the global table.', data, source.range)
    : hop('source', 'ok', 'From {interface}, in VRF {vrf}.', data, source.range);
}

function trustHop(config: DeviceConfig, destination: Destination): HopValue {
  if (destination.parts.scheme === 'http')
    return hop('trust', 'not-used', 'Plain HTTP checks no certificate.', {}, destination.url.range);
  if (config.dialect === 'nxos')
    return hop(
      'trust',
      'unknown',
      'NX-OS trusts its built-in CA certificates, which the configuration does not show.',
    );
  const name = config.httpClient.trustpoint?.value ?? LICENSING_TRUSTPOINT;
  const trustpoint = config.trustpoint(name);
  if (!trustpoint) return hop('trust', 'unknown', 'Trustpoint {name} is not shown.', { name });
  const range = trustpoint.revocation ? lineRange(trustpoint.revocation) : trustpoint.range;
  return hop(
    'trust',
    'ok',
    'Trustpoint {name}, revocation-check {methods}.',
    { name, methods: trustpoint.methods.join(' ') },
    range,
  );
}

function clockHop(config: DeviceConfig): HopValue {
  const ntp = config.clock.ntp();
  if (ntp) return hop('clock', 'ok', 'The clock is set by NTP.', {}, lineRange(ntp));
  const other = config.clock.calendar ?? config.clock.ptp;
  if (other)
    return hop('clock', 'ok', 'The clock is trusted: {line}.', { line: other.at.text }, lineRange(other));
  return hop('clock', 'unknown', 'Nothing in the configuration sets the clock.');
}

function lineRange(
  statement:
    | { readonly at: { readonly line: number; readonly start: number; readonly text: string } }
    | undefined,
): Range | undefined {
  if (!statement) return undefined;
  const { line, start, text } = statement.at;
  return { start: { line, character: start }, end: { line, character: start + text.length } };
}
