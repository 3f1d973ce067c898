import { addGlobal, replaceCommand } from '../../changes/change';
import type { DeviceConfig } from '../../model/device-config';
import { FIRST, placeOf } from '../../model/first-releases';
import type { Release } from '../../model/release';
import { lastOf } from '../../model/value';
import { defineRule } from '../rule';

/** SL110: on NX-OS before 10.2, and on routers before IOS XE 16.10, Smart Licensing has to be switched on. */
export const smartLicensingOff = defineRule({
  meta: {
    code: 'SL110',
    name: 'smart-licensing-off',
    summary:
      'A licensing destination without `license smart enable`, on NX-OS 9.3(3) to 10.1 or on a router before IOS XE 16.10.',
    hop: 'transport',
    dialects: ['iosxe', 'nxos'],
    needs: 'whole',
    severity: 'information',
    speaksWhenOff: true,
    fixable: 'quickfix',
    messages: {
      off: 'callhome has a licensing destination, but Smart Licensing is off in release {release} until `license smart enable` is entered.',
      offXe:
        'A licensing destination is set, but Smart Licensing is off on routers of release {release} until `license smart enable` is entered.',
      release: 'The release.',
      enable: 'Turn Smart Licensing on',
    },
  },
  check(config, { report }) {
    const { release, dialect } = config;
    if (config.licensing !== 'off' || !release || !offersSmartLicensing(config, release)) return;
    const enable = lastOf(config.globals, 'license-smart-enable');
    // Routers print the negation by default; on NX-OS somebody typed it.
    const printed = dialect === 'iosxe' && enable?.command.negated ? enable : undefined;
    if (config.silenced && !printed) return;
    const destination = config.destinations.find(
      (one) => one.explicit && one.carriesLicensing && (dialect === 'iosxe' || one.transport === 'callhome'),
    );
    if (!destination) return;
    const version = lastOf(config.globals, 'version');
    report({
      message: dialect === 'nxos' ? 'off' : 'offXe',
      data: { release: release.text },
      range: destination.url.range,
      related: [{ range: release.range, message: 'release' }],
      fixes: [
        {
          title: 'enable',
          preferred: true,
          changes: [
            printed
              ? replaceCommand(printed, 'license smart enable')
              : addGlobal('license smart enable', version?.at),
          ],
        },
      ],
    });
  },
});

/** Offered, and off until switched on: NX-OS 9.3(3) to 10.1, routers from 16.5.1 to 16.9. */
function offersSmartLicensing(config: DeviceConfig, release: Release): boolean {
  if (config.dialect === 'iosxe')
    return config.platform() === 'router' && placeOf(release, FIRST.iosxe.optionalRouter) !== 'before';
  if (config.storageSwitch() || placeOf(release, FIRST.nxos.policy) !== 'before') return false;
  return placeOf(release, FIRST.nxos.optional) === 'from';
}
