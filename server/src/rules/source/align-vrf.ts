import { addTo, type Change, remove, replaceCommand, rewrite } from '../../changes/change';
import type { DeviceConfig } from '../../model/device-config';
import { MANAGEMENT } from '../../model/source-vrf';
import { isMgmt, usableInterfaces } from '../../model/usable-interfaces';
import type { ProposedFix } from '../rule';
import { lineText } from './vrf-lines';
import type { VrfMismatch } from './vrf-mismatch';
import { breaksNames, service } from './vrf-service';

/** So many interfaces are offered, each as a fix of its own. */
const MOST = 3;

/** The titles of the fixes, which SL504 words. */
export type AlignmentId = 'setLineVrf' | 'useInterface' | 'useVrf' | 'noVrf';

type Alignment = ProposedFix<AlignmentId>;

/**
 * The fixes that bring both sides together; their titles are message ids of SL504. First comes the side on which names
 * are resolved and routes lead to the server; where that tells nothing, another source interface, as the documents have
 * it, but the VRF where none is written.
 */
export function alignments(config: DeviceConfig, mismatch: VrfMismatch): Alignment[] {
  const { wanted, sourceVrf } = mismatch;
  const bySource = sourceSide(config, mismatch);
  const byVrf = vrfSide(config, mismatch);
  const lead = sourceVrf === undefined ? -1 : service(config, sourceVrf) - service(config, wanted.name);
  const vrfFirst = lead > 0 || (lead === 0 && wanted.line === undefined);
  const fixes = vrfFirst ? [...byVrf, ...bySource] : [...bySource, ...byVrf];
  return fixes.map((fix, at) => ({ ...fix, preferred: at === 0 }));
}

/** Another source interface, in the VRF that is set. The first is the documented one. */
function sourceSide(config: DeviceConfig, { source, wanted, byLine }: VrfMismatch): Alignment[] {
  const name = wanted.name || 'default';
  if (byLine && source.vrf) {
    return [
      {
        title: 'setLineVrf',
        data: { vrf: name },
        changes: [rewrite(source.statement, source.vrf.range, name)],
      },
    ];
  }
  return candidates(config, wanted.name).map((one) => {
    const withVrf = config.dialect === 'nxos' && (source.vrf !== undefined || isMgmt(one));
    const change = withVrf
      ? replaceCommand(source.statement, `ip http source-interface ${one} vrf ${name}`)
      : rewrite(source.statement, source.interface.range, one);
    return { title: 'useInterface', data: { interface: one }, changes: [change] };
  });
}

function candidates(config: DeviceConfig, vrf: string): string[] {
  const usable = usableInterfaces(config, vrf).slice(0, MOST);
  const hidden = config.dialect === 'nxos' && vrf === MANAGEMENT && !config.interface('mgmt0');
  return usable.length === 0 && hidden ? ['mgmt0'] : usable;
}

/** The VRF of the source interface, unless names would no longer be resolved there. */
function vrfSide(config: DeviceConfig, { source, wanted, sourceVrf, fits }: VrfMismatch): Alignment[] {
  if (sourceVrf === undefined || fits) return [];
  const name = sourceVrf || 'default';
  if (breaksNames(config, sourceVrf) || (sourceVrf !== '' && !config.vrfKnown(sourceVrf))) return [];
  // The line of the source interface may carry a VRF of its own.
  const own: Change[] =
    source.vrf && source.vrf.value !== name ? [rewrite(source.statement, source.vrf.range, name)] : [];
  const { line } = wanted;
  if (!line) {
    const { block } = config.callhomeNx;
    if (!block) return [];
    const added = addTo(block, `transport http use-vrf ${name}`);
    return [{ title: 'useVrf', data: { vrf: name }, changes: [added, ...own] }];
  }
  if (config.dialect === 'iosxe' && sourceVrf === '')
    return [{ title: 'noVrf', data: { line: lineText(line) }, changes: [remove(line.statement)] }];
  const changed = rewrite(line.statement, line.vrf.range, name);
  return [{ title: 'useVrf', data: { vrf: name }, changes: [changed, ...own] }];
}
