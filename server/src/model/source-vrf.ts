import type { Range } from '../text/range';
import type { DestinationTransport } from './destination';
import type { DeviceConfig } from './device-config';
import { vrfOf } from './name-resolution';
import { isPlaceholder } from './placeholder';
import type { Value } from './value';

/** The VRF of the management port of NX-OS. */
export const MANAGEMENT = 'management';

/** A routing table that licensing uses, with the line that sets it; '' is the global one. */
export interface VrfInUse {
  readonly name: string;
  readonly range: Range | undefined;
  /** No line and no manual says so: whatever rests on it is a hint. */
  readonly inferred?: true;
}

/** The source interface of the HTTP client, which licensing's connections leave by; undefined for a placeholder too. */
export function sourceOf(config: DeviceConfig): Value | undefined {
  return config.httpClient.sourceInterface;
}

/** The VRF that the other lines set, before any source interface is looked at; undefined when none does. */
export function configuredVrf(config: DeviceConfig, transport: DestinationTransport): Value | undefined {
  if (config.dialect === 'nxos')
    return transport === 'callhome' ? config.callhomeNx.useVrf : config.licenseVrf;
  return transport === 'callhome' ? config.callHome.vrf : config.licenseVrf;
}

/**
 * The VRF in use. NX-OS callhome: `transport http use-vrf`, default `default` (YANG 9.3-2); NX-OS smart and cslu:
 * `license smart vrf`, otherwise `management`, as a document of Cisco's support has it for smart. IOS XE: the VRF of
 * call-home or of `license smart vrf`, otherwise that of the HTTP client's source interface, otherwise the global table.
 */
export function vrfInUse(config: DeviceConfig, transport: DestinationTransport): VrfInUse {
  const configured = configuredVrf(config, transport);
  if (configured) return { name: vrfOf(configured.value), range: configured.range };
  // An MDS has one table.
  if (config.storageSwitch()) return { name: '', range: undefined };
  if (config.dialect === 'nxos')
    return transport === 'callhome'
      ? { name: '', range: undefined }
      : { name: MANAGEMENT, range: undefined, inferred: true };
  const source = sourceOf(config);
  const vrf = source && config.interface(source.value)?.vrf;
  return vrf ? { name: vrfOf(vrf.value), range: vrf.range } : { name: '', range: undefined };
}

/** The same where the text tells it for certain: undefined for a placeholder, or a source interface that is not shown. */
export function knownVrfInUse(config: DeviceConfig, transport: DestinationTransport): VrfInUse | undefined {
  const vrf = vrfInUse(config, transport);
  if (isPlaceholder(vrf.name)) return undefined;
  const source = sourceOf(config);
  const decides = config.dialect === 'iosxe' && !configuredVrf(config, transport);
  return decides && source && !config.interface(source.value) ? undefined : vrf;
}

/** A table by the name that people know it by: NX-OS calls the global one `default`, on IOS XE it has none (''). */
export function tableName({ dialect }: DeviceConfig, vrf: string): string {
  return vrf === '' && dialect === 'nxos' ? 'default' : vrf;
}
