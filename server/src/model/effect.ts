import { meantProfile } from './call-home';
import { perConfig } from './derived';
import type { Destination, DestinationTransport } from './destination';
import type { DeviceConfig } from './device-config';
import { ofKind } from './value';

/** The transport that destinations are reached by when it is in effect; `automatic` behaves as cslu (docs/domain.md#license-lines-on-ios-xe). */
export function pathInEffect(config: DeviceConfig): DestinationTransport | 'none' | 'unknown' {
  const { effective } = config.transport;
  if (config.silenced || effective === 'off') return 'none';
  return effective === 'automatic' ? 'cslu' : effective;
}

/** Whether licensing data travels by call-home, or may do so as far as the text tells. */
export function isCallHomeInEffect(config: DeviceConfig): boolean {
  const path = pathInEffect(config);
  return path === 'callhome' || path === 'unknown';
}

/**
 * Whether reports go to this destination as far as the text tells. With the transport unknown every destination that
 * could carry licensing counts; what is then said about it is a hint.
 */
export function isInEffect(config: DeviceConfig, destination: Destination): boolean {
  if (!destination.carriesLicensing) return false;
  const path = pathInEffect(config);
  return path === 'unknown' || path === destination.transport;
}

/** The destinations in effect that the operator wrote out. */
export function explicitDestinations(config: DeviceConfig): Destination[] {
  return config.destinations.filter((destination) => destination.explicit && isInEffect(config, destination));
}

/**
 * Whether a whole configuration shows that nothing is sent to the destination: another transport carries the reports, or
 * another profile. While no profile of call-home reports at all, the one that has an address may be the one that was meant.
 */
export function isLeftOver(config: DeviceConfig, destination: Destination): boolean {
  const path = pathInEffect(config);
  if (!config.whole || path === 'unknown') return false;
  if (path !== destination.transport) return true;
  return !destination.carriesLicensing && transportsOf(config).get(path)?.carries === true;
}

/** Whether the configuration has a destination of the transport, the one that is given left out. */
export function hasDestination(
  config: DeviceConfig,
  transport: DestinationTransport,
  except?: Destination,
): boolean {
  const { count } = transportsOf(config).get(transport) ?? { count: 0 };
  return count > (except?.transport === transport ? 1 : 0);
}

interface OfTransport {
  readonly count: number;
  /** One of them carries licensing data. */
  readonly carries: boolean;
}

/** The transports that destinations are reached by. */
const transportsOf = perConfig((config) => {
  const found = new Map<DestinationTransport, OfTransport>();
  for (const { transport, carriesLicensing } of config.destinations) {
    const { count, carries } = found.get(transport) ?? { count: 0, carries: false };
    found.set(transport, { count: count + 1, carries: carries || carriesLicensing });
  }
  return found;
});

/**
 * Where reports go, or would go: while call-home is in effect and a complete block has no profile that reports, the
 * destinations of the profile that was meant.
 */
export function destinationsOnTheWay(config: DeviceConfig): Destination[] {
  const inEffect = config.destinations.filter((destination) => isInEffect(config, destination));
  const { profiles } = config.callHome;
  if (inEffect.length > 0 || config.dialect !== 'iosxe' || pathInEffect(config) !== 'callhome')
    return inEffect;
  const stopped = profiles.some(({ statements }) =>
    [...ofKind(statements, 'profile-active'), ...ofKind(statements, 'profile-reporting')].some(
      ({ command }) => command.negated,
    ),
  );
  const meant = config.whole || stopped ? meantProfile(config.callHome) : undefined;
  return config.destinations.filter(({ profile }) => profile !== undefined && profile === meant);
}
