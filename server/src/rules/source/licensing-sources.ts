import type { DeviceConfig } from '../../model/device-config';
import { isCallHomeInEffect } from '../../model/effect';
import type { Interface } from '../../model/interfaces';
import { isPlaceholder } from '../../model/placeholder';
import { lastOf, placedIf, type Statement, type Value } from '../../model/value';

/** A line that says which interface licensing's connections leave by. */
export interface LicensingSource {
  readonly interface: Value;
  readonly statement: Statement<'http-client-source-interface' | 'call-home-source-interface'>;
  /** NX-OS: the `vrf V` of the line. */
  readonly vrf: Value | undefined;
}

/** The source interfaces of licensing in effect: that of the HTTP client, and on IOS XE that of call-home. */
export function licensingSources(config: DeviceConfig): LicensingSource[] {
  if (config.licensing === 'off' && config.destinations.length === 0) return [];
  const { sourceInterface, sourceStatement, sourceVrf } = config.httpClient;
  const sources: LicensingSource[] = [];
  if (sourceInterface && sourceStatement)
    sources.push({ interface: sourceInterface, statement: sourceStatement, vrf: sourceVrf });
  const own = lastOf(config.callHome.statements, 'call-home-source-interface');
  const word = own && !own.command.negated ? placedIf(own.at, own.command.interface) : undefined;
  if (own && word && isCallHomeInEffect(config))
    sources.push({ interface: word, statement: own, vrf: undefined });
  return sources.filter((source) => !isPlaceholder(source.interface.value));
}

/** The same with the interfaces that they name, where the text shows them. */
export function shownSources(
  config: DeviceConfig,
): { readonly source: LicensingSource; readonly shown: Interface }[] {
  return licensingSources(config).flatMap((source) => {
    const shown = config.interface(source.interface.value);
    return shown ? [{ source, shown }] : [];
  });
}
