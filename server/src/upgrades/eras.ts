import { FIRST, type FirstRelease } from '../model/first-releases';
import type { Message } from '../shared/message';
import type { Product } from './product';
import { compareReleases, releaseOfSystem, type SoftwareRelease } from './release';
import type { Source } from './sources';
import type { Confidence } from './statement';

/**
 * How a release licenses: `old` by RTU, PAK or license file; `optional` so, or by registration where it is switched on;
 * `classic` by registration; `policy` by reporting; `absent`: no such release is known for the product.
 */
export type Era = 'old' | 'optional' | 'classic' | 'policy' | 'absent' | 'unknown';

/** The eras as people call them. */
export const ERA_NAMES: Readonly<Record<Era, Message>> = {
  old: 'licenses of before Smart Licensing (RTU, PAK, license file)',
  optional: 'license files, or registration where it is switched on',
  classic: 'registration (classic Smart Licensing)',
  policy: 'reporting (Smart Licensing Using Policy)',
  absent: 'no release of this product',
  unknown: 'not known',
};

/** An era, with the first release that has it. */
export interface EraRow {
  readonly from: string;
  readonly era: Era;
  readonly confidence: Confidence;
  readonly sources: readonly Source[];
}

const row = (
  from: string | FirstRelease,
  era: Era,
  confidence: Confidence,
  ...sources: Source[]
): EraRow => ({
  from: typeof from === 'string' ? from : from.text,
  era,
  confidence,
  sources,
});

const { iosxe, nxos, mds } = FIRST;

/** Which model a release runs, oldest first. The one place of this fact for whole releases. */
export const ERAS: Readonly<Record<Product, readonly EraRow[]>> = {
  catalyst: [
    row('16.1', 'old', 'confirmed', 'article216520'),
    row(iosxe.classicSwitch, 'classic', 'confirmed', 'article216520', 'migrateCatalyst'),
    row(iosxe.policy, 'policy', 'confirmed', 'article216520', 'migrateCatalyst'),
  ],
  'old-catalyst': [
    row('16.1', 'old', 'probable', 'fn72323', 'concluded'),
    row(iosxe.classicSwitch, 'classic', 'probable', 'fn72323', 'concluded'),
    row('17.1.1', 'absent', 'probable', 'models', 'fn72578'),
  ],
  router: [
    row('16.1', 'old', 'confirmed', 'article217897'),
    row(iosxe.optionalRouter, 'optional', 'confirmed', 'article217897'),
    row(iosxe.classicRouter, 'classic', 'confirmed', 'article217897', 'article217046'),
    row(iosxe.policy, 'policy', 'confirmed', 'article217897', 'article217046'),
  ],
  'asr-920': [
    row('16.1', 'old', 'one-source', 'asr920'),
    row('17.7.1', 'policy', 'probable', 'asr920', 'concluded'),
  ],
  'edge-8300': [
    row('16.1', 'absent', 'one-source', 'article217046'),
    row(iosxe.policy, 'policy', 'one-source', 'article217046'),
  ],
  'edge-8200': [
    row('16.1', 'absent', 'confirmed', 'article217046', 'article217897'),
    row('17.4.1', 'policy', 'confirmed', 'article217046', 'article217897'),
  ],
  'virtual-router': [
    row('16.1', 'old', 'confirmed', 'article217046'),
    row(iosxe.optionalRouter, 'optional', 'confirmed', 'article217897'),
    row(iosxe.classicRouter, 'classic', 'confirmed', 'article217046', 'voice', 'output'),
    row('17.4.1', 'absent', 'confirmed', 'article217046', 'voice'),
  ],
  wireless: [
    row('16.1', 'unknown', 'unknown'),
    row(iosxe.classicRouter, 'classic', 'one-source', 'migrateWireless'),
    row(iosxe.policy, 'policy', 'confirmed', 'migrateWireless'),
  ],
  industrial: [
    row('16.1', 'classic', 'probable', 'general'),
    row(iosxe.policy, 'policy', 'probable', 'ir8340', 'general'),
  ],
  'switch-unknown': [
    row('16.1', 'old', 'probable', 'concluded'),
    row(iosxe.classicSwitch, 'classic', 'probable', 'concluded'),
    row(iosxe.policy, 'policy', 'probable', 'concluded'),
  ],
  'router-unknown': [
    row('16.1', 'old', 'probable', 'concluded'),
    row(iosxe.optionalRouter, 'optional', 'probable', 'concluded'),
    row(iosxe.classicRouter, 'classic', 'probable', 'concluded'),
    row(iosxe.policy, 'policy', 'probable', 'concluded'),
  ],
  'device-unknown': [
    row('16.1', 'old', 'probable', 'concluded'),
    row(iosxe.optionalRouter, 'unknown', 'unknown'),
    row(iosxe.classicRouter, 'classic', 'probable', 'concluded'),
    row(iosxe.policy, 'policy', 'probable', 'concluded'),
  ],
  nexus: [
    row('4.0(1)', 'old', 'confirmed', 'nexusGuide'),
    row(nxos.optional, 'optional', 'confirmed', 'nexusGuide', 'article220643'),
    row(nxos.policy, 'policy', 'confirmed', 'nexusGuide', 'article220643'),
  ],
  'nexus-7000': [row('4.0(1)', 'old', 'probable', 'general'), row('8.0(1)', 'unknown', 'unknown')],
  'nexus-3550': [row('4.0(1)', 'unknown', 'unknown'), row('10.2(3t)', 'policy', 'one-source', 'nexus3550')],
  mds: [row('4.0(1)', 'old', 'probable', 'general'), row(mds.policy, 'policy', 'confirmed', 'mdsGuide')],
  'nexus-unknown': [
    row('4.0(1)', 'old', 'probable', 'concluded'),
    row(nxos.optional, 'optional', 'probable', 'concluded'),
    row(nxos.policy, 'policy', 'probable', 'concluded'),
  ],
};

/** The era of a release on a product. A train counts as its first release. */
export function eraOf(product: Product, release: SoftwareRelease): EraRow {
  const past = ERAS[product].filter(({ from }) => {
    const first = releaseOfSystem(from, release.system);
    return first !== undefined && compareReleases(release, first) >= 0;
  });
  // What holds of the first releases of a product held of IOS XE 3 before them, whose numbers are those of another count.
  const before = release.system === 'iosxe' && release.major < 16 ? ERAS[product][0] : undefined;
  return past.at(-1) ?? before ?? row('', 'unknown', 'unknown');
}
