import type { DestinationTransport } from '../../model/destination';
import type { DeviceConfig } from '../../model/device-config';
import { knownVrfInUse, tableName } from '../../model/source-vrf';
import { DEFAULT_CSLU, given } from './captured-facts';
import type { HealthFacts } from './types';

/** What a configuration says of the device's licensing, hidden defaults applied. */
export function configuredFacts(config: DeviceConfig): HealthFacts {
  const { dialect, release, model, licensing } = config;
  return {
    dialect,
    ...given('release', release?.text),
    ...given('model', model === 'classic' || model === 'policy' ? model : undefined),
    ...(licensing === 'on' ? wayFacts(config) : {}),
  };
}

function wayFacts(config: DeviceConfig): HealthFacts {
  const { transport, destinations } = config;
  const { effective } = transport;
  if (effective === 'off') return { transport: 'off', server: null };
  const way = effective === 'unknown' || effective === 'automatic' ? undefined : effective;
  const carrying = destinations.filter((one) => one.carriesLicensing);
  const destination = carrying.find((one) => one.transport === way) ?? carrying[0];
  // Nothing but the release says that the device has call-home; whether it licenses by it, a destination tells.
  if (transport.basis === 'inferred' && way === 'callhome' && !destination) return {};
  const server = destination?.parts.host || (way === 'cslu' && config.whole ? DEFAULT_CSLU : undefined);
  return {
    ...given('transport', way),
    ...given('server', server),
    ...given('vrf', destination && vrfOf(config, destination.transport)),
  };
}

/** The routing table in use, as far as the text tells; null is the global one of IOS XE. */
function vrfOf(config: DeviceConfig, transport: DestinationTransport): string | null | undefined {
  const vrf = knownVrfInUse(config, transport);
  if (!vrf || vrf.inferred) return undefined;
  return tableName(config, vrf.name) || null;
}
