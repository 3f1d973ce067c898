import type { DeviceConfig } from '../../model/device-config';
import { explicitDestinations, pathInEffect } from '../../model/effect';
import { tableOf } from '../../model/interfaces';
import { vrfOf } from '../../model/name-resolution';
import { isPlaceholder } from '../../model/placeholder';
import { MANAGEMENT } from '../../model/source-vrf';
import { isMgmt } from '../../model/usable-interfaces';
import { type LicensingSource, licensingSources } from './licensing-sources';
import { type VrfLine, vrfLines } from './vrf-lines';

/** The VRF that the other lines set; `line` is undefined for the hidden `default` of callhome in NX-OS. */
export interface WantedVrf {
  readonly name: string;
  readonly line: VrfLine | undefined;
}

/** A source interface in another VRF than the other lines say. */
export interface VrfMismatch {
  readonly source: LicensingSource;
  readonly wanted: WantedVrf;
  /** VRF of the interface or of its line, '' for the global table; undefined when it is only known not to be the wanted one. */
  readonly sourceVrf: string | undefined;
  /** NX-OS: the interface is right, or not shown, and the `vrf V` of its line is not. */
  readonly byLine: boolean;
  /** The interface itself is known to be in the wanted VRF. */
  readonly fits: boolean;
}

/** All mismatches between the source interfaces and the lines that set the VRF. */
export function vrfMismatches(config: DeviceConfig): VrfMismatch[] {
  return wantedVrfs(config).flatMap((wanted) =>
    licensingSources(config).flatMap((source) => mismatch(config, source, wanted) ?? []),
  );
}

function wantedVrfs(config: DeviceConfig): WantedVrf[] {
  const lines = vrfLines(config).map((line) => ({ name: vrfOf(line.vrf.value), line }));
  if (lines.length > 0 || config.dialect === 'iosxe' || pathInEffect(config) !== 'callhome') return lines;
  // The hidden default is known where the whole block is there and a destination shows that it is used.
  const used = config.blockComplete && !config.callhomeNx.statements.some(isUseVrf);
  return used && explicitDestinations(config).length > 0 ? [{ name: '', line: undefined }] : [];
}

function isUseVrf({ command }: { readonly command: { readonly kind: string } }): boolean {
  return command.kind === 'callhome-use-vrf';
}

function mismatch(config: DeviceConfig, source: LicensingSource, wanted: WantedVrf): VrfMismatch | undefined {
  const name = source.interface.value;
  const own = knownVrfOf(config, name);
  if (own !== undefined && isPlaceholder(own)) return undefined;
  const fits = own === wanted.name;
  if (own !== undefined && !fits) return { source, wanted, sourceVrf: own, byLine: false, fits };
  const management = config.dialect === 'nxos' && wanted.name === MANAGEMENT && !isMgmt(name);
  if (own === undefined && management && !config.whole)
    return { source, wanted, sourceVrf: undefined, byLine: false, fits };
  const ofLine = source.vrf && vrfOf(source.vrf.value);
  if (ofLine === undefined || ofLine === wanted.name || isPlaceholder(ofLine)) return undefined;
  return { source, wanted, sourceVrf: ofLine, byLine: true, fits };
}

/** The VRF of an interface as far as the text tells. A piece of an interface in a fragment may lack the line that says it. */
function knownVrfOf(config: DeviceConfig, name: string): string | undefined {
  if (config.dialect === 'nxos' && isMgmt(name)) return MANAGEMENT;
  const shown = config.interface(name);
  if (!shown || (!shown.vrf && !config.whole && shown.addresses.length === 0)) return undefined;
  return tableOf(config.dialect, shown);
}
