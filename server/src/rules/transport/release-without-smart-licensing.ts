import type { DeviceConfig } from '../../model/device-config';
import type { Release } from '../../model/release';
import { rangeOf, type Statement } from '../../model/value';
import { defineRule } from '../rule';

/** SL112: Nexus 3000 and 9000 have Smart Licensing from 9.3(3) on. */
export const releaseWithoutSmartLicensing = defineRule({
  meta: {
    code: 'SL112',
    name: 'release-without-smart-licensing',
    summary: 'Smart-licensing lines in a Nexus 3000 or 9000 configuration of a release before 9.3(3).',
    hop: 'transport',
    dialects: ['nxos'],
    needs: 'line',
    severity: 'information',
    speaksWhenOff: true,
    fixable: 'none',
    messages: {
      early:
        'Release {release} has no Smart Licensing: Nexus 3000 and 9000 switches have it from 9.3(3) on. The device refuses this line; upgrade first, or license by files.',
      release: 'The release.',
    },
  },
  check(config, { report }) {
    const { release } = config;
    if (!release || !isBeforeSmartLicensing(release) || isStorageSwitch(config)) return;
    const line = config.globals.find(isSmartLine);
    if (!line) return;
    report({
      message: 'early',
      data: { release: release.text },
      range: rangeOf(line.at),
      related: [{ range: release.range, message: 'release' }],
    });
  },
});

/** Trains that only Nexus 3000 and 9000 have: 6.x and 7.x with an I, F, U or A train, 9.2, and 9.3(1) and 9.3(2). */
export function isBeforeSmartLicensing({ text, major, minor, maintenance }: Release): boolean {
  if (major < 8) return /^\d+\.\d+\(\d+\w*\)[IFUA]\d/.test(text);
  return major === 9 && (minor < 3 || (minor === 3 && (maintenance ?? 3) < 3));
}

/** MDS switches run NX-OS 9 as well, and license in their own way. */
function isStorageSwitch(config: DeviceConfig): boolean {
  return config.mentions('vsan database') || config.mentions('interface fc');
}

function isSmartLine({ at, command }: Statement): boolean {
  return !command.negated && /^(?:(?:do|feature)\s+)?lic\w*\s+sm/i.test(at.text);
}
