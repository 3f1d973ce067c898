import type { DeviceConfig } from '../model/device-config';
import { pathInEffect } from '../model/effect';
import { interfaceKey } from '../model/interface-name';
import { tableOf } from '../model/interfaces';
import { vrfOf } from '../model/name-resolution';
import { vrfInUse } from '../model/source-vrf';
import { LICENSING_TRUSTPOINT } from '../model/trust';

/** What of a device's surroundings its license reports rest on. */
export interface Scope {
  /** Names whose static entries matter. */
  readonly names: ReadonlySet<string>;
  /** Interfaces that reports leave by, as one of the versions spells them. */
  readonly interfaces: readonly string[];
  /** VRFs whose routes and servers matter; '' is the global table. */
  readonly vrfs: ReadonlySet<string>;
  /** VRFs that a line of licensing names: they must be there before it is typed. */
  readonly definitions: ReadonlySet<string>;
  readonly trustpoints: ReadonlySet<string>;
}

/** Names that devices resolve whether a line says so or not. */
const OWN_NAMES = ['tools.cisco.com', 'smartreceiver.cisco.com', 'cslu-local'];

/**
 * The scope of several versions of a configuration together. Each version is read by all of it: a route of the VRF that
 * was in use stands in the new version too, and must not be taken for a line that goes.
 */
export function scopeOf(versions: readonly DeviceConfig[]): Scope {
  const used = versions.flatMap(interfacesUsed);
  const interfaces = [...new Map(used.map((name) => [interfaceKey(name), name])).values()];
  return {
    names: new Set(versions.flatMap(namesUsed)),
    interfaces,
    vrfs: new Set(versions.flatMap((config) => vrfsUsed(config, interfaces))),
    definitions: new Set(versions.flatMap((config) => vrfsNamed(config, interfaces))),
    trustpoints: new Set([
      LICENSING_TRUSTPOINT,
      ...versions.flatMap(({ httpClient }) => httpClient.trustpoint?.value ?? []),
    ]),
  };
}

function namesUsed({ callHome, callhomeNx, httpClient, licenseProxy, destinations }: DeviceConfig): string[] {
  return [
    ...OWN_NAMES,
    ...destinations.map(({ parts }) => parts.host),
    callHome.proxy?.host.value ?? '',
    callhomeNx.proxy?.host.value ?? '',
    httpClient.proxy?.host.value ?? '',
    licenseProxy.address?.command.host?.text ?? '',
  ].filter((name) => name !== '');
}

function interfacesUsed({ httpClient, callHome, names }: DeviceConfig): string[] {
  const used = [
    httpClient.sourceInterface,
    callHome.sourceInterface,
    ...names.lookupSources.map((one) => one.interface),
  ];
  return used.flatMap((value) => (value ? [value.value] : []));
}

function vrfsUsed(config: DeviceConfig, interfaces: readonly string[]): string[] {
  const path = pathInEffect(config);
  const transport = path === 'smart' || path === 'cslu' ? path : 'callhome';
  const { sourceVrf } = config.httpClient;
  return [
    vrfInUse(config, transport).name,
    ...(sourceVrf ? [vrfOf(sourceVrf.value)] : []),
    // A Nexus has it for its management port, and smart licensing of 10.2 and later goes there by itself.
    ...(config.dialect === 'nxos' ? ['management'] : []),
    ...tablesOf(config, interfaces),
  ];
}

function vrfsNamed(config: DeviceConfig, interfaces: readonly string[]): string[] {
  const lines = config.globals.flatMap(({ at }) => /\bvrf\s+(\S+)/i.exec(at.text)?.[1] ?? []);
  const { vrf } = config.callHome;
  return [...lines, ...(vrf ? [vrf.value] : []), ...tablesOf(config, interfaces)];
}

function tablesOf(config: DeviceConfig, interfaces: readonly string[]): string[] {
  return interfaces.flatMap((name) => {
    const found = config.interface(name);
    return found ? [tableOf(config.dialect, found)] : [];
  });
}
