import { addGlobal } from '../../changes/change';
import { isAtLeast, type Release } from '../../model/release';
import { lastOf } from '../../model/value';
import { defineRule } from '../rule';

/** SL110: before 10.2 Smart Licensing has to be switched on. */
export const smartLicensingOff = defineRule({
  meta: {
    code: 'SL110',
    name: 'smart-licensing-off',
    summary:
      'NX-OS 9.3(3) to 10.1 with a licensing destination, and neither `license smart enable` nor `feature license smart`.',
    hop: 'transport',
    dialects: ['nxos'],
    needs: 'whole',
    severity: 'information',
    speaksWhenOff: true,
    fixable: 'quickfix',
    messages: {
      off: 'callhome has a licensing destination, but Smart Licensing is off in release {release} until `license smart enable` is entered.',
      release: 'The release.',
      enable: 'Turn Smart Licensing on',
    },
  },
  check(config, { report }) {
    const { release } = config;
    if (config.licensing !== 'off' || config.silenced || !release || !offersSmartLicensing(release)) return;
    const destination = config.destinations.find((one) => one.explicit && one.carriesLicensing);
    if (!destination) return;
    const version = lastOf(config.globals, 'version');
    report({
      message: 'off',
      data: { release: release.text },
      range: destination.url.range,
      related: [{ range: release.range, message: 'release' }],
      fixes: [
        { title: 'enable', preferred: true, changes: [addGlobal('license smart enable', version?.at)] },
      ],
    });
  },
});

/** 9.3(3) to 10.1: offered, and off until switched on. */
function offersSmartLicensing(release: Release): boolean {
  if (isAtLeast(release, 10, 2) || !isAtLeast(release, 9, 3)) return false;
  return isAtLeast(release, 9, 4) || (release.maintenance ?? 0) >= 3;
}
