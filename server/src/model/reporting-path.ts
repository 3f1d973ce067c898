import type { Range } from '../text/range';
import type { Destination } from './destination';
import type { DeviceConfig } from './device-config';
import { destinationsOnTheWay } from './effect';
import { type HopValue, hop } from './hop';
import { nameHop } from './name-hop';
import { proxyOf } from './proxy';
import { sourceHop } from './source-hop';
import { LICENSING_TRUSTPOINT } from './trust';
import { rangeOf, type Statement } from './value';

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
      nameHop(config, destination),
      sourceHop(config, destination),
      trustHop(config, destination),
      clockHop(config),
    ],
  }));
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
  if (!explicit) {
    return profileName === undefined
      ? hop('destination', 'ok', 'The default while no license smart url is written: {url}.', data, url.range)
      : hop('destination', 'ok', 'The hidden default of profile {profile}: {url}.', data, url.range);
  }
  if (destination.parts.placeholder)
    return hop('destination', 'unknown', '{url} holds a placeholder.', data, url.range);
  return hop('destination', 'ok', profileName ? '{url}, in profile {profile}.' : '{url}.', data, url.range);
}

function proxyHop(config: DeviceConfig, destination: Destination): HopValue {
  const proxy = proxyOf(config, destination);
  if (!proxy) return hop('proxy', 'not-used', 'No proxy is configured.');
  return hop('proxy', 'ok', 'Through proxy {host}.', { host: proxy.value }, proxy.range);
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

function lineRange(statement: Statement | undefined): Range | undefined {
  return statement && rangeOf(statement.at);
}
