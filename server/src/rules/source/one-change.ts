import type { DeviceConfig } from '../../model/device-config';
import type { ProposedFix } from '../rule';
import { alignments } from './align-vrf';
import { missingSource } from './missing-source';
import { vrfMismatches } from './vrf-mismatch';

/** The titles and questions of the change, for the rules that offer it. */
export type MoveId = 'useVrf' | 'noVrf' | 'add' | 'ask';

/** The change that mends SL504 or SL505 by sending the reports through another VRF. */
export interface Move {
  /** The VRF that the reports go through then, '' for the global table. */
  readonly vrf: string;
  readonly fix: ProposedFix<MoveId>;
}

/**
 * The change of the VRF in use that is preferred anyway. Where it brings the reports to what a finding misses, the finding
 * offers the same change, so that one mends both.
 */
export function moveOf(config: DeviceConfig): Move | undefined {
  for (const mismatch of vrfMismatches(config)) {
    const [fix] = alignments(config, mismatch);
    const { sourceVrf } = mismatch;
    if (fix && sourceVrf !== undefined && (fix.title === 'useVrf' || fix.title === 'noVrf'))
      return { vrf: sourceVrf, fix: { ...fix, title: fix.title } as Move['fix'] };
  }
  const missing = missingSource(config);
  return missing?.vrf === undefined ? undefined : { vrf: missing.vrf, fix: missing.fix };
}
