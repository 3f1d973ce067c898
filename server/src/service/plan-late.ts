import type { Edit } from '../changes/text-edits';
import type { DeviceConfig } from '../model/device-config';
import { pathInEffect } from '../model/effect';
import { readDeviceConfig } from '../model/read-device-config';
import { vrfInUse } from '../model/source-vrf';
import { partsOf } from '../syntax/parts';
import { Structure } from '../syntax/structure';
import type { Text } from '../text/text';
import type { Analysis } from './analysis';
import { type Candidate, edited, editsIn, type Round } from './plan-round';

/** What hangs on a VRF that the change moves: its fix is made for the table that reports leave. */
export function lateOnes({ analysis, config, kept, edits }: Round): Candidate[] {
  const hangs = kept.filter(({ raw }) => /^(?:name-resolution|clock)$/.test(raw.rule.meta.hop));
  const vrf = tableOf(config);
  const isMoved = (own: readonly Edit[]): boolean => {
    const moved = configIn(edited(analysis, own), analysis, config);
    return moved !== undefined && tableOf(moved) !== vrf;
  };
  if (hangs.length === 0 || !isMoved(edits)) return [];
  return hangs.filter(({ fix }) => !isMoved(editsIn(analysis, config, fix)));
}

/** The configuration of a text that another one has become, read but not judged. */
function configIn(text: Text, analysis: Analysis, config: DeviceConfig): DeviceConfig | undefined {
  const structure = Structure.of(text);
  const isSame = ({ dialect }: { readonly dialect: string }): boolean => dialect === config.dialect;
  const part = partsOf(structure, analysis.settings.dialect).filter(isSame)[
    analysis.configs.filter(isSame).indexOf(config)
  ];
  return part && readDeviceConfig(structure, part, config.dialect);
}

function tableOf(config: DeviceConfig): string {
  const path = pathInEffect(config);
  return vrfInUse(config, path === 'smart' || path === 'cslu' ? path : 'callhome').name;
}
