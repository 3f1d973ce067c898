import type { DeviceConfig } from '../../model/device-config';
import { FIRST, placeOf } from '../../model/first-releases';
import type { Release } from '../../model/release';
import { rangeOf, type Statement } from '../../model/value';
import { defineRule } from '../rule';

/** SL112: Nexus 3000 and 9000 have Smart Licensing from 9.3(3) on, Nexus 7000 from 8.0(1), Nexus 3016 and 3064 never. */
export const releaseWithoutSmartLicensing = defineRule({
  meta: {
    code: 'SL112',
    name: 'release-without-smart-licensing',
    summary:
      'Smart-licensing lines in a Nexus configuration of a release, or of a model, that has no Smart Licensing.',
    hop: 'transport',
    dialects: ['nxos'],
    needs: 'line',
    restsOn: 'lines',
    severity: 'information',
    speaksWhenOff: true,
    fixable: 'none',
    messages: {
      early:
        'Release {release} has no Smart Licensing: Nexus 3000 and 9000 switches have it from 9.3(3) on. The device refuses this line; upgrade first, or license by files.',
      early7000:
        'Release {release} has no Smart Licensing: Nexus 7000 switches have it from 8.0(1) on. The device refuses this line; upgrade first, or license by files.',
      model:
        'Nexus 3016 and 3064 switches have no Smart Licensing in any release. The device refuses this line; license by files.',
      release: 'The release.',
    },
  },
  check(config, { report }) {
    const { release } = config;
    if (!release || config.storageSwitch()) return;
    const line = config.globals.find(isSmartLine);
    const message = line && refusal(config, release);
    if (!message) return;
    report({
      message,
      data: { release: release.text },
      range: rangeOf(line.at),
      related: [{ range: release.range, message: 'release' }],
    });
  },
});

function refusal(config: DeviceConfig, release: Release): 'early' | 'early7000' | 'model' | undefined {
  if (isNexus3064(config)) return 'model';
  if (isNexus7000(config, release)) return release.major < 8 ? 'early7000' : undefined;
  return isBeforeSmartLicensing(release) ? 'early' : undefined;
}

/** Told by its images, its D train, or the resources of its module types; releases 6.2 carry no train. */
function isNexus7000({ mentions }: DeviceConfig, { text }: Release): boolean {
  if (/^\d+\.\d+\(\d\w*\)D\d/.test(text)) return true;
  return ['bootflash:/n7000', 'bootflash:/n7700', 'limit-resource module-type'].some(mentions);
}

/** Told by outputs of the same text, or by port modes that no other model has: 48 × 10 and 4 × 40 Gbit/s, or 64 × 10. */
function isNexus3064({ mentions, chassis }: DeviceConfig): boolean {
  return /\b(?:Nexus ?|N3K-C)30(?:16|64)/i.test(chassis() ?? '') || PORT_MODES.some(mentions);
}

const PORT_MODES = ['portmode 48x10g+4x40g', 'portmode 48x10G+4x40G', 'portmode 64x10g', 'portmode 64x10G'];

/** Trains that only Nexus 3000 and 9000 have: 6.x and 7.x with an I, F, U or A train, 9.2, and 9.3(1) and 9.3(2). */
export function isBeforeSmartLicensing(release: Release): boolean {
  if (release.major < 8) return /^\d+\.\d+\(\d\w*\)[IFUA]\d/.test(release.text);
  return release.major === 9 && placeOf(release, FIRST.nxos.optional) === 'before';
}

function isSmartLine({ at, command }: Statement): boolean {
  return !command.negated && /^(?:(?:do|feature)\s+)?lic\w*\s+sm/i.test(at.text);
}
